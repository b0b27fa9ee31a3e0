import type { Fact, NumberMention } from '../../model/analysis.ts';
import { matchKey } from '../../text/fold.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { isPlanned, makeFact, statusAt, timesIn } from './shared/fields.ts';
import { casualtyOf, isWord } from './shared/lexicon.ts';
import { tokenAt } from './shared/offsets.ts';
import type { Reading } from './shared/reading.ts';

/** Smaller counts are lists and details («أربعة محاور», «ثلاثة مشاريع»), not what a brief is about. */
const LEAST = 10;
/** How far the measured thing may stand before a percentage, in tokens. */
const REACH = 14;

/** Counts of a noun that matters and percentages of something named; no money, ages, durations, scores, casualties. */
export const quantity: FactRule = {
  id: 'quantity',
  title: 'counts and percentages',
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
    if (
      from < 0 ||
      /%|ي المئه|ي المائه|بالمئه|بالمائه/u.test(matchKey(text.slice(tokens[from]!.start, number.start)))
    )
      return undefined;
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
  if (
    /^(?:رقم|الرقم|الدقيقه|الساعه|عام|سنه|شارع|الماده|الفصل|رحله|الطريق|ص|عدد|القرار|المرسوم|-|[a-z]+)$/u.test(
      before,
    )
  )
    return undefined;
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
    if (/^[وف]?(?:نسبه|معدل|معدلات|حصه|نمو|ارتفاع|انخفاض|مؤشر|التضخم|البطاله)$/u.test(ctx.doc.tokens[i]!.key))
      return i;
  return -1;
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
