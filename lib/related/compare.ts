import { pairKey, rootOf } from './features/pairs.ts';
import { countryOfCapital, isCountry, namesOfPlace } from './features/places.ts';
import { pairIndexKey, termIndexKey } from './features/keys.ts';
import { likeness } from './features/minhash.ts';
import { isTelling } from './features/terms.ts';
import type { Rarity } from './rarity.ts';
import { mouldsApart, namesApart } from './copies.ts';
import { daysBetween } from './days.ts';
import { headlinesTold, isShort, titleOverlap } from './headlines.ts';
import { homesOf } from './homes.ts';
import { likely, type Signals } from './likely.ts';
import { looseWords, stemsOfName } from './stems.ts';
import type { Actor, StoryFeatures } from './types.ts';
import { BACKGROUND_PAIR, ONE_EVENT, PAIR_END, RELATED, STRONG, THROUGH_PARENT, WORD } from './weights.ts';

export interface SharedActor {
  readonly actor: Actor;
  /** What it adds: its weight in both stories × its rarity. */
  readonly value: number;
  readonly rarity: number;
}

export interface SharedPair {
  /** Ends as the open story orders them. */
  readonly a: string;
  readonly b: string;
  readonly theme: string;
  readonly value: number;
  /** Main in the open story, in the other one. */
  readonly main: boolean;
  readonly otherMain: boolean;
}

/** What two stories have in common, everything a relation or a reason may rest on. */
export interface Evidence {
  /** Best first. */
  readonly actors: readonly SharedActor[];
  /** 0 to 1. */
  readonly actorShare: number;
  readonly pairs: readonly SharedPair[];
  /** Shared signature terms, best first. */
  readonly terms: readonly string[];
  /** Share of the open story's signature that the other has, by weight and rarity; 0 to 1. */
  readonly termShare: number;
  /** The same of its telling terms alone, and how many they are. */
  readonly tellingShare: number;
  readonly telling: number;
  /** Shared telling terms that stand in a headline of the two, rare in the library: a name both turn on. */
  readonly strong: number;
  /** `termShare` without names of the open story's people and places: what is shared beside who and where. */
  readonly topicShare: number;
  readonly titleShare: number;
  /** How much of the two headlines, by rarity, the other story's headline or signature holds: mean of both, 0 to 1. */
  readonly headlines: number;
  /** Both are so short that their signatures are nearly all they say. */
  readonly short: boolean;
  readonly themes: readonly string[];
  readonly money: readonly string[];
  readonly days: readonly string[];
  /** The best value of an actor that is no country. */
  readonly tells: number;
  /** The stories are at home in different countries. */
  readonly abroad: boolean;
  /** A country is home to both. */
  readonly athome: boolean;
  /** Headlines of one mould about others. */
  readonly mouldsApart: boolean;
  /** Both headlines name people, bodies or towns, and none is the same. */
  readonly othersNamed: boolean;
  /** Estimated Jaccard of word trigrams. */
  readonly likeness: number;
  /** Days from the open story to the other, negative for earlier ones; undefined when a date is not known. */
  readonly gap: number | undefined;
  /** Likelihood that they are related at all, and one event: 0 to 1. */
  readonly related: number;
  readonly event: number;
  /** The sum of both, for order. */
  readonly score: number;
}

/** Compares the open story with one of the library. Cost: linear in their features, no text is read. */
export function compare(open: StoryFeatures, other: StoryFeatures, rarity: Rarity): Evidence {
  const mine = standings(open);
  const theirs = standings(other);
  const actors = sharedActors(mine, theirs, rarity);
  const actorShare = 1 - Math.exp(-actors.reduce((sum, { value }) => sum + value, 0));
  const pairs = sharedPairs(open, other, mine, theirs, rarity);
  const signature = sharedTerms(open, other, rarity);
  const titleShare = titleOverlap(open.title, other.title, rarity);
  const headlines = headlinesTold(open, other, rarity);
  const themes = common(open.themes, other.themes);
  const money = common(open.money, other.money);
  const days = common(open.days, other.days);
  const tells = actors.find(isSpecific)?.value ?? 0;
  const { abroad, athome } = homesOf(open.actors, other.actors);
  const gap = daysBetween(open.published, other.published);
  const like = likeness(open.minhash, other.minhash);
  const shared: Signals = {
    actors, actorShare, pairs, ...signature, titleShare, headlines, short: isShort(open) && isShort(other), themes, money, days, gap, tells, abroad, athome,
    mouldsApart: mouldsApart(open, other), othersNamed: namesApart(open, other), likeness: like,
  }; // prettier-ignore
  const related = likely(RELATED, shared);
  const event = likely(ONE_EVENT, shared);
  return { ...shared, related, event, score: related + event };
}

function common(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((one) => b.includes(one));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

interface Standing {
  readonly actor: Actor;
  readonly weight: number;
  readonly direct: boolean;
}

const STANDINGS = new WeakMap<StoryFeatures, ReadonlyMap<string, Standing>>();

/** Kept while the features live: the open story's are asked for with every candidate. */
function standings(story: StoryFeatures): ReadonlyMap<string, Standing> {
  let known = STANDINGS.get(story);
  if (known === undefined) {
    known = expanded(story.actors);
    STANDINGS.set(story, known);
  }
  return known;
}

/** Actors by key, and the bodies they belong to with less weight. */
function expanded(actors: readonly Actor[]): Map<string, Standing> {
  const out = new Map<string, Standing>();
  for (const actor of actors) out.set(actor.key, { actor, weight: actor.weight, direct: true });
  for (const actor of actors) {
    const root = rootOf(actor);
    const weight = actor.weight * THROUGH_PARENT;
    const known = out.get(root);
    if (known === undefined || known.weight < weight)
      out.set(root, { actor: known?.actor ?? actor, weight, direct: known?.direct ?? false });
  }
  return out;
}

function sharedActors(
  mine: ReadonlyMap<string, Standing>,
  theirs: ReadonlyMap<string, Standing>,
  rarity: Rarity,
): SharedActor[] {
  const out: SharedActor[] = [];
  const bodies = new Set<string>();
  for (const [key, { actor, weight, direct }] of mine) {
    const other = theirs.get(key);
    if (other === undefined) continue;
    const rare = rarity(key);
    // An actor found through its body is shown as the body, by the name the other story has for it when it has one.
    const shown = direct ? actor : other.actor;
    out.push({
      actor: shown.key === key ? shown : { ...shown, key },
      rarity: rare,
      value: Math.sqrt(weight * other.weight) * rare,
    });
    if (direct && actor.parent !== undefined) bodies.add(actor.parent);
  }
  // The office is shared: its body adds nothing to it.
  return out.filter(({ actor }) => !bodies.has(actor.key)).sort((a, b) => b.value - a.value);
}

function sharedPairs(
  open: StoryFeatures,
  other: StoryFeatures,
  mine: ReadonlyMap<string, Standing>,
  theirs: ReadonlyMap<string, Standing>,
  rarity: Rarity,
): SharedPair[] {
  const held = new Map(other.threads.map((thread) => [pairKey(thread.a, thread.b), thread]));
  const out = new Map<string, SharedPair>();
  const add = (a: string, b: string, theme: string, main: boolean, otherMain: boolean): void => {
    const key = pairKey(a, b);
    if (out.has(key)) return;
    const value = rarity(pairIndexKey(a, b)) * (main && otherMain ? 1 : BACKGROUND_PAIR);
    out.set(key, { a, b, theme, main, otherMain, value });
  };
  for (const { a, b, theme, main } of open.threads) {
    const same = held.get(pairKey(a, b));
    if (same !== undefined) add(a, b, same.theme === theme ? theme : '', main, same.main);
    else if (standsIn(theirs, a) && standsIn(theirs, b)) add(a, b, '', main, true);
  }
  for (const { a, b, main } of other.threads) {
    if (main && standsIn(mine, a) && standsIn(mine, b)) add(a, b, '', true, true);
  }
  return [...out.values()].sort((x, y) => y.value - x.value);
}

function standsIn(story: ReadonlyMap<string, Standing>, key: string): boolean {
  const standing = story.get(key);
  return standing !== undefined && standing.actor.main && standing.weight >= PAIR_END;
}

function sharedTerms(
  open: StoryFeatures,
  other: StoryFeatures,
  rarity: Rarity,
): Pick<Evidence, 'terms' | 'termShare' | 'tellingShare' | 'telling' | 'strong' | 'topicShare'> {
  const theirs = new Map(other.terms);
  const names = nameStems(open);
  let strong = 0;
  let topic = 0;
  const all = { words: 0, telling: 0 };
  const both = { words: 0, telling: 0 };
  const shared: { term: string; value: number }[] = [];
  let telling = 0;
  for (const [term, weight] of open.terms) {
    if (isForeign(term) && !open.title.includes(term)) continue;
    const kind = isTelling(term) ? 'telling' : 'words';
    const rare = rarity(termIndexKey(term)) * (kind === 'telling' ? 1 : WORD);
    all[kind] += weight * rare;
    const their = theirs.get(term);
    if (their === undefined) continue;
    const value = Math.min(weight, their) * rare;
    both[kind] += value;
    if (!names.has(term)) topic += value;
    if (kind === 'telling') {
      telling += 1;
      if (rare >= STRONG && (open.title.includes(term) || other.title.includes(term))) strong += 1;
    }
    shared.push({ term, value });
  }
  shared.sort((a, b) => b.value - a.value);
  return {
    terms: shared.map(({ term }) => term),
    termShare: share(both.words + both.telling, all.words + all.telling),
    tellingShare: share(both.telling, all.telling),
    telling,
    strong,
    topicShare: share(topic, all.words + all.telling),
  };
}

/** Latin words of a text are mostly addresses and what the page says around it («www», «next»); those of a headline are names. */
function isForeign(term: string): boolean {
  const first = term.codePointAt(0) ?? 0;
  return first < LATIN_END;
}

const LATIN_END = 0x250;
const NAME_STEMS = new WeakMap<StoryFeatures, ReadonlySet<string>>();

/** Stems of the names of a story's people and places; kept while its features live: one story is compared with hundreds. */
function nameStems(story: StoryFeatures): ReadonlySet<string> {
  let stems = NAME_STEMS.get(story);
  if (stems === undefined) {
    const named = story.actors.filter(({ type }) => type !== 'organisation');
    const names = named.flatMap(({ key, name }) => [name, ...namesOfPlace(key)]);
    stems = new Set(names.flatMap((name) => looseWords(name).flatMap(stemsOfName)));
    NAME_STEMS.set(story, stems);
  }
  return stems;
}

/** Countries and their capitals are in half of all news: sharing one says nothing by itself. */
export function isSpecific({ actor }: Pick<SharedActor, 'actor'>): boolean {
  return !isCountry(actor.key) && countryOfCapital(actor.key) === undefined;
}
