import records from '../../data/ar/numerals.json' with { type: 'json' };
import { affixTable, type Affixed } from './affixes.ts';
import { KeyFilter } from './key-filter.ts';

export type NumeralKind =
  | 'zero'
  | 'unit'
  | 'unit1'
  | 'unit2'
  | 'ten'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'hundredPlural'
  | 'scale'
  | 'scaleDual'
  | 'scalePlural'
  | 'dozen'
  | 'dozenDual'
  | 'fraction'
  | 'fractionPlural'
  | 'ordinal'
  | 'ordinalUnit';

export interface Numeral {
  readonly kind: NumeralKind;
  readonly value: number;
  /** The form as a match key. */
  readonly form: string;
}

export type NumeralWord = Affixed<Numeral>;

/** Words that only look like a clitic on a numeral: «لست» (I am not), «كمية» (quantity). */
const NOT_NUMERALS = 'لست ولست فلست اولست كميه وكميه بكميه لكميه فكميه'.split(' ');

let table: Map<string, NumeralWord> | undefined;
let filter: KeyFilter | undefined;

function load(): Map<string, NumeralWord> {
  if (table) return table;
  table = affixTable(
    records.flatMap(({ kind, value, forms }) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is checked by tests
      forms.map((form) => [form, { kind: kind as NumeralKind, value, form }] as const),
    ),
  );
  for (const word of NOT_NUMERALS) table.delete(word);
  filter = new KeyFilter(table.keys());
  return table;
}

/** The numeral under a match key, with its clitics; undefined for any other word. */
export function numeral(key: string): NumeralWord | undefined {
  const words = table ?? load();
  return filter!.mayHave(key) ? words.get(key) : undefined;
}

/** Every key that is a numeral, with its entry. */
export function numerals(): Iterable<[string, NumeralWord]> {
  return load();
}
