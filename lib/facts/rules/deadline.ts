import type { FactRule, RuleContext } from './rule.ts';
import { inClass, wordClass } from '../../text/word-class.ts';
import { isLater, makeFact, phrase, timesIn } from './shared/fields.ts';
import { isWord } from './shared/lexicon.ts';
import { trigger } from './shared/triggers.ts';

const CLOSING = wordClass('closing');
const LAST_DAY = wordClass('last-day');
const FINAL = wordClass('final');

/** «آخر أجل»، «أجلا أقصى»، «موعدا نهائيا»: the token where the last day is named, -1 for none. */
function lastDay(ctx: RuleContext, start: number, end: number): number {
  const { tokens } = ctx.doc;
  for (let i = start; i + 1 < end; i += 1) {
    const [a, b] = [tokens[i]!.key, tokens[i + 1]!.key];
    if ((FINAL.has(a) && LAST_DAY.has(b)) || (LAST_DAY.has(a) && FINAL.has(b))) return i;
  }
  return -1;
}

/** «الإبلاغ … قبل 30 يونيو»، «باب الترشيح … إلى غاية»، «مهلة تنتهي»: a day behind the reference that something is due. */
export const deadline: FactRule = {
  id: 'deadline',
  title: 'days by which something is due',
  triggers: trigger('due', 'final', 'noun:deadline'),
  find(reading, ctx) {
    const { tokens } = ctx.doc;
    const { start, end } = reading.view.tokens;
    const last = lastDay(ctx, start, end);
    const day =
      last < 0 || reading.quoted(last)
        ? undefined
        : timesIn(ctx, start, end).find((at) => isLater(ctx, [at]));
    if (day !== undefined)
      return [
        makeFact(ctx, reading, 'deadline', last, last + 2, {
          status: 'planned',
          what: phrase(ctx, last, end),
          when: [day],
          confidence: 0.8,
        }),
      ];
    for (let i = start; i < end; i += 1) {
      if (reading.quoted(i)) continue;
      const noun = reading.nouns.find((one) => one.at === i && one.class === 'deadline' && !one.weak);
      const due = isWord(tokens[i]!.key, 'due');
      if (noun === undefined && !due) continue;
      const closing = closingAfter(ctx, i + 1, Math.min(end, i + 16));
      const from = closing < 0 ? i : closing;
      if (closing < 0 && due && noun === undefined) continue;
      const when = timesIn(ctx, from, Math.min(end, from + (closing < 0 ? 12 : 5))).filter((at) =>
        isLater(ctx, [at]),
      );
      if (when.length === 0) continue;
      return [
        makeFact(ctx, reading, 'deadline', i, i + 1, {
          status: 'planned',
          what: phrase(ctx, i, closing < 0 ? end : closing),
          when: when.slice(0, 1),
          confidence: 0.75,
        }),
      ];
    }
    return [];
  },
};

function closingAfter(ctx: RuleContext, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (inClass(CLOSING, ctx.doc.tokens[i]!.key)) return i;
  return -1;
}
