import { isPlain } from '../numbers/digits.ts';
import { KeyFilter } from '../numbers/key-filter.ts';
import { numerals, type NumeralKind } from '../numbers/lexicon.ts';
import type { Token } from '../tokens.ts';
import { clock, partOfDay } from './clock.ts';
import { dayMonth, monthDay, yearMonthDay } from './day-month.ts';
import { deictic } from './deictic.ts';
import { duration, durationRange, repeated } from './durations.ts';
import { monthKeys, timeWords } from './lexicon.ts';
import { YEAR_WORDS } from './parts.ts';
import { edge } from './edge.ts';
import { century, decade } from './era.ts';
import { monthAlone } from './month.ts';
import { numericDate } from './numeric.ts';
import { firstMonths, partOfYear, season } from './part-of-year.ts';
import { relativeUnit } from './relative-unit.ts';
import { nthWeekday, weekOf } from './week-of.ts';
import { weekdayDate } from './weekday.ts';
import { within } from './within.ts';
import { yearDate } from './year.ts';
import { dayList, dayRange, weekdayPair, weekdayRange } from './ranges.ts';
import { spokenDay } from './spoken-day.ts';
import type { Rule } from './types.ts';

/** Shapes of a number token that open different rules: one or two digits, four, digits with signs, other digits. */
type DigitShape = 'day' | 'year' | 'signed' | 'other';

/** What the first token of a rule's expressions may be. */
interface Opening {
  readonly rule: Rule;
  /** Words, as match keys with their clitics. */
  readonly words?: string | Iterable<string>;
  /**
   * Kinds of words of time (time-words.json), narrowed by unit («unit.W») and by the article («unit+» with it,
   * «unit-» without).
   */
  readonly kinds?: string;
  readonly months?: true;
  readonly numerals?: (numeral: { readonly key: string; readonly kind: NumeralKind }) => boolean;
  readonly digits?: string;
}

/** Numerals that cannot be the day of a month. */
const LARGE: ReadonlySet<NumeralKind> = new Set<NumeralKind>([
  'hundred', 'hundreds', 'hundredPlural', 'scale', 'scaleDual', 'scalePlural', 'fraction', 'fractionPlural',
]); // prettier-ignore
const small = ({ kind }: { readonly kind: NumeralKind }): boolean => !LARGE.has(kind);

/** Ordinals that count weekdays: «ثاني أحد». */
const ORDINALS = new Set('اول ثاني ثالث رابع اخر واول وثاني وثالث ورابع واخر باول باخر'.split(' '));

/**
 * All rules, each with what may open it: a rule is tried nowhere else. The longest match at a token wins, the earlier
 * rule on a tie.
 */
const OPENINGS: readonly Opening[] = [
  { rule: dayList, words: 'يومي ويومي فيومي بيومي ليومي ليلتي وليلتي', kinds: 'unit-', digits: 'day' },
  { rule: weekdayPair, words: 'يومي ويومي فيومي بيومي ليومي ليلتي وليلتي' },
  { rule: firstMonths, kinds: 'unit.M+' },
  { rule: dayRange, words: 'من بين شهر', months: true, numerals: small, digits: 'day signed' },
  { rule: weekdayRange, words: 'هذا هذه', kinds: 'unit.W+' },
  { rule: nthWeekday, words: ORDINALS, kinds: 'weekday' },
  { rule: weekdayDate, words: 'هذا يومه اليوم امس غدا يوم الغد وامس وغدا', kinds: 'weekday' },
  { rule: dayMonth, words: 'يوم ويوم بيوم ليوم فاتح بفاتح لفاتح وفاتح متم بمتم لمتم ومتم', numerals: small, digits: 'day' },
  { rule: monthDay, months: true },
  { rule: yearMonthDay, digits: 'year' },
  { rule: numericDate, digits: 'day year signed' },
  {
    rule: clock, words: 'ساعه الساعه وساعه والساعه بساعه بالساعه لساعه للساعه قبل بعد في من', kinds: 'part',
    numerals: ({ key }) => key.startsWith('ل') || key.includes('ال') || key.includes('لل'), digits: 'day signed',
  },
  { rule: partOfDay, kinds: 'part- edge-' },
  { rule: within, words: 'في وفي وقت سابقا لاحقا' },
  { rule: deictic, words: 'اول واول الاول قبل بعد وبعد اليوم واليوم فاليوم في وفي هذه تلك نفس الليله والليله فالليله', kinds: 'deictic ref' },
  { rule: edge, words: 'عطله بعطله لعطله', kinds: 'edge-' },
  { rule: weekOf, kinds: 'unit.W' },
  { rule: partOfYear, kinds: 'part-of-year+', digits: 'year' },
  { rule: decade, words: 'عقد العقد بعقد وعقد سنوات السنوات وسنوات بسنوات فتره', kinds: 'decade unit.DE+' },
  { rule: century, kinds: 'unit.CE' },
  { rule: season, words: 'فصل الفصل', kinds: 'season' },
  { rule: relativeUnit, words: 'هذا هذه وهذا بهذا لهذا', kinds: 'unit+', numerals: ({ kind }) => !/^(?:scale|fraction)/.test(kind), digits: 'day signed other' },
  { rule: monthAlone, words: 'شهر الشهر وشهر بشهر لشهر فشهر هذا', months: true },
  { rule: yearDate, words: YEAR_WORDS, digits: 'year' },
  { rule: repeated, words: 'كل وكل بكل', kinds: 'set' },
  { rule: durationRange, numerals: small, digits: 'day signed other' },
  {
    rule: duration, words: 'قبل بعد منذ خلال وقبل وبعد ومنذ وخلال لمده ولمده مده طوال طيله في علي ظرف غضون بضع بضعه لبضع لبضعه',
    kinds: 'unit-', numerals: () => true, digits: 'day year signed other',
  },
  { rule: spokenDay, kinds: 'going' },
]; // prettier-ignore

export const RULES: readonly Rule[] = OPENINGS.map(({ rule }) => rule);

/** Frequent function words: they open a time only when a word of time, a number or a hedge follows. */
const WEAK = new Set('في وفي من علي بين قبل بعد منذ هذا هذه تلك كل وكل'.split(' '));
/** What may stand between such a word and the time. */
const BRIDGES = new Set('اللحظه اكثر ازيد اقل نحو حوالي قرابه زهاء ما'.split(' '));
/** What joins a number to the time behind it, besides signs and words that open a time themselves. */
const JOINTS = new Set(
  'من الي حتي و في او ال الا الموافق يوافق توقيت بتوقيت بالتوقيت التوقيت غرينتش غرينيتش جرينتش جمت gmt القليله القادمه'.split(
    ' ',
  ),
);

const NONE: readonly Rule[] = [];

interface Opens {
  /** Words that are numerals and nothing else: they open a time only when one is joined to them. */
  readonly numeral: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, readonly Rule[]>;
  readonly filter: KeyFilter;
  readonly digits: Readonly<Record<DigitShape, readonly Rule[]>>;
}

let built: Opens | undefined;

/** Turns the list of rules round: for each opening word and shape of digits the rules to try, in their order. */
function build(): Opens {
  const words = new Map<string, Rule[]>();
  const numeral = new Set([...numerals()].map(([key]) => key));
  const byKind = kindsOfWords();
  for (const opening of OPENINGS) {
    const keys = new Set<string>(
      typeof opening.words === 'string' ? opening.words.split(' ') : (opening.words ?? []),
    );
    for (const kind of opening.kinds?.split(' ') ?? [])
      for (const key of byKind.get(kind) ?? []) keys.add(key);
    if (opening.months) for (const key of monthKeys()) keys.add(key);
    // «أول أمس», «ثاني جمعة» are joined like any other numeral.
    if (opening.kinds !== undefined || opening.months)
      for (const key of keys) if (!ORDINALS.has(key)) numeral.delete(key);
    for (const [key, { item }] of opening.numerals ? numerals() : [])
      if (opening.numerals!({ key, kind: item.kind })) keys.add(key);
    for (const key of keys) {
      const known = words.get(key);
      if (known) known.push(opening.rule);
      else words.set(key, [opening.rule]);
    }
  }
  const shape = (one: DigitShape): Rule[] =>
    OPENINGS.filter(({ digits }) => digits?.split(' ').includes(one)).map(({ rule }) => rule);
  return {
    numeral,
    words,
    filter: new KeyFilter(words.keys()),
    digits: { day: shape('day'), year: shape('year'), signed: shape('signed'), other: shape('other') },
  };
}

/** The keys of the words of time under every label that an opening may ask for. */
function kindsOfWords(): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const [key, { item, definite }] of timeWords()) {
    const article = definite ? '+' : '-';
    const labels = [item.kind, item.kind + article];
    if (item.unit) labels.push(`${item.kind}.${item.unit}`, `${item.kind}.${item.unit}${article}`);
    for (const label of labels) {
      const keys = out.get(label);
      if (keys) keys.push(key);
      else out.set(label, [key]);
    }
  }
  return out;
}

function digitShape(key: string): DigitShape {
  if (!isPlain(key)) return 'signed';
  return key.length <= 2 ? 'day' : key.length === 4 ? 'year' : 'other';
}

/** Longest number that a rule looks at. */
const MAX_DIGITS = 16;

/** The rules worth trying at token `i`: none for most words. One look at a bit table, then one lookup. */
export function rulesAt(tokens: readonly Token[], i: number): readonly Rule[] {
  built ??= build();
  const { kind, key } = tokens[i]!;
  if (kind === 'number') {
    if (key.length > MAX_DIGITS) return NONE;
    const shape = digitShape(key);
    const needy = shape === 'day' || shape === 'other';
    return needy && !joins(built, tokens[i + 1]) ? NONE : built.digits[shape];
  }
  if (kind !== 'word' || !built.filter.mayHave(key)) return NONE;
  const rules = built.words.get(key);
  if (!rules) return NONE;
  if (WEAK.has(key)) return timeFollows(built, tokens[i + 1]) ? rules : NONE;
  return built.numeral.has(key) && !joins(built, tokens[i + 1]) ? NONE : rules;
}

function timeFollows(opens: Opens, next: Token | undefined): boolean {
  if (next?.kind !== 'word') return next?.kind === 'number';
  return opensTime(opens, next.key) || BRIDGES.has(next.key);
}

/** A sign, a word that opens a time, or one that joins: what may follow a number that belongs to a time. */
function joins(opens: Opens, next: Token | undefined): boolean {
  return next?.kind !== 'word' || opensTime(opens, next.key) || JOINTS.has(next.key);
}

function opensTime({ words, filter }: Opens, key: string): boolean {
  return filter.mayHave(key) && words.has(key);
}
