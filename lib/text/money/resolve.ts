import homes from '../../data/ar/currency-homes.json' with { type: 'json' };
import type { TextDocument } from '../document.ts';
import { sentenceAt } from '../document.ts';
import { affixTable, type Affixed } from '../numbers/affixes.ts';
import { currencyAt, type BareNoun } from './currencies.ts';

export interface Witness {
  readonly at: number;
  readonly code: string;
  /** A full currency name, stronger than a country word. */
  readonly name: boolean;
}

let table: Map<string, Affixed<string>> | undefined;
const countryCodes = new Map(homes.map(({ id, country }) => [country, id]));

/** Country words and full currency names of title and text, in order. Linear. */
export function witnesses(doc: TextDocument): Witness[] {
  table ??= affixTable(homes.flatMap(({ id, words }) => words.map((word) => [word.replace(/^ال/, ''), id] as const)));
  const out: Witness[] = [];
  for (const token of doc.titleTokens) {
    const code = token.kind === 'word' ? table.get(token.key)?.item : undefined;
    if (code) out.push({ at: -1, code, name: false });
  }
  doc.tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const name = currencyAt(doc.tokens, i, false)?.code;
    if (name) out.push({ at: token.start, code: name, name: true });
    const code = table!.get(token.key)?.item;
    if (code) out.push({ at: token.start, code, name: false });
  });
  return out;
}

/**
 * Which currency a bare noun at offset `at` is. In order: its nearest full name in the text («الدرهم الإماراتي»);
 * the one country its sentence names; the one country the whole text names, or names three times as often as any
 * other; the outlet's country; else nothing.
 */
export function resolveBare(doc: TextDocument, seen: readonly Witness[], noun: BareNoun, at: number): string | undefined {
  if (noun.codes.length === 1) return noun.codes[0];
  const mine = seen.filter(({ code }) => noun.codes.includes(code));
  let nearest: Witness | undefined;
  for (const witness of mine) {
    if (witness.name && (!nearest || Math.abs(witness.at - at) < Math.abs(nearest.at - at))) nearest = witness;
  }
  if (nearest && !noun.per) return nearest.code;
  const sentence = doc.sentences[sentenceAt(doc.sentences, at)];
  const here = sentence ? mine.filter((w) => w.at >= sentence.start && w.at < sentence.end) : [];
  const counts = new Map<string, number>();
  for (const { code } of here) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size === 1) return here[0]!.code;
  counts.clear();
  for (const { code } of mine) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (ranked[0] && (!ranked[1] || ranked[0][1] >= 3 * ranked[1][1])) return ranked[0][0];
  const home = doc.country === undefined ? undefined : countryCodes.get(doc.country.toUpperCase());
  if (home && noun.codes.includes(home)) return home;
  return noun.default;
}
