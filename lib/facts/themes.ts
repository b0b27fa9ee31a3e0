import table from '../data/ar/themes.json' with { type: 'json' };
import type { ThemeScore } from '../model/analysis.ts';
import { matchKey } from '../text/fold.ts';
import { surfaceStem } from '../text/surface-stem.ts';
import type { Token } from '../text/tokens.ts';
import type { FactContext } from './context.ts';

/** Weight of a word that belongs to one theme, and of one that only leans to it. */
const STRONG = 2;
const WEAK = 0.5;
/** The title says what the story is; the background is another story. Set on the newsroom's stories. */
const TITLE = 3;
const BACKGROUND = 0.35;
/** One word may count this often: «مباراة» twenty times says no more than five times. */
const MOST_REPEATS = 5;
/** A theme is shown with this share of all weight, and this much weight of its own. */
const LEAST_SHARE = 0.12;
const LEAST_WEIGHT = 3;
const MOST_THEMES = 5;

interface Leaning {
  readonly theme: string;
  readonly weight: number;
}

/** What a word of a stem says of themes. */
interface Entry {
  readonly stem: string;
  readonly themes: readonly Leaning[];
}

const LEXICON = new Map<string, Leaning[]>();
for (const { id, strong, words } of table) {
  for (const [list, weight] of [
    [strong, STRONG],
    [words, WEAK],
  ] as const)
    // prettier-ignore
    for (const word of list) {
      const stem = surfaceStem(matchKey(word));
      const known = LEXICON.get(stem) ?? [];
      if (!known.some(({ theme }) => theme === id)) LEXICON.set(stem, [...known, { theme: id, weight }]);
    }
}

/** Distinct words remembered; emptied when full. */
const MOST_REMEMBERED = 20_000;
const ENTRIES = new Map<string, Entry | null>();

/** The entry of a word (match key), null for one that says nothing of themes. */
function entryOf(key: string): Entry | null {
  let entry = ENTRIES.get(key);
  if (entry === undefined) {
    const stem = surfaceStem(key);
    const themes = LEXICON.get(stem);
    entry = themes === undefined ? null : { stem, themes };
    if (ENTRIES.size >= MOST_REMEMBERED) ENTRIES.clear();
    ENTRIES.set(key, entry);
  }
  return entry;
}

/** Weights of themes in some tokens. Cost: linear. */
export class ThemeTally {
  readonly #weights = new Map<string, number>();
  readonly #seen = new Map<string, number>();

  add(tokens: readonly Token[], factor: number): void {
    for (const { kind, key } of tokens) {
      if (kind !== 'word') continue;
      const entry = entryOf(key);
      if (entry === null) continue;
      const { stem, themes } = entry;
      const seen = (this.#seen.get(stem) ?? 0) + 1;
      this.#seen.set(stem, seen);
      if (seen > MOST_REPEATS) continue;
      for (const { theme, weight } of themes)
        this.#weights.set(theme, (this.#weights.get(theme) ?? 0) + (weight * factor) / themes.length);
    }
  }

  /** Themes by weight, as shares of the whole; equal ones by id, so that the order never changes. */
  shares(): (ThemeScore & { readonly weight: number })[] {
    let total = 0;
    for (const weight of this.#weights.values()) total += weight;
    return [...this.#weights]
      .map(([id, weight]) => ({ id, weight, score: weight / total }))
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  }
}

/** Themes of the article by share of weight, at most five. Method: weighted lexicon over light stems. Cost: linear. */
export function findThemes(ctx: FactContext): ThemeScore[] {
  const tally = new ThemeTally();
  tally.add(ctx.doc.titleTokens, TITLE);
  for (const sentence of ctx.sentences) {
    const { start, end } = sentence.tokens;
    tally.add(ctx.doc.tokens.slice(start, end), ctx.sectionOf(sentence) === 'background' ? BACKGROUND : 1);
  }
  return tally
    .shares()
    .filter(({ score, weight }) => score >= LEAST_SHARE && weight >= LEAST_WEIGHT)
    .slice(0, MOST_THEMES)
    .map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 }));
}
