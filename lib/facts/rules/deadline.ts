import type { FactRule, RuleContext } from './rule.ts';
import { isLater, makeFact, phrase, timesIn } from './shared/fields.ts';

const CLOSING = /^[وف]?(?:قبل|بحلول|حتي|غايه|اقصاه|اقصاها)$/u;
/** What has a closing day: applications, payments, reports. */
const DUE =
  /^[وف]?[بل]?(?:ال)?(?:تقديم|تسجيل|ترشيح|ترشح|ايداع|تقدم|ابلاغ|طلبات|تسديد|سداد|دفع|تسليم|تسويه|انسحاب|ترشحات|ترشيحات|ملفات)$/u;

/** «الإبلاغ … قبل 30 يونيو»، «باب الترشيح … إلى غاية»، «مهلة تنتهي»: a day behind the reference that something is due. */
export const deadline: FactRule = {
  id: 'deadline',
  title: 'days by which something is due',
  find(reading, ctx) {
    const { tokens } = ctx.doc;
    const { start, end } = reading.view.tokens;
    for (let i = start; i < end; i += 1) {
      if (reading.quoted(i)) continue;
      const noun = reading.nouns.find((one) => one.at === i && one.class === 'deadline' && !one.weak);
      const due = DUE.test(tokens[i]!.key);
      if (noun === undefined && !due) continue;
      const closing = indexOf(ctx, i + 1, Math.min(end, i + 16), CLOSING);
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

function indexOf(ctx: RuleContext, from: number, to: number, word: RegExp): number {
  for (let i = from; i < to; i += 1) if (word.test(ctx.doc.tokens[i]!.key)) return i;
  return -1;
}
