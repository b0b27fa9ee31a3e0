import type { Insight } from '../../components/hooks/insight.ts';
import type {
  ActorType,
  CooccurrenceGraph,
  EntityCount,
  EntityView,
  Overview,
  ThreadView,
} from '../../lib/model/insight.ts';
import type { LibraryRow } from '../../lib/model/record.ts';
import { answering } from '../component/insight/answers.ts';

/** Answers of a library in which somebody has read for a year: made up, but of the size and unevenness of a real one. */
const STORIES: readonly (readonly [title: string, outlet: string, day: string])[] = [
  ['المغرب والأمم المتحدة يختتمان أول حوار استراتيجي رفيع المستوى لمكافحة الإرهاب', 'الأمصار', '2024-10-12'],
  ['لقجع: مشروع قانون المالية يخصص 14 مليار درهم للدعم الاجتماعي المباشر', 'هسبريس', '2024-10-08'],
  ['Le360 عربي: اليابان تمول بـ1.85 مليار درهم تعميم التغطية الصحية في المغرب', 'Le360 عربي', '2024-09-20'],
  ['الرباط تستضيف دورة تكوينية لمكتب UNOCT حول أمن الحدود في شمال إفريقيا', 'أنباء الخليج', '2024-09-11'],
  ['البنك الدولي والمغرب يوقعان اتفاق قرض لإصلاح المنظومة الصحية', 'هسبريس', '2024-07-03'],
  ['وزير الميزانية: عجز الخزينة يتراجع إلى 4.5% من الناتج الداخلي', 'تونس اليوم', '2024-06-18'],
];

const ROWS: readonly LibraryRow[] = STORIES.map(([title, outlet, published], i) => ({
  key: `https://example.org/${String(i)}`, url: `https://example.org/${String(i)}`, title, outlet, published,
  retrievedAt: `${published}T10:00:00Z`, saved: i === 0, readingMinutes: 3, people: [], organisations: [], places: [],
})); // prettier-ignore

const MONTHS = [3, 1, 4, 2, 6, 5, 3, 9, 7, 4, 14, 11].map((count, i) => ({
  period: i < 2 ? `2023-${String(i + 11)}` : `2024-${String(i - 1).padStart(2, '0')}`,
  count,
}));

const of = (type: ActorType, names: readonly (readonly [key: string, name: string, count: number])[]): EntityCount[] =>
  names.map(([key, name, count]) => ({ key, name, type, count })); // prettier-ignore

const PEOPLE = of('person', [
  ['person:a', 'فوزي لقجع', 31], ['person:b', 'Vladimir Voronkov', 19], ['person:c', 'خالد آيت الطالب', 14],
  ['person:d', 'ناصر بوريطة', 22], ['person:e', 'كوراميتسو هيدياكي', 6], ['person:f', 'أنطونيو غوتيريش', 12],
  ['person:g', 'نادية فتاح', 9], ['person:h', 'كاواباطا تومويوكي', 5],
]); // prettier-ignore
const ORGS = of('organisation', [
  ['org:un', 'الأمم المتحدة', 48], ['org:unoct', 'مكتب الأمم المتحدة لمكافحة الإرهاب', 27], ['org:wb', 'البنك الدولي', 21],
  ['org:jica', 'الوكالة اليابانية للتعاون الدولي', 8], ['org:au', 'الاتحاد الإفريقي', 13], ['org:imf', 'صندوق النقد الدولي', 11],
  ['org:health', 'وزارة الصحة', 10],
]); // prettier-ignore
const PLACES = of('place', [
  ['place:MA', 'المغرب', 62], ['place:rabat', 'الرباط', 34], ['place:JP', 'اليابان', 15], ['place:ny', 'نيويورك', 9],
  ['place:sahel', 'الساحل', 12], ['place:tanger', 'طنجة', 7],
]); // prettier-ignore
const ALL = [...PLACES, ...ORGS, ...PEOPLE].sort((a, b) => b.count - a.count);

const EDGES: readonly (readonly [a: string, b: string, count: number])[] = [
  ['place:MA', 'org:un', 34], ['place:MA', 'place:rabat', 30], ['org:un', 'org:unoct', 24], ['place:MA', 'person:a', 21],
  ['place:MA', 'org:wb', 17], ['person:a', 'org:wb', 9], ['place:MA', 'place:JP', 12], ['place:JP', 'org:jica', 8],
  ['place:JP', 'person:e', 6], ['org:jica', 'person:h', 5], ['person:e', 'person:a', 4], ['org:unoct', 'person:b', 17],
  ['org:un', 'person:f', 11], ['place:MA', 'person:d', 18], ['person:d', 'org:un', 9], ['place:rabat', 'org:unoct', 10],
  ['org:un', 'place:ny', 8], ['org:au', 'place:sahel', 7], ['org:un', 'org:au', 6], ['place:sahel', 'org:unoct', 6],
  ['person:c', 'org:health', 9], ['person:c', 'place:MA', 10], ['org:health', 'place:JP', 3], ['person:g', 'org:imf', 6],
  ['person:g', 'org:wb', 5], ['org:imf', 'place:MA', 8], ['place:tanger', 'org:unoct', 5], ['place:tanger', 'place:MA', 6],
  ['person:a', 'person:g', 4], ['person:b', 'place:rabat', 6],
]; // prettier-ignore

const THEMES = [['security', 27], ['finance', 19], ['diplomacy', 16], ['health', 9], ['economy', 7]] as const; // prettier-ignore
const OUTLETS = [['هسبريس', 29], ['الأمصار', 17], ['Le360 عربي', 12], ['أنباء الخليج', 8], ['تونس اليوم', 3]] as const; // prettier-ignore
const counted = (list: readonly (readonly [string, number])[]): { key: string; count: number }[] =>
  list.map(([key, count]) => ({ key, count }));

const ENTITY: EntityView = {
  key: 'person:a',
  name: 'فوزي لقجع',
  type: 'person',
  variants: ['لقجع', 'Fouzi Lekjaa'],
  total: 31,
  rows: ROWS,
  actors: ALL.filter(({ key }) => key !== 'person:a').slice(0, 7),
  themes: counted(THEMES),
  outlets: counted(OUTLETS),
  roles: [
    { role: 'الوزير المنتدب لدى وزيرة الاقتصاد والمالية المكلف بالميزانية', count: 24, first: '2023-11-03', last: '2024-10-12' },
    { role: 'رئيس الجامعة الملكية المغربية لكرة القدم', count: 6, first: '2024-02-01', last: '2024-09-20' },
    { role: 'رئيس لجنة ملف كأس العالم 2030', count: 1, first: '2024-07-31', last: '2024-07-31' },
  ],
  months: MONTHS,
}; // prettier-ignore

const THREAD: ThreadView = {
  a: 'place:MA', b: 'org:un', theme: 'security', labelA: 'المغرب', labelB: 'الأمم المتحدة', total: 4,
  rows: ROWS.slice(0, 4), first: '2024-09-11', last: '2024-10-12',
  timeline: [
    { day: '2024-09-11', kind: 'published', key: ROWS[3]!.key, title: ROWS[3]!.title, outlet: 'أنباء الخليج' },
    { day: '2024-09-20', kind: 'published', key: ROWS[2]!.key, title: ROWS[2]!.title, outlet: 'Le360 عربي' },
    { day: '2024-09-20', kind: 'mentioned', key: ROWS[0]!.key, title: ROWS[0]!.title },
    { day: '2024-10-12', kind: 'published', key: ROWS[0]!.key, title: ROWS[0]!.title, outlet: 'الأمصار' },
  ],
  months: MONTHS.slice(-6),
}; // prettier-ignore

const OVERVIEW: Overview = {
  total: 69, days: [], months: MONTHS, outlets: counted(OUTLETS), themes: counted(THEMES),
  people: ALL.filter(({ type }) => type === 'person'), organisations: ALL.filter(({ type }) => type === 'organisation'), places: ALL.filter(({ type }) => type === 'place'),
}; // prettier-ignore

const GRAPH: CooccurrenceGraph = {
  nodes: ALL,
  edges: EDGES.map(([a, b, count]) => ({ a, b, count })),
  total: 69,
};

export const ANSWERS = { ENTITY, THREAD, OVERVIEW, GRAPH } as const;

/** A year's answers, or what a state wants changed in them. */
export function yearOfAnswers(changes: Partial<Insight> = {}): Insight {
  return answering(ANSWERS, changes);
}
