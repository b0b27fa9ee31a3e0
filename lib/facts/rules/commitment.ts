import type { FactRule, RuleContext } from './rule.ts';
import { subjectOf } from './shared/actors.ts';
import { makeFact, phrase, realVerbs } from './shared/fields.ts';

/** «تعهد X بـ»، «التزما بـ»، «وعد بـ»: what somebody binds himself to do. */
export const commitment: FactRule = {
  id: 'commitment',
  title: 'commitments and promises',
  find(reading, ctx) {
    const { tokens } = ctx.doc;
    for (const verb of realVerbs(ctx, reading, ['commit'])) {
      const clause = reading.clauseOf(verb.at);
      const next = tokens[verb.at + 1]?.key ?? '';
      const own =
        /^[وف]?(?:التزم|تعهد|وعد)(?:ا|وا|تا)$/u.test(tokens[verb.at]!.key) || /^ب\p{L}{3,}/u.test(next);
      const subject = subjectOf(ctx, verb.at, clause);
      const to = indexOf(
        ctx,
        Math.max(verb.at + 1, subject.end),
        clause.end,
        /^ب(?!سبب|حسب)\p{L}{3,}$|^بان$/u,
      );
      const who = subject.keys.length > 0 ? subject.keys : own ? pairOrSpeaker(ctx, verb.at) : [];
      if (to < 0 || (who.length === 0 && !own)) continue;
      return [
        makeFact(ctx, reading, 'commitment', verb.at, verb.at + 1, {
          who,
          what: phrase(ctx, to, clause.end),
          status: 'happened',
          confidence: 0.75,
        }),
      ];
    }
    return [];
  },
};

/** The verb without a subject of its own goes on from the subject of its sentence. */
function pairOrSpeaker(ctx: RuleContext, verb: number): readonly string[] {
  const sentence = ctx.sentences[ctx.sentenceOf[verb]!];
  if (sentence === undefined) return [];
  return ctx.doc.tokens[verb]!.key.endsWith('ا') ? (ctx.pairBefore[sentence.index] ?? []) : [];
}

function indexOf(ctx: RuleContext, from: number, to: number, word: RegExp): number {
  for (let i = from; i < to; i += 1) if (word.test(ctx.doc.tokens[i]!.key)) return i;
  return -1;
}
