import type { FactRule, RuleContext } from './rule.ts';
import { subjectOf } from './shared/actors.ts';
import { makeFact, phrase, realVerbs } from './shared/fields.ts';
import { trigger } from './shared/triggers.ts';

/** «تعهد X بـ»، «التزما بـ»، «وعد بـ»: what somebody binds himself to do. */
export const commitment: FactRule = {
  id: 'commitment',
  title: 'commitments and promises',
  triggers: trigger('verb:commit'),
  find(reading, ctx) {
    const { tokens } = ctx.doc;
    for (const verb of realVerbs(ctx, reading, ['commit'])) {
      const clause = reading.clauseOf(verb.at);
      const next = tokens[verb.at + 1]?.key ?? '';
      // «نتعهد تعهدا كاملا»: the noun with its adjective, no dual.
      if (/^تعهدا$/u.test(tokens[verb.at]!.key) && next.endsWith('ا')) continue;
      const own =
        /^[وف]?(?:التزم|تعهد|وعد)(?:ا|وا|تا)$/u.test(tokens[verb.at]!.key) || /^ب\p{L}{3,}/u.test(next);
      const subject = subjectOf(ctx, verb.at, clause);
      const to = indexOf(
        ctx,
        Math.max(verb.at + 1, subject.end),
        clause.end,
        /^ب(?!سبب|حسب)\p{L}{3,}$|^بان$/u,
      );
      const who =
        subject.keys.length > 0
          ? subject.keys
          : own && subject.text === undefined
            ? pairOrSpeaker(ctx, verb.at)
            : [];
      if (to < 0 || (who.length === 0 && subject.text === undefined && !own)) continue;
      return [
        makeFact(ctx, reading, 'commitment', verb.at, verb.at + 1, {
          who,
          actor: who.length === 0 ? subject.text : undefined,
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
  if (ctx.doc.tokens[verb]!.key.endsWith('ا')) return ctx.pairBefore(sentence.index);
  // «وتعهد بالوقوف …» at the head of a sentence goes on from the one who spoke last.
  return verb === sentence.tokens.start && sentence.index > 0 ? lastSpeaker(ctx, sentence.index - 1) : [];
}

/** Who speaks last in a sentence, when he has a key. */
function lastSpeaker(ctx: RuleContext, index: number): readonly string[] {
  const { start, end } = ctx.quotesIn[index]!;
  const key = end > start ? ctx.quotes[end - 1]!.speaker?.key : undefined;
  return key === undefined ? [] : [key];
}

function indexOf(ctx: RuleContext, from: number, to: number, word: RegExp): number {
  for (let i = from; i < to; i += 1) if (word.test(ctx.doc.tokens[i]!.key)) return i;
  return -1;
}
