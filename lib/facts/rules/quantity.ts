import type { Fact, NumberMention } from '../../model/analysis.ts';
import { matchKey } from '../../text/fold.ts';
import { inClass, wordClass } from '../../text/word-class.ts';
import { sayingOf } from '../quotes/saying.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { isPlanned, makeFact, statusAt, timesIn } from './shared/fields.ts';
import { casualtyOf, isWord, verbOf } from './shared/lexicon.ts';
import { tokenAt } from './shared/offsets.ts';
import type { Reading } from './shared/reading.ts';
import { trigger } from './shared/triggers.ts';

/** Smaller counts are lists and details («أربعة محاور», «ثلاثة مشاريع»), not what a brief is about. */
const LEAST = 10;
/** How far the measured thing may stand before a percentage, in tokens. */
const REACH = 14;

/** Counts of a noun that matters and percentages of something named; no money, ages, durations, scores, casualties. */
export const quantity: FactRule = {
  id: 'quantity',
  title: 'counts and percentages',
  triggers: trigger('number'),
  find(reading, ctx) {
    const out: Fact[] = [];
    const { start, end } = reading.view.numbers;
    for (let at = start; at < end; at += 1) {
      const fact = countOf(reading, ctx, ctx.numbers[at]!, at);
      if (fact !== undefined) out.push(fact);
    }
    return out;
  },
};

function countOf(reading: Reading, ctx: RuleContext, number: NumberMention, index: number): Fact | undefined {
  const { tokens, text } = ctx.doc;
  const first = tokenAt(ctx, reading, number.start);
  const last = tokenAt(ctx, reading, number.end - 1);
  if (reading.quoted(first) || ctx.timeAt[first]! >= 0) return undefined;
  if (
    ctx.money
      .slice(reading.view.money.start, reading.view.money.end)
      .some((sum) => sum.start < number.end && number.start < sum.end)
  )
    return undefined;
  const clause = reading.clauseOf(first);
  const status = isPlanned(ctx, first, reading) ? 'planned' : statusAt(ctx, first);
  const common = { number: index, status, when: timesIn(ctx, clause.start, clause.end) } as const;
  if (number.kind === 'percent') {
    const from = measured(ctx, reading, first);
    if (from < 0) return shareOf(ctx, reading, first, last, common);
    if (hasPercent(ctx, from, first)) return undefined;
    return makeFact(ctx, reading, 'quantity', first, last + 1, {
      ...common,
      what: text.slice(tokens[from]!.start, tokens[last]!.end),
      confidence: 0.75,
    });
  }
  if (number.kind !== 'cardinal' || number.value < LEAST || number.unit === undefined) return undefined;
  const unit = matchKey(number.unit).split(' ')[0]!;
  if (
    isWord(unit, 'uncounted') ||
    casualtyOf(unit)?.part === 'noun' ||
    unit.startsWith('ال') ||
    unit.length < 3
  )
    return undefined;
  if (!isCounted(number, unit) || /^(?:و|ب)?ال/u.test(number.text)) return undefined;
  const before = tokens[first - 1]?.key ?? '';
  if (LABELLED.has(before) || /^(?:-|[a-z]+)$/u.test(before) || isEdition(ctx, first)) return undefined;
  // «100 وهناك»: a word that begins another clause is not counted.
  if (unit[0] === 'و' && !COUNTED_IN_WAW.test(unit)) return undefined;
  if (sayingOf(unit) !== undefined || verbOf(unit)?.ambiguous === false) return undefined;
  const noun = last + 1;
  const end = Math.min(clause.end, noun + 1);
  const second = tokens[end];
  const stretch =
    second?.kind === 'word' && end < clause.end && isAdjective(second.key, unit) ? end + 1 : end;
  return makeFact(ctx, reading, 'quantity', first, noun + 1, {
    ...common,
    what: text.slice(tokens[first]!.start, tokens[Math.max(noun, stretch - 1)]!.end),
  });
}

/** Where the measured thing begins: «نسبة …», «معدل …» before the percentage, in its clause. */
function measured(ctx: RuleContext, reading: Reading, at: number): number {
  const clause = reading.clauseOf(at);
  for (let i = Math.max(reading.view.tokens.start, clause.start, at - REACH); i < at; i += 1)
    if (inClass(MEASURES, ctx.doc.tokens[i]!.key)) return i;
  // «ارتفعت الأسعار أكثر من واحد في المئة»: a verb of change and what changes.
  const verb = reading.verbs.findLast(
    (one) => one.class === 'reach' && one.at < at && one.at >= Math.max(clause.start, at - REACH),
  );
  return verb === undefined || verb.lemma === 'سجل' ? -1 : verb.at;
}

const MEASURES = wordClass('measure');
const LABELLED = wordClass('labelled');
const EDITIONS = wordClass('edition');
/** Words of the name of an event between its noun and its number. */
const NAME_WORDS = 6;

/** «مهرجان جدة 36»: the number of an edition, behind the name of an event and no verb or preposition. */
function isEdition(ctx: RuleContext, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - NAME_WORDS); i -= 1) {
    const { key, kind } = ctx.doc.tokens[i]!;
    if (kind !== 'word' || PREPOSITIONS.has(key) || verbOf(key)?.ambiguous === false) return false;
    if (i < first - 1 && EDITIONS.has(/^ب\p{L}{3}/u.test(key) ? key.slice(1) : key)) return true;
  }
  return false;
}

const PREPOSITIONS = wordClass('preposition');
const PERCENT = wordClass('percent');
/** Counted nouns whose first letter is و. */
const COUNTED_IN_WAW = /^(?:وحد|وظيف|ورق|وزير|وفا|ولاي|وجب|وثيق|وكال|ورش|وسام|وردة|وفد)/u;
/** Words shown of what a share is of. */
const SHARE_WORDS = 6;

function hasPercent(ctx: RuleContext, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { key } = ctx.doc.tokens[i]!;
    if (key === '%' || inClass(PERCENT, key)) return true;
  }
  return false;
}

/** «90 في المئة من الرحلات»: the whole the share is of stands behind it. */
function shareOf(
  ctx: RuleContext,
  reading: Reading,
  first: number,
  last: number,
  common: object,
): Fact | undefined {
  const { tokens, text } = ctx.doc;
  if (tokens[last + 1]?.key !== 'من' || !tokens[last + 2]?.key.startsWith('ال')) return undefined;
  const end = Math.min(reading.clauseOf(first).end, last + 2 + SHARE_WORDS);
  let to = last + 3;
  while (to < end && tokens[to]!.kind === 'word' && tokens[to]!.key.startsWith('ال')) to += 1;
  return makeFact(ctx, reading, 'quantity', first, last + 1, {
    ...common,
    what: text.slice(tokens[first]!.start, tokens[to - 1]!.end),
    confidence: 0.7,
  });
}

/** The noun behind 11–99 stands in the accusative singular: «42 محققا», «15 غارة»; what else follows is not counted. */
function isCounted({ value }: NumberMention, unit: string): boolean {
  const rest = value % 100;
  return value > 10_000 || rest < 11 || /(?:ا|ه|اء|ي)$/u.test(unit);
}

/** «400 وحدة سكنية»: the adjective ends as its noun does. */
function isAdjective(key: string, unit: string): boolean {
  return (
    key.length > 3 &&
    !/^[ولبف]/u.test(key) &&
    (unit.endsWith('ا') || unit.endsWith('ه')) &&
    key.at(-1) === unit.at(-1)
  );
}
