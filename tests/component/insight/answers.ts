import type { Insight } from '../../../components/hooks/insight.ts';
import type { CooccurrenceGraph, EntityView, Overview, ThreadView } from '../../../lib/model/insight.ts';
import type { LibraryRow } from '../../../lib/model/record.ts';
import { ok } from '../../../lib/model/result.ts';

const ROWS: readonly LibraryRow[] = [
  row('1', 'المغرب والأمم المتحدة يختتمان حوارا رفيع المستوى حول مكافحة الإرهاب', '2024-10-12'),
  row('2', 'الرباط تستضيف دورة تكوينية لمكتب UNOCT في شمال إفريقيا', '2024-09-20'),
];

function row(key: string, title: string, published: string): LibraryRow {
  return {
    key, url: `https://example.org/${key}`, title, outlet: 'الأمصار', published, retrievedAt: `${published}T10:00:00Z`,
    saved: false, readingMinutes: 3, people: [], organisations: [], places: [],
  }; // prettier-ignore
}

const MONTHS = [
  { period: '2024-07', count: 2 },
  { period: '2024-09', count: 11 },
  { period: '2024-10', count: 7 },
];

const PEOPLE = [
  { key: 'person:a', name: 'فوزي لقجع', type: 'person', count: 9 },
  { key: 'person:b', name: 'Vladimir Voronkov', type: 'person', count: 4 },
] as const;
const ORGS = [
  { key: 'org:un', name: 'الأمم المتحدة', type: 'organisation', count: 20 },
  { key: 'org:unoct', name: 'مكتب الأمم المتحدة لمكافحة الإرهاب', type: 'organisation', count: 12 },
] as const;
const PLACES = [{ key: 'place:MA', name: 'المغرب', type: 'place', count: 31 }] as const;
const VALUES = [
  { key: 'الأمصار', count: 12 },
  { key: 'Le360 عربي', count: 3 },
];
const THEMES = [
  { key: 'security', count: 14 },
  { key: 'diplomacy', count: 9 },
];

export const ENTITY: EntityView = {
  key: 'person:a',
  name: 'فوزي لقجع',
  type: 'person',
  variants: ['لقجع', 'Fouzi Lekjaa'],
  total: 31,
  rows: ROWS,
  actors: [...ORGS, ...PLACES],
  themes: THEMES,
  outlets: VALUES,
  roles: [
    { role: 'الوزير المنتدب لدى وزيرة الاقتصاد والمالية المكلف بالميزانية', count: 6, first: '2024-07-03', last: '2024-10-12' },
    { role: 'رئيس الجامعة الملكية المغربية لكرة القدم', count: 1, first: '2024-09-20', last: '2024-09-20' },
  ],
  months: MONTHS,
}; // prettier-ignore

export const THREAD: ThreadView = {
  a: 'place:MA',
  b: 'org:un',
  theme: 'security',
  labelA: 'المغرب',
  labelB: 'الأمم المتحدة',
  total: 2,
  rows: ROWS,
  first: '2024-09-20',
  last: '2024-10-12',
  timeline: [
    { day: '2024-09-20', kind: 'published', key: '2', title: ROWS[1]!.title, outlet: 'الأمصار' },
    { day: '2024-09-20', kind: 'mentioned', key: '1', title: ROWS[0]!.title },
    { day: '2024-10-12', kind: 'published', key: '1', title: ROWS[0]!.title, outlet: 'الأمصار' },
  ],
  months: MONTHS,
};

export const OVERVIEW: Overview = {
  total: 20, days: [], months: MONTHS, outlets: VALUES, themes: THEMES, people: PEOPLE, organisations: ORGS, places: PLACES,
}; // prettier-ignore

export const GRAPH: CooccurrenceGraph = {
  nodes: [...PLACES, ...ORGS, ...PEOPLE],
  edges: [
    { a: 'place:MA', b: 'org:un', count: 18 },
    { a: 'org:un', b: 'org:unoct', count: 12 },
    { a: 'place:MA', b: 'person:a', count: 9 },
  ],
  total: 20,
};

/** What each page of the library is told. */
export interface Told {
  readonly ENTITY: EntityView;
  readonly THREAD: ThreadView;
  readonly OVERVIEW: Overview;
  readonly GRAPH: CooccurrenceGraph;
}

/** A library that tells the same to every question, but for what a state wants changed. */
export function answering(told: Told, changes: Partial<Insight> = {}): Insight {
  return {
    entity: async () => ok(told.ENTITY),
    thread: async () => ok(told.THREAD),
    overview: async () => ok(told.OVERVIEW),
    graph: async () => ok(told.GRAPH),
    ...changes,
  };
}

export function insightAnswers(changes: Partial<Insight> = {}): Insight {
  return answering({ ENTITY, THREAD, OVERVIEW, GRAPH }, changes);
}
