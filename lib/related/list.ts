import type { ArticleDraft } from '../model/article.ts';
import type { RelatedList, RelatedRow, Relation } from '../model/related.ts';
import { compare, type Evidence } from './compare.ts';
import { groupCopies } from './copies.ts';
import { bodyName } from './features/bodies.ts';
import { pairKey } from './features/pairs.ts';
import { namesOfPlace } from './features/places.ts';
import { linkRows } from './page-links.ts';
import { rarityIn } from './rarity.ts';
import { reasonsOf } from './reasons.ts';
import { relationOf } from './relation.ts';
import { doubting, keptApart, NOTHING_SAID, type Said } from './said.ts';
import type { CandidateStories, Story, StoryFeatures } from './types.ts';
import { RANK, RANKED_LIKENESS } from './weights.ts';

/** Rows of a list: what a reader looks through, and some. */
const ROWS = 40;

/** The open article: its key, its features, the links of its page. */
export interface OpenStory {
  readonly key: string;
  readonly features: StoryFeatures;
  readonly article: Pick<ArticleDraft, 'links'>;
}

interface Match {
  readonly story: Story;
  readonly relation: Relation;
  readonly evidence: Evidence;
  readonly score: number;
}

/**
 * The related list of an open article: stories of the library with their relation and the reasons for it, copies under
 * the earliest of them, then links of the page; headings for the open story's threads. Pure; cost: one comparison of
 * features a candidate (some microseconds).
 */
export function relatedList(
  open: OpenStory,
  candidates: CandidateStories,
  said: Said = NOTHING_SAID,
): RelatedList {
  const rarity = doubting(rarityIn(candidates), said);
  const matches: Match[] = [];
  for (const story of candidates.stories) {
    const word = story.key === open.key ? 'unrelated' : said.of(open.key, story.key);
    if (word === 'unrelated') continue;
    const evidence = compare(open.features, story.features, rarity);
    const relation = heeding(word, relationOf(evidence, open.features, story.features), evidence);
    if (relation !== undefined)
      matches.push({
        story,
        relation,
        evidence,
        score: evidence.score + RANK[relation] + RANKED_LIKENESS * evidence.likeness,
      });
  }
  matches.sort((a, b) => b.score - a.score || (a.story.key < b.story.key ? -1 : 1));
  const best = matches.slice(0, ROWS);
  const label = labels(open.features, best);
  const groups = groupCopies(
    best,
    ({ story }) => story.features,
    ({ story }) => story.key,
    (a, b) => !keptApart(said, a.story.key, b.story.key),
  );
  const rows = groups
    .map(({ leader, copies }) => rowOf(open, leader, copies, label))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const known = new Set(best.map(({ story }) => story.key));
  return {
    key: open.key,
    rows: [...rows, ...linkRows(open.article.links, open, rarity, known)],
    threads: headings(open.features, best, rows, label),
  };
}

/** The reader's word before ours: one event, or no copies and not one event. */
function heeding(
  word: 'apart' | 'together' | undefined,
  relation: Relation | undefined,
  { gap }: Evidence,
): Relation | undefined {
  if (word === 'together') return relation === 'copy' ? 'copy' : 'same-event';
  if (word !== 'apart' || (relation !== 'copy' && relation !== 'same-event')) return relation;
  if (gap === undefined || gap === 0) return 'same-thread';
  return gap < 0 ? 'earlier' : 'follow-up';
}

/** One row: the earliest of its copies leads, the best of them says how it is related. */
function rowOf(
  open: OpenStory,
  leader: Match,
  copies: readonly Match[],
  label: (key: string) => string,
): RelatedRow {
  const first = [leader, ...copies].reduce((a, b) => (b.score > a.score ? b : a));
  const row = (match: Match, shown: Match): RelatedRow => {
    const { story } = match;
    const { url, title, outlet, published, saved } = story.row;
    return {
      id: story.key,
      url,
      title,
      ...(outlet !== undefined && { outlet }),
      ...(published !== undefined && { published }),
      relation: shown.relation,
      rung: saved ? 'saved' : 'recent',
      score: Math.round(shown.score * 1000) / 1000,
      reasons: reasonsOf(shown.relation, shown.evidence, open.features, story.features, label),
    };
  };
  const under = copies.map((match) => row(match, match));
  return { ...row(leader, first), ...(under.length > 0 && { copies: under }) };
}

/** Display forms of actor keys: the open story's names first. */
function labels(open: StoryFeatures, matches: readonly Match[]): (key: string) => string {
  const names = new Map<string, string>();
  for (const { actors } of [open, ...matches.map(({ story }) => story.features)])
    for (const { key, name } of actors) if (!names.has(key)) names.set(key, name);
  return (key) => names.get(key) ?? bodyName(key) ?? namesOfPlace(key)[0] ?? key.slice(key.indexOf(':') + 1);
}

/** The open story's threads that some row shares, with these rows. */
function headings(
  open: StoryFeatures,
  matches: readonly Match[],
  rows: readonly RelatedRow[],
  label: (key: string) => string,
): RelatedList['threads'] {
  const shown = rows.map(({ id }) => id);
  const held = new Map<string, Set<string>>();
  for (const { story, evidence } of matches)
    for (const { a, b, otherMain } of evidence.pairs)
      if (otherMain) held.set(pairKey(a, b), (held.get(pairKey(a, b)) ?? new Set()).add(story.key));
  return open.threads.flatMap(({ a, b, theme }) => {
    const keys = held.get(pairKey(a, b));
    const ids = shown.filter((id) => keys?.has(id));
    return ids.length === 0 ? [] : [{ a, b, labelA: label(a), labelB: label(b), theme, ids }];
  });
}
