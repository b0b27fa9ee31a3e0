import type { FactRule, RuleContext } from './rule.ts';
import { actorsAfterWord, subjectOf } from './shared/actors.ts';
import {
  isLater,
  isUnreal,
  makeFact,
  phrase,
  placesIn,
  realVerbs,
  statusAt,
  timesIn,
} from './shared/fields.ts';

/** «اتفق X وY على»، «وقع X اتفاقا»، «تم التوقيع على»، «توقيع مذكرة تفاهم بين X وY»، «الاتفاق على». */
export const agreement: FactRule = {
  id: 'agreement',
  title: 'agreements made and signed',
  find(reading, ctx) {
    const { tokens } = ctx.doc;
    for (const verb of realVerbs(ctx, reading, ['agree', 'sign'])) {
      const clause = reading.clauseOf(verb.at);
      const subject = subjectOf(ctx, verb.at, clause);
      const signed = verb.class === 'sign';
      const noun = reading.nouns.find(
        (one) => one.class === 'agreement' && one.at > verb.at && one.at < clause.end,
      );
      if (
        signed
          ? noun === undefined
          : subject.keys.length === 0 &&
            !/^و?(?:اتفق|توافق)وا$/u.test(tokens[verb.at]!.key) &&
            !named(ctx, verb.at)
      )
        continue;
      const on = signed ? noun!.at : indexOf(ctx, verb.at, clause.end, /^علي$/u) + 1;
      if (on <= 0) continue;
      // One person alone agrees with nobody the text names.
      if (!signed && subject.keys.length === 1 && subject.keys[0]!.startsWith('person:')) continue;
      const between = actorsAfterWord(ctx, verb.at, clause.end, /^بين$/u);
      const each = actorsAfterWord(ctx, verb.at, clause.end, /^كل$/u);
      const who = [subject.keys, each, between].find((keys) => keys.length > 0) ?? [];
      if (signed && who.length === 0 && !named(ctx, verb.at)) continue;
      const what = phrase(ctx, on, clause.end);
      const event =
        noun === undefined ? undefined : ctx.doc.text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end);
      const whom = actorsAfterWord(ctx, Math.max(on, subject.end), clause.end, /^مع$/u).filter(
        (key) => !who.includes(key),
      );
      return [makeFact(ctx, reading, 'agreement', verb.at, verb.at + 1, {
        who, whom, what, event, when: timesIn(ctx, clause.start, clause.end), where: placesIn(ctx, verb.at, clause.end), status: statusAt(ctx, verb.at),
      })]; // prettier-ignore
    }
    // Nominal: «توقيع مذكرة … بين», «تم التوقيع على», «الاتفاق على».
    for (let i = reading.view.tokens.start; i < reading.view.tokens.end; i += 1) {
      const { key } = tokens[i]!;
      const clause = reading.clauseOf(i);
      if (reading.quoted(i) || clause.relative || isUnreal(ctx, i, clause)) continue;
      const signing = /^(?:ب|ال|وال|وب)?توقيع$/u.test(key);
      const agreeing = /^(?:ال)?اتفاق$/u.test(key) && tokens[i + 1]?.key === 'علي';
      if (!signing && !agreeing) continue;
      const made = tokens
        .slice(Math.max(reading.view.tokens.start, i - 4), i)
        .some((token) => MADE.test(token.key));
      if (!made) continue;
      const noun = reading.nouns.find((one) => one.class === 'agreement' && one.at > i && one.at < i + 4);
      const on = noun?.at ?? (tokens[i + 1]?.key === 'علي' ? i + 2 : i + 1);
      if (signing && noun === undefined && tokens[i + 1]?.key !== 'علي') continue;
      const when = timesIn(ctx, clause.start, clause.end);
      if (isLater(ctx, when) && signing) continue;
      const who = actorsAfterWord(ctx, i, clause.end, /^بين$/u);
      const what = /^(?:ذلك|هذا|هذه)$/u.test(tokens[on]?.key ?? '') ? undefined : phrase(ctx, on, clause.end);
      return [makeFact(ctx, reading, 'agreement', i, i + 1, {
        who, what, when, where: placesIn(ctx, i, clause.end), status: statusAt(ctx, i), confidence: 0.75,
        ...(noun && { event: ctx.doc.text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
      })]; // prettier-ignore
    }
    return [];
  },
};

const MADE = /^[وف]?(?:تم|جري|توج|اسفر|اسفرت|شهد|شهدت|انتهي|انتهت|اختتم|تكلل|تكللت|افضي|افضت|توصل|توصلت)$/u;

/** A subject the lists do not know but that is a party: «المشاركون». */
function named(ctx: RuleContext, verb: number): boolean {
  return /^(?:المشاركون|المجتمعون|الجانبان|الطرفان|البلدان|الوزيران|الرئيسان|الدولتان|المؤتمرون)$/u.test(
    ctx.doc.tokens[verb + 1]?.key ?? '',
  );
}

function indexOf(ctx: RuleContext, from: number, to: number, word: RegExp): number {
  for (let i = from; i < to; i += 1) if (word.test(ctx.doc.tokens[i]!.key)) return i;
  return -1;
}
