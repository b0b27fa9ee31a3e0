import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../lib/facts/index.ts';
import { openDocument } from '../../../lib/text/document.ts';
import { briefArticle } from '../../../lib/brief/brief-article.ts';
import { readExpected, faultsOf } from '../../newsroom/expected.ts';
import type { ArticleDraft } from '../../../lib/model/article.ts';
import { OUTLETS, readStories } from '../../newsroom/story.ts';
import { read } from './analyse.ts';

const AGREEMENT = [
  'وقع المغرب والبنك الدولي بالرباط اتفاق قرض بقيمة 250 مليون دولار لتمويل إصلاح قطاع الماء.',
  'ويهدف المشروع إلى تقليص الفاقد في شبكات التوزيع بنسبة 20 في المائة في أفق سنة 2030.',
  'اقرأ أيضا: ارتفاع أسعار الخضر في أسواق العاصمة خلال نهاية الأسبوع الماضي بشكل كبير',
  '«سنعمل جميعا من أجل إنجاح هذا المشروع الكبير الذي ينتظره سكان القرى منذ سنوات طويلة».',
  'وكانت وزارة الفلاحة قد أعلنت برنامجا لاقتصاد الماء في الوسط الحضري خلال السنة الماضية.',
];

describe('key sentences', () => {
  const text = AGREEMENT.join('\n');
  const chosen = read(AGREEMENT, 'اتفاق بين المغرب والبنك الدولي لتمويل إصلاح قطاع الماء').keySentences.map(
    ({ start, end }) => text.slice(start, end),
  );

  test('begin with the lead, in text order', () => {
    expect(chosen).toEqual(AGREEMENT.slice(0, 2));
  });

  test('are none for an empty text', () => {
    expect(read([]).keySentences).toEqual([]);
  });
});

describe('themes and threads', () => {
  test('say what the story is about and who is in it', () => {
    const { themes, threads } = read(AGREEMENT, 'اتفاق بين المغرب والبنك الدولي');
    expect(themes[0]?.id).toBe('finance');
    expect(threads.map(({ a, b, section }) => [[a, b].sort(), section])).toEqual([
      [['org:world-bank', 'place:MA'], 'main'],
    ]);
  });

  test('a person makes no thread', () => {
    expect(read(['استقبل محمد بنشعبون في مكتبه خالد آيت الطالب وناصر بوريطة.']).threads).toEqual([]);
  });
});

describe('the stories of the newsroom', () => {
  const stories = readStories().filter((story) => story.not === undefined && (story.lang ?? 'ar') === 'ar');

  test.each(stories.map((story) => [story.id, story] as const))(
    '%s: statements, background, threads',
    (id, story) => {
      const day = story.published;
      const draft: ArticleDraft = {
        extractor: 1,
        url: `http://${story.outlet}.localhost/${story.path}`,
        title: story.title,
        outlet: OUTLETS.find((outlet) => outlet.id === story.outlet)!.name,
        blocks: story.paragraphs.map((text) => ({ kind: 'paragraph', text })),
        links: [],
        tags: [],
        language: 'ar',
        direction: 'rtl',
        partial: false,
        ...(day !== undefined && {
          published: { raw: day, value: day, source: 'given', calendar: 'gregory', confidence: 1 },
        }),
      };
      const briefed = briefArticle(draft, '');
      const faults = faultsOf(readExpected(id), briefed);
      expect(faults.filter((fault) => /: (?:statement of|background|thread missing)/u.test(fault))).toEqual(
        [],
      );
    },
  );
});

describe('hostile text', () => {
  const nothing = { entities: [], roles: [], times: [], numbers: [], money: [] };

  test.each([
    ['nothing', ''],
    ['verbs of saying only', 'وقال '.repeat(20_000)],
    ['opening marks only', '«'.repeat(50_000)],
    ['colons only', ': '.repeat(50_000)],
    ['lone surrogates', '\ud800قال \udfff'.repeat(5_000)],
    ['a sentence a line', 'وكان قد قال إن\n'.repeat(10_000)],
  ])('%s gives findings and no exception', (_, text) => {
    const found = findFacts(openDocument({ id: 'hostile', text }), nothing);
    expect(found.quotes.length).toBeLessThanOrEqual(400);
    expect(found.keySentences.length).toBeLessThanOrEqual(4);
  });
});
