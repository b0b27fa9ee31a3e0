import type { LibraryRow } from '../../../lib/model/record.ts';
import { ok } from '../../../lib/model/result.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { fakeClient, type FakeClient } from '../fake-client.ts';

/** Headlines of different lengths and directions, as a library has them. */
export const TITLES = [
  'حوار رفيع المستوى بين المغرب ومكتب الأمم المتحدة لمكافحة الإرهاب',
  'Maritime Security Forum (MSF-24) يعود إلى طنجة: «لا أمن بلا تعاون»',
  'البنك الدولي يقرض مصر 1.5 مليار دولار على 3 دفعات لدعم الموازنة العامة وإصلاح منظومة الحماية الاجتماعية خلال السنوات الخمس المقبلة',
  'زلزال بقوة 6.1 يضرب شرق تركيا',
  'وزير الخارجية: لا تفاوض قبل وقف إطلاق النار',
  'ارتفاع أسعار النفط 2% بعد قرار «أوبك+»',
] as const;

/** A library of these articles that can be saved, deleted and restored; search finds titles that contain the words. */
export function rowsClient(settings: Partial<Settings>): FakeClient {
  let rows: readonly LibraryRow[] = TITLES.map((title, i) => ({
    key: `https://news.example/${String(i)}`,
    url: `https://news.example/${String(i)}`,
    title,
    outlet: i % 2 === 0 ? 'الأمصار' : 'Le Matin',
    ...(i !== 3 && { published: `2024-10-0${String(i + 1)}` }),
    retrievedAt: '2026-01-02T10:00:00Z',
    saved: i === 0,
    readingMinutes: i + 1,
    people: i % 2 === 0 ? ['فوزي لقجع'] : [],
    organisations: i === 0 ? ['مكتب الأمم المتحدة لمكافحة الإرهاب'] : [],
    places: ['المغرب', 'الرباط'],
  }));
  const tellers = new Set<() => void>();
  const set = (next: readonly LibraryRow[]): void => {
    rows = next;
    for (const tell of tellers) tell();
  };
  const base = fakeClient({ kind: 'loading' }, settings);
  return {
    ...base,
    watchLibrary: ({ text, filter }, listener) => {
      const tell = (): void => {
        const found = rows.filter(
          (row) =>
            row.title.includes(text.trim()) && (filter === 'all' || row.saved === (filter === 'saved')),
        );
        listener({ total: found.length, keys: found.map(({ key }) => key) });
      };
      tellers.add(tell);
      tell();
      return () => tellers.delete(tell);
    },
    libraryRows: async (keys) => keys.flatMap((key) => rows.find((row) => row.key === key) ?? []),
    setSaved: async (keys, saved) => {
      base.calls.push(['setSaved', keys, saved]);
      set(rows.map((row) => (keys.includes(row.key) ? { ...row, saved } : row)));
      return ok(undefined);
    },
    deleteArticles: async (keys) => {
      base.calls.push(['deleteArticles', keys]);
      const before = rows;
      set(rows.filter(({ key }) => !keys.includes(key)));
      return ok({
        restore: async () => {
          set(before);
          return ok(undefined);
        },
      });
    },
  };
}
