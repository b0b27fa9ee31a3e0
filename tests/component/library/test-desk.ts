import { createCodingClient, type CodingClient } from '../../../lib/app/coding-client.ts';
import { createDeskClient, type DeskClient } from '../../../lib/app/desk-client.ts';
import type { ArticleRecord, Facets, FacetKind, LibraryRow } from '../../../lib/model/record.ts';
import { ok } from '../../../lib/model/result.ts';
import type { AskStore } from '../../../lib/store/ask.ts';
import { openDesk } from '../../../lib/store/desk/index.ts';

let made = 0;

export interface TestDesk {
  readonly desk: DeskClient;
  readonly coding: CodingClient;
}

/** A desk on a database of its own in the browser: the real thing, empty. */
export function testDesk(records: readonly ArticleRecord[] = [], name?: string): TestDesk {
  made += 1;
  const store = openDesk(name ?? `siyaq-component-${String(made)}-${crypto.randomUUID()}`);
  let ids = 0;
  const library = {
    record: async (key: string) => ok(records.find((record) => record.key === key)),
    rows: async (keys: readonly string[]) =>
      ok(records.filter(({ key }) => keys.includes(key)).map(({ key }) => ({ key }) as LibraryRow)),
  };
  const newId = (): string => `new-${String((ids += 1))}`;
  return {
    desk: createDeskClient(store),
    coding: createCodingClient(library, store, () => '2024-10-20T10:00:00Z', newId),
  };
}

const value = (name: string, count: number, field: string) => ({
  key: name,
  name,
  count,
  term: `${field}:"${name}"`,
});

/** Facets of a small library. */
export const VALUES: Readonly<Record<FacetKind, Facets['values'][FacetKind]>> = {
  outlet: [value('الأمصار', 3, 'outlet'), value('Le Matin', 3, 'outlet')],
  theme: [{ key: 'security', name: 'security', count: 4, term: 'theme:security' }],
  person: ['فوزي لقجع', 'خالد آيت الطالب', 'كوراميتسو هيدياكي', 'كاواباطا تومويوكي', 'ناصر بوريطة', 'Josep Borrell', 'أنطونيو غوتيريش'].map(
    (name, i) => value(name, 7 - i, 'person'),
  ), // prettier-ignore
  organisation: [value('مكتب الأمم المتحدة لمكافحة الإرهاب', 2, 'org')],
  place: [value('المغرب', 6, 'place'), value('الرباط', 5, 'place')],
  month: [{ key: '2024-10', name: '2024-10', count: 5, term: 'after:2024-10 before:2024-11' }],
  tag: [],
};

export const NO_VALUES: Facets['values'] = {
  outlet: [],
  theme: [],
  person: [],
  organisation: [],
  place: [],
  month: [],
  tag: [],
};

/** Answers of an index that holds little: facets, suggestions of people by their beginning, no highlights. */
export function fakeAsk(change: Partial<AskStore> = {}): AskStore {
  return {
    facets: async () => ok({ total: 6, values: VALUES }),
    suggest: async (text: string) =>
      ok(
        VALUES.person
          .filter(({ name }) => name.startsWith(text.split(' ').at(-1) ?? ''))
          .map(({ name, term, count: of }) => ({ kind: 'person' as const, name, term, count: of })),
      ),
    highlights: async () => ok([]),
    entity: async () => ok(undefined),
    thread: async () => ok({ a: '', b: '', theme: '', labelA: '', labelB: '', total: 0, rows: [], timeline: [], months: [] }),
    overview: async () => ok({ total: 0, days: [], months: [], outlets: [], themes: [], people: [], organisations: [], places: [] }),
    graph: async () => ok({ nodes: [], edges: [], total: 0 }),
    ...change,
  }; // prettier-ignore
}
