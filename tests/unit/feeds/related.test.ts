import { describe, expect, test } from 'vitest';
import { withHeadlines } from '../../../lib/feeds/related.ts';
import type { Headline } from '../../../lib/model/feeds.ts';
import { articleKey } from '../../../lib/model/key.ts';
import type { RelatedList } from '../../../lib/model/related.ts';
import { storyOf, type Given } from '../related/make.ts';

const OPEN: Given = {
  id: 'open',
  title: 'المغرب ومكتب الأمم المتحدة لمكافحة الإرهاب يعقدان حوارا رفيع المستوى في نيويورك',
  text: 'عقد المغرب ومكتب الأمم المتحدة لمكافحة الإرهاب حوارا رفيع المستوى في نيويورك.\nوقال ناصر بوريطة وزير الشؤون الخارجية إن المغرب يوسع عمل مكتب الرباط لمكافحة الإرهاب.\nوأكد مكتب الأمم المتحدة لمكافحة الإرهاب أهمية الشراكة مع المغرب.',
  published: '2024-09-20',
};
const open = { key: 'open', features: storyOf(OPEN).features };
const EMPTY: RelatedList = { key: 'open', rows: [], threads: [] };

function headline(title: string, more: Partial<Headline> = {}): Headline {
  const url = more.url ?? `https://news.example/${encodeURIComponent(title)}`;
  return {
    id: articleKey(url), site: 'https://news.example/feed', url, title, outlet: 'المثال', published: '2024-09-20T12:00:00.000Z',
    seenAt: '2024-09-20T13:00:00.000Z', ...more,
  }; // prettier-ignore
}
const shown = (titles: readonly string[], list: RelatedList = EMPTY): string[] =>
  withHeadlines(
    list,
    open,
    titles.map((title) => headline(title)),
  ).rows.map(({ title }) => title);

describe('headlines of followed sites', () => {
  test.each([
    'حوار رفيع المستوى بين المغرب ومكتب الأمم المتحدة لمكافحة الإرهاب',
    'الأمم المتحدة والمغرب يوقعان اتفاقا لمكافحة الإرهاب',
    'بوريطة: مكتب الأمم المتحدة لمكافحة الإرهاب في الرباط شريك للمغرب',
  ])('«%s» is related', (title) => {
    expect(shown([title])).toEqual([title]);
  });

  test.each([
    'المغرب والبنك الدولي يوقعان اتفاقا رفيع المستوى',
    'مصر والأمم المتحدة تعقدان اجتماعا',
    'المنتخب المغربي يفوز على زامبيا',
    'نيويورك تستعد لعاصفة قوية',
    'الأمم المتحدة تحذر من المجاعة في السودان',
    'ارتفاع أسعار الذهب في المغرب',
    'اجتماع رفيع المستوى في القاهرة',
    'حادث سير يودي بحياة خمسة في الرباط',
  ])('«%s» is not', (title) => {
    expect(shown([title])).toEqual([]);
  });

  test('they say where they were found and why, and stand under the thread of the story', () => {
    const list = withHeadlines(EMPTY, open, [
      headline('الأمم المتحدة والمغرب يوقعان اتفاقا لمكافحة الإرهاب'),
    ]);
    expect(list.rows[0]).toMatchObject({ rung: 'feed', outlet: 'المثال' });
    expect(list.rows[0]?.reasons[0]).toMatchObject({ kind: 'thread' });
    expect(list.threads.flatMap(({ ids }) => ids)).toContain(list.rows[0]?.id);
  });

  test('the same headline of several sites is one row under the earliest', () => {
    const title = 'حوار رفيع المستوى بين المغرب ومكتب الأمم المتحدة لمكافحة الإرهاب';
    const { rows } = withHeadlines(EMPTY, open, [
      headline(title, { url: 'https://b.example/1', outlet: 'ب', published: '2024-09-20T15:00:00.000Z' }),
      headline(title, { url: 'https://a.example/1', outlet: 'أ', published: '2024-09-20T09:00:00.000Z' }),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ outlet: 'أ', copies: [{ outlet: 'ب' }] });
  });

  test('a kept article of the same relation stands before a headline, and links of the page after', () => {
    const kept = (relation: 'same-event' | 'page-link', score: number, id: string): RelatedList['rows'][number] => ({
      id, url: `https://k.example/${id}`, title: id, relation, rung: relation === 'page-link' ? 'page' : 'recent', score, reasons: [],
    }); // prettier-ignore
    const title = 'حوار رفيع المستوى بين المغرب ومكتب الأمم المتحدة لمكافحة الإرهاب في نيويورك';
    const list = { ...EMPTY, rows: [kept('same-event', 2.12, 'kept'), kept('page-link', -0.5, 'link')] };
    expect(shown([title], list)).toEqual(['kept', title, 'link']);
  });

  test('what the list holds already, and the open article itself, are left out', () => {
    const title = 'حوار رفيع المستوى بين المغرب ومكتب الأمم المتحدة لمكافحة الإرهاب';
    const url = 'https://k.example/1';
    const row = { id: url, url, title, relation: 'page-link', rung: 'page', score: 0, reasons: [] } as const;
    const list = { ...EMPTY, rows: [row] };
    expect(withHeadlines(list, open, [headline(title, { url }), headline(title, { id: 'open' })])).toEqual(
      list,
    );
  });

  test('thousands of headlines cost little', () => {
    const many = Array.from({ length: 6_000 }, (_, n) =>
      headline(
        n % 20 === 0
          ? `المغرب ${n}: اجتماع رفيع المستوى في الرباط حول ${n}`
          : `أسعار الذهب تنخفض في أسواق القاهرة ${n}`,
        {
          url: `https://x.example/${n}`,
        },
      ),
    );
    const began = performance.now();
    const { rows } = withHeadlines(EMPTY, open, many);
    // Some 60 ms on an idle machine.
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(rows.length).toBeLessThanOrEqual(12);
  });
});
