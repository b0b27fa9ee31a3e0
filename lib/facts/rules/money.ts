import type { Fact, MoneyMention } from '../../model/analysis.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { inClass, wordClass } from '../../text/word-class.ts';
import { subjectOf } from './shared/actors.ts';
import { isPlanned, makeFact, phrase, statusAt, timesIn } from './shared/fields.ts';
import { tokenAt } from './shared/offsets.ts';
import type { Reading } from './shared/reading.ts';
import { trigger } from './shared/triggers.ts';

const RECIPIENT = wordClass('recipient');
const PURPOSE = wordClass('purpose');
const DIRECTED = wordClass('directed');

/** Each sum once, with what it is and, where a verb of giving says so, who pays whom and what for. */
export const money: FactRule = {
  id: 'money',
  title: 'sums of money, payer, payee, purpose',
  triggers: trigger('money'),
  find(reading, ctx) {
    const { start, end } = reading.view.money;
    const out: Fact[] = [];
    for (let at = start; at < end; at += 1)
      if (!isConversion(ctx, at) && !isUpperEnd(ctx, at)) out.push(sumFact(reading, ctx, ctx.money[at]!, at));
    return out;
  },
};

function sumFact(reading: Reading, ctx: RuleContext, sum: MoneyMention, index: number): Fact {
  const { tokens, text } = ctx.doc;
  const first = tokenAt(ctx, reading, sum.start);
  const last = tokenAt(ctx, reading, sum.end - 1);
  const clause = reading.clauseOf(first);
  const noun =
    reading.nouns.findLast(
      (one) =>
        one.class === 'money' &&
        one.at < first &&
        one.at >= Math.max(clause.start, first - 14) &&
        one.lemma !== 'قيمة' &&
        one.lemma !== 'مبلغ',
    ) ??
    reading.nouns.findLast(
      (one) => one.class === 'money' && one.at < first && one.at >= Math.max(clause.start, first - 8),
    );
  const giving = reading.verbs.findLast(
    (one) => one.class === 'give' && one.at < first && reading.clauseOf(one.at) === clause,
  );
  const sides = giving === undefined ? {} : payment(ctx, giving.at, clause, first);
  const other = ctx.money[index - 1];
  const what =
    noun === undefined || (other !== undefined && other.start > tokens[noun.at]!.start)
      ? undefined
      : text.slice(tokens[noun.at]!.start, tokens[last]!.end);
  return makeFact(ctx, reading, 'money', first, last + 1, {
    money: index, what, ...sides, purpose: purposeOf(ctx, last + 1, reading.view.tokens.end),
    when: timesIn(ctx, clause.start, clause.end), status: isPlanned(ctx, first, reading) ? 'planned' : statusAt(ctx, first),
    ...(noun && { event: text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
  }); // prettier-ignore
}

/** «منحت اليابان قرضا للمغرب»: the subject pays; who stands behind ل, إلى, لفائدة is paid. */
function payment(
  ctx: RuleContext,
  verb: number,
  clause: { start: number; end: number; relative: boolean },
  sum: number,
): Pick<Fact, 'payer' | 'payee' | 'who' | 'whom'> {
  const subject = subjectOf(ctx, verb, clause);
  const payer = subject.keys[0];
  if (payer === undefined) return {};
  for (let i = Math.max(verb + 1, subject.end); i < Math.min(clause.end, sum + 12); i += 1) {
    const at = ctx.entityAt[i] ?? -1;
    if (at < 0) continue;
    const entity = ctx.entities[at]!;
    if (entity.key === payer || entity.type === 'nationality') continue;
    const letters = ctx.doc.text.slice(
      ctx.doc.tokens[i]!.start,
      Math.max(entity.start, ctx.doc.tokens[i]!.start),
    );
    const before = ctx.doc.tokens[i - 1]!.key;
    if (
      letters.includes('ل') ||
      ctx.doc.tokens[i]!.key.startsWith('لل') ||
      RECIPIENT.has(before) ||
      i === subject.end
    )
      return { payer, payee: entity.key, who: [payer], whom: [entity.key] };
  }
  return { payer, who: [payer] };
}

/** «لتمويل …»، «من أجل …»، «سيوجه إلى …» right behind the sum. */
function purposeOf(ctx: RuleContext, from: number, to: number): string | undefined {
  const { tokens } = ctx.doc;
  for (let i = from; i < Math.min(to, from + 6); i += 1) {
    const { key } = tokens[i]!;
    if (PURPOSE.has(key)) return phrase(ctx, i, to);
    if (inClass(DIRECTED, key)) {
      const word = tokens[i + 1];
      return word === undefined ? undefined : phrase(ctx, word.key === 'الي' ? i + 2 : i + 1, to);
    }
    if (key === 'من' && tokens[i + 1]?.key === 'اجل') return phrase(ctx, i + 2, to);
  }
  return undefined;
}

/** «من 12 ألف دولار إلى 26 ألف دولار»: the second end of a range says no second sum. */
function isUpperEnd(ctx: RuleContext, at: number): boolean {
  const before = ctx.money[at - 1];
  if (before === undefined) return false;
  const gap = ctx.doc.text.slice(before.end, ctx.money[at]!.start).trim();
  const lead = ctx.doc.text.slice(Math.max(0, before.start - 12), before.start);
  return (gap === 'إلى' || gap === 'الى') && /(?:^|\s)من\s(?:نحو\s|حوالي\s)?$/u.test(lead);
}

/** «مليار ريال (4.6 مليون دولار)»: the same sum in another currency. */
function isConversion(ctx: RuleContext, at: number): boolean {
  const before = ctx.money[at - 1];
  if (before === undefined) return false;
  const gap = ctx.doc.text.slice(before.end, ctx.money[at]!.start);
  return gap.length < 24 && (/[([]/u.test(gap) || gap.includes('يعادل') || /(?:^|\s)أي\s/u.test(gap));
}
