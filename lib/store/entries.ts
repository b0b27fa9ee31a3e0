import { articleText, type ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { ArticleRecord, ArticleVersion, LibraryRow } from '../model/record.ts';
import { matchKey } from '../text/fold.ts';
import type { ArticleEntry, RowEntry } from './db.ts';

const ROW_NAMES = 4;
/** Earlier texts kept of one address. */
export const MAX_VERSIONS = 20;

function names(list: Brief['people']): string[] {
  return list.slice(0, ROW_NAMES).map((one) => one.name);
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
    seen: instant(entry.lastSeen),
    dated: brief.published === undefined ? '' : instant(brief.published),
    titleKey: matchKey(brief.title).replace(/^[^\p{L}\p{N}]+/u, ''),
  };
}

/** What a list shows, without the fields it is ordered by. */
export function libraryRow({
  n: _n,
  kept: _k,
  seen: _s,
  dated: _d,
  titleKey: _t,
  ...row
}: RowEntry): LibraryRow {
  return row;
}

function instant(value: string): string {
  const time = Date.parse(value);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
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

/** Dismissed items that still stand in the new brief. Facts are named by kind and offset, entities by key. */
export function stillThere(dismissed: readonly string[], brief: Brief): string[] {
  const items = new Set(brief.analysis.facts.map((fact) => `fact:${fact.kind}:${fact.start}`));
  for (const one of [...brief.people, ...brief.organisations, ...brief.places]) items.add(one.key);
  return dismissed.filter((item) => items.has(item));
}
