import { articleText, type ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { ArticleRecord, ArticleVersion, LibraryRow } from '../model/record.ts';
import { matchKey } from '../text/fold.ts';
import type { ArticleEntry, RowEntry } from './db.ts';
import { SEEN_EPOCH, type Cells } from './terms/columns.ts';

const ROW_NAMES = 4;
/** Earlier texts kept of one address. */
export const MAX_VERSIONS = 20;

/** Those of the story itself: who is named only in its background would be taken for one of its people. */
function names(list: Brief['people']): string[] {
  const main = list.filter(({ sections }) => sections.includes('main'));
  return main.slice(0, ROW_NAMES).map((one) => one.name);
}

/** The list line of a record. Dates become UTC instants so that their text order is their time order. */
export function rowOf(entry: ArticleEntry, brief: Brief, n: number): RowEntry {
  return {
    key: entry.key,
    n,
    url: entry.article.url,
    title: brief.title,
    ...(brief.outlet !== undefined && { outlet: brief.outlet }),
    ...(brief.published !== undefined && { published: brief.published }),
    retrievedAt: brief.provenance.retrievedAt,
    saved: entry.saved,
    readingMinutes: brief.readingMinutes,
    people: names(brief.people),
    organisations: names(brief.organisations),
    places: names(brief.places),
    kept: entry.saved ? 1 : 0,
    newest: -time(entry.lastSeen),
    latest: -time(brief.published),
    titleKey: titleKeyOf(brief.title),
  };
}

function titleKeyOf(title: string): string {
  return matchKey(title).replace(/^[^\p{L}\p{N}]+/u, '');
}

/** What the rows of the first two schemas are ordered by, in the manner of the third. */
export function orderOf(row: {
  readonly seen?: string;
  readonly dated?: string;
}): Pick<RowEntry, 'newest' | 'latest'> {
  return { newest: -time(row.seen), latest: -time(row.dated) };
}

/** What the columns of the index hold of an article. */
export function cellsOf({ newest, latest, kept, titleKey }: RowEntry): Required<Cells> {
  const seen = Math.max(1, Math.floor(-newest / 1_000) - SEEN_EPOCH);
  const dated = latest === 0 ? 0 : Math.max(1, Math.floor(-latest / MINUTE));
  return { seen, dated, kept, title: titleNumber(titleKey) };
}

const MINUTE = 60_000;
/** Letters of a headline that go into its column: six bits each, in the order of the alphabet. */
const TITLE_LETTERS = 8;

function titleNumber(titleKey: string): number {
  let out = 0;
  for (let i = 0; i < TITLE_LETTERS; i += 1) {
    const code = titleKey.charCodeAt(i);
    out = out * 64 + (Number.isNaN(code) ? 0 : letterNumber(code));
  }
  return out;
}

/** Blank and signs before digits, digits before Latin, Latin before Arabic: as code units stand, in 64 steps. */
function letterNumber(code: number): number {
  if (code >= 0x621 && code <= 0x64a) return 22 + code - 0x621;
  if (code >= 0x30 && code <= 0x39) return 2 + code - 0x30;
  if (code < 0x30) return 1;
  return code < 0x621 ? 12 : 63;
}

/** What a list shows, without the fields it is ordered by. */
export function libraryRow(entry: RowEntry): LibraryRow {
  const { n: _n, kept: _k, newest: _s, latest: _d, titleKey: _t, ...row } = entry;
  return row;
}

/** Milliseconds since 1970 of an ISO day or instant; 0 when there is none. */
function time(value: string | undefined): number {
  const read = value === undefined ? Number.NaN : Date.parse(value);
  return Number.isNaN(read) ? 0 : read;
}

/** Record of a page and its brief as the pages of the extension see it. */
export function recordOf(entry: ArticleEntry, brief: Brief): ArticleRecord {
  return { ...entry, brief };
}

/** The text about to be replaced, as a version. */
export function versionOf(article: ArticleDraft, brief: Brief): ArticleVersion {
  const { contentHash, retrievedAt } = brief.provenance;
  return { contentHash, retrievedAt, title: article.title, text: articleText(article.blocks) };
}

/** What was said of items that still stand in the new brief. Facts are named by kind and offset, entities by key. */
export function stillThere(dismissed: readonly string[], brief: Brief): string[] {
  const items = new Set(brief.analysis.facts.map((fact) => `fact:${fact.kind}:${fact.start}`));
  for (const one of [...brief.people, ...brief.organisations, ...brief.places]) items.add(one.key);
  const named = (item: string): string => (item.startsWith('fact:') ? (item.split('>', 1)[0] ?? item) : item);
  return dismissed.filter((item) => items.has(named(item)));
}
