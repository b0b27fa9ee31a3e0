import currencies from '../../data/ar/currencies.json' with { type: 'json' };
import nouns from '../../data/ar/currency-nouns.json' with { type: 'json' };
import { matchKey } from '../fold.ts';
import { KeyFilter } from '../numbers/key-filter.ts';
import type { Token } from '../tokens.ts';

export interface BareNoun {
  readonly id: string;
  readonly codes: readonly string[];
  readonly default?: string;
  /** Subunits: how many make one main unit. */
  readonly per?: number;
  readonly perBy?: Readonly<Record<string, number>>;
}

/** What stands behind a number: a currency by its full name, or a bare noun that several currencies share. */
export interface CurrencyName {
  readonly end: number;
  readonly code?: string;
  readonly noun?: BareNoun;
}

interface Phrase {
  readonly words: readonly string[];
  readonly code: string;
  readonly dual: boolean;
}

interface Tables {
  readonly phrases: Map<string, Phrase[]>;
  readonly bare: Map<string, { noun: BareNoun; dual: boolean }>;
  readonly symbols: Map<string, readonly (readonly [string, string])[]>;
  readonly codes: Set<string>;
  /** Keys, with and without the article, that may open a name. */
  readonly filter: KeyFilter;
}

let tables: Tables | undefined;

/** The article off; the key of «الدرهم» is that of «درهم». */
export function bareKey(key: string): string {
  return key.startsWith('ال') && key.length > 4 ? key.slice(2) : key;
}

function load(): Tables {
  const phrases = new Map<string, Phrase[]>();
  const symbols = new Map<string, (readonly [string, string])[]>();
  for (const { id, forms, dual, symbols: signs } of currencies) {
    for (const [list, isDual] of [[forms, false], [dual, true]] as const) {
      for (const form of list) {
        const words = matchKey(form).split(/[ \-–]+/).map(bareKey);
        const head = words[0]!;
        phrases.set(head, [...(phrases.get(head) ?? []), { words, code: id, dual: isDual }]);
      }
    } // prettier-ignore
    for (const sign of signs) symbols.set(sign[0]!, [...(symbols.get(sign[0]!) ?? []), [sign, id] as const]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const list of symbols.values()) list.sort((a, b) => b[0].length - a[0].length);
  const bare = new Map<string, { noun: BareNoun; dual: boolean }>();
  for (const noun of nouns as (BareNoun & { forms: string[]; dual: string[] })[]) {
    for (const form of noun.forms) bare.set(matchKey(form), { noun, dual: false });
    for (const form of noun.dual) bare.set(matchKey(form), { noun, dual: true });
  }
  const codes = new Set(currencies.map(({ id }) => id));
  const heads = [...phrases.keys(), ...bare.keys()];
  const filter = new KeyFilter([
    ...heads,
    ...heads.map((head) => `ال${head}`),
    ...[...codes].map((code) => code.toLowerCase()),
  ]);
  return { phrases, bare, symbols, codes, filter };
}

/** The currency name that starts at token `at`; `dual` asks for «درهمان»-forms, which count two by themselves. */
export function currencyAt(tokens: readonly Token[], at: number, dual: boolean): CurrencyName | undefined {
  tables ??= load();
  const token = tokens[at];
  if (token?.kind !== 'word' || !tables.filter.mayHave(token.key)) return undefined;
  if (!dual && token.key.length === 3 && tables.codes.has(token.key.toUpperCase()))
    return { end: at + 1, code: token.key.toUpperCase() };
  const key = bareKey(token.key);
  const found = tables.bare.get(key);
  for (const phrase of tables.phrases.get(key) ?? []) {
    if (phrase.dual !== dual || (phrase.words.length === 1 && found)) continue;
    if (phrase.words.every((word, i) => bareKey(tokens[at + i]?.key ?? '') === word))
      return { end: at + phrase.words.length, code: phrase.code };
  }
  return found && found.dual === dual ? { end: at + 1, noun: found.noun } : undefined;
}

/** A currency sign right at offset `at` of the text. */
export function symbolAt(text: string, at: number): { end: number; code: string } | undefined {
  tables ??= load();
  for (const [sign, code] of tables.symbols.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(sign, at)) continue;
    const after = text[at + sign.length];
    if (/[\p{L}]$/u.test(sign) && after !== undefined && /\p{L}/u.test(after)) continue;
    return { end: at + sign.length, code };
  }
  return undefined;
}

/** The sign or code that ends right before offset `at`. */
export function symbolBefore(text: string, at: number): { start: number; code: string } | undefined {
  const from = Math.max(0, at - 6);
  for (let start = from; start < at; start += 1) {
    if (start > 0 && /[\p{L}\d]/u.test(text[start - 1]!)) continue;
    const found = symbolAt(text, start);
    if (found && text.slice(found.end, at).trim() === '') return { start, code: found.code };
    const code = /^[A-Z]{3}(?=\s?$)/.exec(text.slice(start, at))?.[0];
    if (code && (tables ??= load()).codes.has(code)) return { start, code };
  }
  return undefined;
}
