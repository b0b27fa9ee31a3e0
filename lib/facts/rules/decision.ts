import type { FactRule, RuleContext } from './rule.ts';
import { subjectOf } from './shared/actors.ts';
import { makeFact, phrase, realVerbs, statusAt, timesIn } from './shared/fields.ts';

/** «قرر X»، «قضت محكمة بـ»، «صادق على»، «أصدر قرارا»، «أعلن X إغلاق». */
export const decision: FactRule = {
  id: 'decision',
  title: 'decisions, rulings and measures of authorities',
  find(reading, ctx) {
    const { tokens } = ctx.doc;
    for (const verb of realVerbs(ctx, reading, ['decide', 'announce'])) {
      // A present decides nothing yet; «مجلس الأمن قرر تأجيل …»: the subject is out of reach, what follows is the object.
      if (verb.tense !== 'past' || reading.nouns.some((one) => one.class === 'act' && one.at === verb.at + 1))
        continue;
      const clause = reading.clauseOf(verb.at);
      const subject = subjectOf(ctx, verb.at, clause);
      if (!subject.keys.some((key) => isAuthority(ctx, key))) continue;
      const head = firstWord(ctx, subject.end, clause.end);
      const body = verb.lemma === 'أصدر' ? ['ruling'] : verb.class === 'announce' ? ['act'] : [];
      const noun = reading.nouns.find((one) => body.includes(one.class) && one.at === head);
      if (body.length > 0 && noun === undefined) continue;
      // «أعلن X أن …» is a statement, and «أعلن عن» often says no more than that.
      if (verb.class === 'announce' && (noun!.definite || /^[وف]?[بلك]/u.test(tokens[noun!.at]!.key)))
        continue;
      const from = head;
      const what = from < 0 ? undefined : phrase(ctx, from, clause.end);
      if (what === undefined && verb.lemma !== 'قرر') continue;
      return [makeFact(ctx, reading, 'decision', verb.at, verb.at + 1, {
        who: subject.keys, what, when: timesIn(ctx, clause.start, Math.min(clause.end, Math.max(from, subject.end) + 6)), status: statusAt(ctx, verb.at),
        ...(noun?.class === 'ruling' && { event: ctx.doc.text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
      })]; // prettier-ignore
    }
    return [];
  },
};

/** First word behind commas, dates and «في …،» interposed. */
function firstWord(ctx: RuleContext, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const time = ctx.timeAt[i]!;
    if (time >= 0) {
      while (i < to && ctx.doc.tokens[i]!.start < ctx.times[time]!.end) i += 1;
    } else if (
      ctx.doc.tokens[i]!.kind === 'punctuation' ||
      /^(?:اليوم|امس|يوم|مساء|صباح)$/u.test(ctx.doc.tokens[i]!.key)
    )
      i += 1;
    else return i;
  }
  return -1;
}

/** A body, a state, or a person with an office: what private persons decide is no measure. */
function isAuthority(ctx: RuleContext, key: string): boolean {
  return !key.startsWith('person:') || ctx.roles.some((role) => role.holder === key);
}
