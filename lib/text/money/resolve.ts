import homes from '../../data/ar/currency-homes.json' with { type: 'json' };
import type { TextDocument } from '../document.ts';
import { sentenceAt } from '../document.ts';
import { affixTable, type Affixed } from '../numbers/affixes.ts';
import { KeyFilter } from '../numbers/key-filter.ts';
import { currencyAt, type BareNoun } from './currencies.ts';

interface Witness {
  readonly at: number;
  readonly code: string;
  /** A full currency name, stronger than a country word. */
  readonly name: boolean;
}

let table: Map<string, Affixed<string>> | undefined;
let filter: KeyFilter | undefined;

/** The currency code of a country word, clitics and article on it. */
function countryOf(key: string): string | undefined {
  if (!table) {
    table = affixTable(
      homes.flatMap(({ id, words }) => words.map((word) => [word.replace(/^ال/, ''), id] as const)),
    );
    filter = new KeyFilter(table.keys());
  }
  return filter!.mayHave(key) ? table.get(key)?.item : undefined;
}
const countryCodes = new Map(homes.map(({ id, country }) => [country, id]));

/** Country words and full currency names of title and text, in order. Linear. */
function witnesses(doc: TextDocument): Witness[] {
  const out: Witness[] = [];
  for (const token of doc.titleTokens) {
    const code = token.kind === 'word' ? countryOf(token.key) : undefined;
    if (code) out.push({ at: -1, code, name: false });
  }
  doc.tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const name = currencyAt(doc.tokens, i, false)?.code;
    if (name) out.push({ at: token.start, code: name, name: true });
    const code = countryOf(token.key);
    if (code) out.push({ at: token.start, code, name: false });
  });
  return out;
}

interface Evidence {
  readonly mine: readonly Witness[];
  readonly names: readonly Witness[];
  readonly winner: string | undefined;
}

/** Reads the witnesses once a noun; `resolve` then costs two binary searches and the witnesses of one sentence. */
export function resolver(doc: TextDocument): (noun: BareNoun, at: number) => string | undefined {
  let seen: Witness[] | undefined;
  const known = new Map<string, Evidence>();
  return (noun, at) => {
    if (noun.codes.length === 1) return noun.codes[0];
    let evidence = known.get(noun.id);
    if (!evidence) {
      seen ??= witnesses(doc);
      const mine = seen.filter(({ code }) => noun.codes.includes(code));
      evidence = { mine, names: mine.filter(({ name }) => name), winner: majority(mine) };
      known.set(noun.id, evidence);
    }
    return resolveBare(doc, evidence, noun, at);
  };
}

/** The one code of a list, or the one said three times as often as any other. */
function majority(list: readonly Witness[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { code } of list) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked[0] && (!ranked[1] || ranked[0][1] >= 3 * ranked[1][1]) ? ranked[0][0] : undefined;
}

/** Index of the first witness at or behind an offset. */
function lowerBound(list: readonly Witness[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Which currency a bare noun at offset `at` is. In order: its nearest full name in the text («الدرهم الإماراتي»);
 * the one country its sentence names; the one country the whole text names, or names three times as often as any
 * other; the outlet's country; else nothing.
 */
function resolveBare(
  doc: TextDocument,
  { mine, names, winner }: Evidence,
  noun: BareNoun,
  at: number,
): string | undefined {
  const near = lowerBound(names, at);
  const [left, right] = [names[near - 1], names[near]];
  const nearest = left && right ? (at - left.at <= right.at - at ? left : right) : (left ?? right);
  if (nearest && !noun.per) return nearest.code;
  const sentence = doc.sentences[sentenceAt(doc.sentences, at)];
  if (sentence) {
    const codes = new Set<string>();
    for (let i = lowerBound(mine, sentence.start); i < mine.length && mine[i]!.at < sentence.end; i += 1)
      codes.add(mine[i]!.code);
    if (codes.size === 1) return [...codes][0];
  }
  if (winner) return winner;
  const home = doc.country === undefined ? undefined : countryCodes.get(doc.country.toUpperCase());
  if (home && noun.codes.includes(home)) return home;
  return noun.default;
}
