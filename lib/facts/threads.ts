import parents from '../data/ar/org-parents.json' with { type: 'json' };
import orgs from '../data/ar/orgs.json' with { type: 'json' };
import type { EntityMention, Section, ThemeScore, Thread } from '../model/analysis.ts';
import { matchKey } from '../text/fold.ts';
import { itemsIn, type FactContext } from './context.ts';
import { ThemeTally } from './themes.ts';

/** Threads shown of one section. */
const MOST_THREADS = 3;
/** Actors of one sentence that make pairs; a sentence with more is a list. */
const MOST_ACTORS = 6;
const MOST_PAIRS = 200;
/** The title names both, or one; the lead says who acts; a place word «في» says where, not who. Set on the newsroom's stories. */
const BOTH_IN_TITLE = 2;
const ONE_IN_TITLE = 0.5;
const IN_LEAD = 1.5;
const AS_PLACE = 0.4;
const LEAD_SENTENCES = 2;
/** One sentence of the lead that names both as actors, or two others. */
const LEAST_MAIN = 1.5;
/** A pair that the background repeats is more surely the story's own. */
const REPEATED = 0.5;
const LEAST_BACKGROUND = 1;
/** The weaker of the threads of a section must come this near to the strongest. */
const NEAR_BEST = 0.6;

const PARENTS = new Map(parents.map(({ id, parent }) => [`org:${id}`, parent]));
/** Bodies between states; a club, a newspaper or a national bank («ma-…») makes no thread. */
const ACTING = new Set(
  orgs
    .filter(({ id, kind }) => kind === 'igo' || (kind === 'bank' && !/^[a-z]{2}-/u.test(id)))
    .map(({ id }) => `org:${id}`),
);
/** Authorities of one state, by the country before their id («ma-dgsn»): they act for it. */
const AUTHORITIES = new Map(
  orgs
    .filter(
      ({ id, kind }) =>
        (kind === 'gov' || kind === 'ministry' || kind === 'agency') && /^[a-z]{2}-/u.test(id),
    )
    .map(({ id }) => [`org:${id}`, `place:${id.slice(0, 2).toUpperCase()}`]),
);
const COUNTRY = /^place:[A-Z]{2}$/u;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly section: Section;
  score: number;
  readonly themes: ThemeTally;
}

/**
 * Pairs of actors that the article puts together, with what it is about: «المغرب ↔ الأمم المتحدة» (security). Actors are
 * states and bodies that deal with states; an office counts for its parent. At most three a section, strongest first.
 * Cost: linear in the mentions; at most 15 pairs a sentence.
 */
export function findThreads(ctx: FactContext, themes: readonly ThemeScore[]): Thread[] {
  const known = new Set(ctx.entities.map(({ key }) => key));
  const titled = actorsInTitle(ctx);
  const pairs = new Map<string, Pair>();
  const prominence = new Map<string, number>();
  const seen = { main: 0, background: 0 };
  for (const sentence of ctx.sentences) {
    const section = ctx.sectionOf(sentence);
    const place = seen[section];
    seen[section] += 1;
    const actors = actorsOf(ctx, itemsIn(ctx.entities, sentence.entities), known);
    for (const [key, weight] of actors) prominence.set(key, (prominence.get(key) ?? 0) + weight);
    if (actors.size < 2 || actors.size > MOST_ACTORS) continue;
    const keys = [...actors.keys()];
    const tokens = ctx.doc.tokens.slice(sentence.tokens.start, sentence.tokens.end);
    for (let i = 0; i < keys.length; i += 1)
      for (let k = i + 1; k < keys.length; k += 1) {
        const [a, b] = [keys[i]!, keys[k]!];
        const pair = pairOf(pairs, a, b, section);
        if (pair === undefined) continue;
        const lead = place < LEAD_SENTENCES ? IN_LEAD : 1;
        pair.score += Math.min(actors.get(a)!, actors.get(b)!) * lead;
        pair.themes.add(tokens, 1);
      }
  }
  for (const pair of pairs.values()) if (pair.section === 'main') support(pair, pairs, titled);
  return (['main', 'background'] as const).flatMap((section) =>
    strongest(
      [...pairs.values()].filter((pair) => pair.section === section),
      section,
    ).map((pair) => threadOf(pair, prominence, themes)),
  );
}

/** What the title and the background add to a pair of the story proper. */
function support(pair: Pair, pairs: ReadonlyMap<string, Pair>, titled: ReadonlySet<string>): void {
  const inTitle = [pair.a, pair.b].filter((key) => titled.has(key)).length;
  if (inTitle > 0) pair.score += inTitle === 2 ? BOTH_IN_TITLE : ONE_IN_TITLE;
  pair.score += REPEATED * (pairs.get(`background ${pair.a} ${pair.b}`)?.score ?? 0);
}

function pairOf(pairs: Map<string, Pair>, a: string, b: string, section: Section): Pair | undefined {
  const [first, second] = a < b ? [a, b] : [b, a];
  const id = `${section} ${first} ${second}`;
  let pair = pairs.get(id);
  if (pair === undefined) {
    if (pairs.size >= MOST_PAIRS) return undefined;
    pair = { a: first, b: second, section, score: 0, themes: new ThemeTally() };
    pairs.set(id, pair);
  }
  return pair;
}

function strongest(pairs: readonly Pair[], section: Section): Pair[] {
  const least = section === 'main' ? LEAST_MAIN : LEAST_BACKGROUND;
  const enough = pairs
    .filter(({ score }) => score >= least)
    .sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
  const best = enough[0]?.score ?? 0;
  return enough.filter(({ score }) => score >= best * NEAR_BEST).slice(0, MOST_THREADS);
}

function threadOf(
  pair: Pair,
  prominence: ReadonlyMap<string, number>,
  themes: readonly ThemeScore[],
): Thread {
  const swap = (prominence.get(pair.b) ?? 0) > (prominence.get(pair.a) ?? 0);
  const theme = pair.themes.shares()[0]?.id ?? themes[0]?.id ?? 'politics';
  const [a, b] = swap ? [pair.b, pair.a] : [pair.a, pair.b];
  return { a, b, theme, section: pair.section };
}

/** Actors of some mentions with how much each acts here: 1, or less when it only says where. */
function actorsOf(
  ctx: FactContext,
  mentions: readonly EntityMention[],
  known: ReadonlySet<string>,
): Map<string, number> {
  const out = new Map<string, number>();
  for (const mention of mentions) {
    const key = actorKey(mention, known);
    if (key === undefined) continue;
    const weight = mention.type === 'place' && isWhere(ctx, mention) ? AS_PLACE : 1;
    out.set(key, Math.max(out.get(key) ?? 0, weight));
  }
  return out;
}

/** The state or body that acts in a mention; an office stands for its parent when the text names the parent too. */
function actorKey({ type, key }: EntityMention, known: ReadonlySet<string>): string | undefined {
  if (type === 'place') return COUNTRY.test(key) ? key : undefined;
  if (type === 'nationality') {
    const place = key.replace(/^nationality:/u, 'place:');
    return COUNTRY.test(place) && known.has(place) ? place : undefined;
  }
  if (type !== 'organisation') return undefined;
  const parent = PARENTS.get(key) ?? AUTHORITIES.get(key);
  if (parent !== undefined && known.has(parent)) return parent;
  return ACTING.has(key) ? key : undefined;
}

/** «في المغرب»، «بالمغرب»: the country is where, not who. */
function isWhere({ doc }: FactContext, { start }: EntityMention): boolean {
  const before = doc.text.slice(Math.max(0, start - 4), start);
  return /(?:^|\s)(?:ف[يى] ?|ب)$/u.test(before);
}

/** Keys whose written forms stand in the title. Forms are looked up as whole phrases after clitics. */
function actorsInTitle(ctx: FactContext): Set<string> {
  const known = new Set(ctx.entities.map(({ key }) => key));
  const title = ` ${ctx.doc.titleTokens.map(({ key }) => key).join(' ')} `;
  const out = new Set<string>();
  const tried = new Set<string>();
  for (const mention of ctx.entities) {
    const key = actorKey(mention, known);
    if (key === undefined || mention.type === 'nationality' || tried.has(mention.name)) continue;
    tried.add(mention.name);
    if (tried.size > MOST_PAIRS) break;
    const form = matchKey(mention.name);
    if ([' ', ' و', ' ب', ' ل'].some((before) => title.includes(`${before}${form} `))) out.add(key);
  }
  return out;
}
