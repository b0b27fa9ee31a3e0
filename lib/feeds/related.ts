import { articleKey } from '../model/key.ts';
import type { Headline } from '../model/feeds.ts';
import type { RelatedList, RelatedReason, RelatedRow, Relation } from '../model/related.ts';
import { isSpecific } from '../related/compare.ts';
import { daysBetween } from '../related/days.ts';
import { bodyName } from '../related/features/bodies.ts';
import { termIndexKey } from '../related/features/keys.ts';
import { pairKey, rootOf } from '../related/features/pairs.ts';
import { isTelling } from '../related/features/terms.ts';
import type { Rarity } from '../related/rarity.ts';
import { looseWords, stemOf, withoutArticle } from '../related/stems.ts';
import { isStopStem } from '../related/stop-words.ts';
import type { Actor, StoryFeatures } from '../related/types.ts';
import { namesOf, sift, type Name } from './sift.ts';

/**
 * Thresholds and order of headlines among related stories. By hand: a headline is ten words, so it must name whom or
 * what the story is about; and what is known of it is less than what is known of a kept article, so of the same
 * relation kept articles come first.
 */
const WEIGHTS = {
  sameEvent: { days: 3, title: 0.5 },
  followUp: { days: 60, title: 0.3 },
  /** Rarity that a named actor and shared words must reach together where no pair is named. */
  thread: 1.2,
  rank: { 'same-event': 1.6, 'follow-up': 0.9, earlier: 0.9, 'same-thread': 0.4 },
  /** Most that likeness adds to the rank, and the likeness that adds it all. */
  spread: 0.3,
  full: 4,
} as const;

type HeadlineRelation = keyof typeof WEIGHTS.rank;

/** Headlines shown of one list. */
const ROWS = 12;
const LETTERS = 3;

/** The open article as far as headlines need it. */
export interface OpenForHeadlines {
  readonly key: string;
  readonly features: StoryFeatures;
}

interface Seen {
  readonly headline: Headline;
  readonly titleKey: string;
  readonly actors: readonly Actor[];
  /** Light stems that the story has too, outside the names of actors. */
  readonly terms: readonly string[];
  readonly stems: readonly string[];
}

interface Match extends Seen {
  readonly relation: HeadlineRelation;
  readonly pair: StoryFeatures['threads'][number] | undefined;
  readonly score: number;
}

/**
 * The related list with headlines of followed sites as its last rung but the links of the page: those that name the same
 * actors and rare words. Same headlines of several sites stand under the earliest. What the list holds already, and the
 * open article itself, are left out. Pure; cost: some microseconds a headline.
 */
export function withHeadlines(
  list: RelatedList,
  open: OpenForHeadlines,
  headlines: readonly Headline[],
): RelatedList {
  const known = new Set(
    list.rows.flatMap((row) => [row, ...(row.copies ?? [])]).flatMap(({ id, url }) => [id, articleKey(url)]),
  );
  const matches = headlineCandidates(
    open,
    headlines.filter(({ id }) => id !== open.key && !known.has(id)),
  );
  if (matches.length === 0) return list;
  const rows = matches.map(({ row }) => row);
  return {
    ...list,
    rows: [...list.rows, ...rows].sort((a, b) => b.score - a.score),
    threads: withPairs(list.threads, open.features, matches),
  };
}

/** Related rows for an open article, best first, each with the pair of actors it is a part of. */
export function headlineCandidates(
  open: OpenForHeadlines,
  headlines: readonly Headline[],
): { readonly row: RelatedRow; readonly pair: StoryFeatures['threads'][number] | undefined }[] {
  const names = namesOf(open.features);
  const stems = new Set([...open.features.title, ...open.features.terms.map(([term]) => term)]);
  const { near, rarity } = sift(headlines, names, stems);
  const seen = near.map((headline) => look(headline, names, stems));
  const groups = new Map<string, Match[]>();
  for (const one of seen) {
    const match = matched(one, open.features, rarity);
    if (match === undefined) continue;
    const group = groups.get(one.titleKey);
    if (group === undefined) groups.set(one.titleKey, [match]);
    else group.push(match);
  }
  return [...groups.values()]
    .map((group) => {
      const [first, ...copies] = group.sort((a, b) => compareText(timeOf(a.headline), timeOf(b.headline)));
      const row = rowOf(first!, open.features);
      const under = copies.map((copy) => rowOf(copy, open.features));
      return { row: { ...row, ...(under.length > 0 && { copies: under }) }, pair: first!.pair };
    })
    .sort((a, b) => b.row.score - a.row.score || compareText(a.row.id, b.row.id))
    .slice(0, ROWS);
}

function look(headline: Headline, names: readonly Name[], stems: ReadonlySet<string>): Seen {
  const words = looseWords(headline.title);
  const bare = ` ${words.map(withoutArticle).join(' ')} `;
  const found = names.filter((name) => bare.includes(name.words));
  // The body is named within the name of its office.
  const named = found.filter(
    ({ words: own }) => !found.some((other) => other.words !== own && other.words.includes(own)),
  );
  const inNames = new Set(found.flatMap((name) => name.stems));
  const all = [...new Set(words.map(stemOf))].filter((stem) => stem.length >= LETTERS && !isStopStem(stem));
  return {
    headline,
    titleKey: bare,
    actors: named.map(({ actor }) => actor),
    terms: all.filter((stem) => stems.has(stem) && !inNames.has(stem)),
    stems: all,
  };
}

function matched(seen: Seen, open: StoryFeatures, rarity: Rarity): Match | undefined {
  const { headline, actors, terms } = seen;
  const telling = terms.filter(isTelling);
  const specific = actors.filter((actor) => isSpecific({ actor }));
  const pair = pairOf(seen, open);
  const likeness =
    actors.reduce((sum, actor) => sum + rarity(actor.key) * (isSpecific({ actor }) ? 1 : 0.5), 0) +
    terms.reduce((sum, term) => sum + rarity(termIndexKey(term)) / 2, 0);
  const shared = titleShare(open.title, seen.stems, rarity);
  const gap = daysBetween(open.published, timeOf(headline).slice(0, 10));
  const relation = ((): HeadlineRelation | undefined => {
    const about = specific.length > 0 || telling.length >= 2;
    if (
      gap !== undefined &&
      Math.abs(gap) <= WEIGHTS.sameEvent.days &&
      shared >= WEIGHTS.sameEvent.title &&
      about
    )
      return 'same-event';
    if (
      gap !== undefined &&
      gap !== 0 &&
      Math.abs(gap) <= WEIGHTS.followUp.days &&
      shared >= WEIGHTS.followUp.title &&
      specific.length > 0
    )
      return gap < 0 ? 'earlier' : 'follow-up';
    if (pair !== undefined && (specific.length > 0 || terms.length > 0)) return 'same-thread';
    return specific.length > 0 && terms.length > 0 && likeness >= WEIGHTS.thread ? 'same-thread' : undefined;
  })();
  if (relation === undefined) return undefined;
  const score = WEIGHTS.rank[relation] + WEIGHTS.spread * Math.min(1, likeness / WEIGHTS.full);
  return { ...seen, relation, pair, score: Math.round(score * 1_000) / 1_000 };
}

/** The story's own thread both ends of which the headline names. */
function pairOf({ actors }: Seen, open: StoryFeatures): StoryFeatures['threads'][number] | undefined {
  const named = new Set(actors.flatMap((actor) => [actor.key, rootOf(actor)]));
  return open.threads.find(({ a, b, main }) => main && named.has(a) && named.has(b));
}

/** Shared stems of two headlines by rarity, against the shorter one; 0 when fewer than two are shared. */
function titleShare(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const weigh = (stems: readonly string[]): number =>
    stems.reduce((sum, stem) => sum + rarity(termIndexKey(stem)), 0);
  const shared = a.filter((stem) => b.includes(stem));
  const least = Math.min(weigh(a), weigh(b));
  return shared.length < 2 || least === 0 ? 0 : Math.min(1, weigh(shared) / least);
}

function timeOf({ published, seenAt }: Headline): string {
  return published ?? seenAt;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowOf(match: Match, open: StoryFeatures): RelatedRow {
  const { headline, relation, score } = match;
  const { id, url, title, outlet, published } = headline;
  return {
    id, url, title, outlet,
    ...(published !== undefined && { published }),
    relation: relation satisfies Relation, rung: 'feed', score, reasons: reasonsOf(match, open),
  }; // prettier-ignore
}

function reasonsOf({ pair, actors, terms }: Match, open: StoryFeatures): RelatedReason[] {
  const reasons: RelatedReason[] = [];
  if (pair !== undefined) {
    const labels = [labelOf(pair.a, open), labelOf(pair.b, open)];
    reasons.push({ kind: 'thread', labels, ...(pair.theme !== '' && { theme: pair.theme }) });
  }
  const add = (kind: RelatedReason['kind'], labels: readonly string[]): void => {
    if (labels.length > 0) reasons.push({ kind, labels: labels.slice(0, 3) });
  };
  const others = actors.filter(
    (actor) =>
      pair === undefined || ![pair.a, pair.b].some((end) => end === actor.key || end === actor.parent),
  );
  const namesOfType = (type: Actor['type']): string[] =>
    others.filter((actor) => actor.type === type).map(({ name }) => name);
  add('people', namesOfType('person'));
  add('organisations', namesOfType('organisation'));
  add('places', namesOfType('place'));
  add(
    'terms',
    terms.map((term) => open.words[term] ?? term),
  );
  return reasons;
}

function labelOf(key: string, { actors }: StoryFeatures): string {
  return actors.find((actor) => actor.key === key)?.name ?? bodyName(key) ?? key.slice(key.indexOf(':') + 1);
}

/** Rows of a pair stand under its heading; a pair that had none gets one. */
function withPairs(
  threads: RelatedList['threads'],
  open: StoryFeatures,
  matches: readonly {
    readonly row: RelatedRow;
    readonly pair: StoryFeatures['threads'][number] | undefined;
  }[],
): RelatedList['threads'] {
  const ids = new Map<string, string[]>();
  for (const { row, pair } of matches) {
    if (pair === undefined) continue;
    const key = pairKey(pair.a, pair.b);
    ids.set(key, [...(ids.get(key) ?? []), row.id]);
  }
  const old = threads.map((thread) => ({
    ...thread,
    ids: [...thread.ids, ...(ids.get(pairKey(thread.a, thread.b)) ?? [])],
  }));
  const held = new Set(threads.map(({ a, b }) => pairKey(a, b)));
  const fresh = open.threads.flatMap(({ a, b, theme }) => {
    const key = pairKey(a, b);
    const own = ids.get(key);
    if (own === undefined || held.has(key)) return [];
    held.add(key);
    return [{ a, b, labelA: labelOf(a, open), labelB: labelOf(b, open), theme, ids: own }];
  });
  return [...old, ...fresh];
}
