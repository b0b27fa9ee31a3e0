import months from '../../data/ar/months.json' with { type: 'json' };
import words from '../../data/ar/time-words.json' with { type: 'json' };
import { matchKey } from '../fold.ts';
import { affixTable, type Affixed } from '../numbers/affixes.ts';
import { KeyFilter } from '../numbers/key-filter.ts';
import type { Token } from '../tokens.ts';

export interface TimeWord {
  readonly kind: string;
  /** The value when it is a number: weekday, count, direction, decade; else 0. */
  readonly n: number;
  /** The value when it is a code: `MO`, `START`, `PAST_REF`; else ''. */
  readonly code: string;
  readonly unit?: string;
  readonly form: string;
}

export type TimeEntry = Affixed<TimeWord>;

export interface Month {
  readonly calendar: 'gregory' | 'hijri';
  readonly month: number;
  /** Second word, as a match key. */
  readonly second?: string;
  /** Also a common word or a given name: needs a date around it. */
  readonly unsafe: boolean;
}

let wordTable: Map<string, TimeEntry> | undefined;
let wordFilter: KeyFilter | undefined;
let monthTable: Map<string, Affixed<Month[]>> | undefined;
let monthFilter: KeyFilter | undefined;

function wordOf(
  { kind, value, unit }: { kind: string; value: number | string; unit?: string },
  form: string,
): TimeWord {
  return {
    kind,
    form,
    n: typeof value === 'number' ? value : 0,
    code: typeof value === 'string' ? value : '',
    ...(unit && { unit }),
  };
}

export function timeWord(token: Token | undefined): TimeEntry | undefined {
  if (token?.kind !== 'word') return undefined;
  if (!wordTable) {
    wordTable = affixTable(
      words.flatMap((word) => word.forms.map((form) => [form, wordOf(word, form)] as const)),
    );
    wordFilter = new KeyFilter(wordTable.keys());
  }
  return wordFilter!.mayHave(token.key) ? wordTable.get(token.key) : undefined;
}

function loadMonths(): Map<string, Affixed<Month[]>> {
  const heads = new Map<string, Month[]>();
  for (const { calendar, month, forms, unsafe } of months) {
    for (const [list, risky] of [[forms, false], [unsafe, true]] as const) {
      for (const form of list) {
        const [head = '', second] = form.split(' ');
        const entry = { calendar: calendar === 'hijri' ? ('hijri' as const) : ('gregory' as const), month, unsafe: risky, ...(second && { second: matchKey(second) }) };
        const key = matchKey(head);
        heads.set(key, [...(heads.get(key) ?? []), entry]);
      }
    } // prettier-ignore
  }
  for (const list of heads.values()) list.sort((a, b) => (b.second?.length ?? 0) - (a.second?.length ?? 0));
  const table = affixTable(heads);
  for (const [key, entry] of table) if (entry.definite) table.delete(key);
  monthFilter = new KeyFilter(table.keys());
  return table;
}

/** The month name at token `i`, the token after it, and the clitic letters before it. */
export function monthAt(
  tokens: readonly Token[],
  i: number,
): { month: Month; end: number; skip: number } | undefined {
  monthTable ??= loadMonths();
  const token = tokens[i];
  if (token?.kind !== 'word' || !monthFilter!.mayHave(token.key)) return undefined;
  const entry = monthTable.get(token.key);
  if (!entry) return undefined;
  for (const month of entry.item) {
    if (month.second === undefined) return { month, end: i + 1, skip: entry.skip };
    if (tokens[i + 1]?.key === month.second) return { month, end: i + 2, skip: entry.skip };
  }
  return undefined;
}

/** Every key that may open a month name. */
export function monthKeys(): Iterable<string> {
  monthTable ??= loadMonths();
  return monthTable.keys();
}

/** Every key of a word of time with its entry. */
export function timeWords(): Iterable<[string, TimeEntry]> {
  timeWord({ kind: 'word', key: '', start: 0, end: 0 });
  return wordTable!;
}
