import type { Fact } from '../../model/analysis.ts';
import type { FactRule, RuleContext } from './rule.ts';
import type { Reading } from './shared/reading.ts';
import { inClass, wordClass } from '../../text/word-class.ts';
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
import { trigger } from './shared/triggers.ts';

/** «اتفق X وY على»، «وقع X اتفاقا»، «تم التوقيع على»، «توقيع مذكرة تفاهم بين X وY»، «الاتفاق على». */
export const agreement: FactRule = {
  id: 'agreement',
  title: 'agreements made and signed',
  triggers: trigger('verb:agree', 'verb:sign', 'verb:announce', 'signing', 'noun:agreement'),
  find(reading, ctx) {
    const { tokens } = ctx.doc;
    for (const verb of realVerbs(ctx, reading, ['agree', 'sign'])) {
      const clause = reading.clauseOf(verb.at);
      const subject = subjectOf(ctx, verb.at, clause);
      const signed = verb.class === 'sign';
      const noun = reading.nouns.find(
        (one) => one.class === 'agreement' && one.at > verb.at && one.at < clause.end,
      );
      const hired = verb.lemma === 'تعاقد';
      if (
        signed
          ? noun === undefined
          : subject.keys.length === 0 &&
            subject.text === undefined &&
            !/^و?(?:اتفق|توافق)وا$/u.test(tokens[verb.at]!.key) &&
            !named(ctx, verb.at)
      )
        continue;
      const on = signed ? noun!.at : indexOf(ctx, verb.at, clause.end, hired ? /^مع$/u : /^علي$/u) + 1;
      if (on <= 0) continue;
      // «اتفق المحللون على أن الأسعار …» shares an opinion.
      if (!signed && subject.keys.length === 0 && tokens[on]?.key === 'ان' && !named(ctx, verb.at)) continue;
      // One person alone agrees with nobody the text names.
      if (!signed && subject.keys.length === 1 && subject.keys[0]!.startsWith('person:')) continue;
      const between = actorsAfterWord(ctx, verb.at, clause.end, /^بين$/u);
      const each = actorsAfterWord(ctx, verb.at, clause.end, /^كل$/u);
      const who = [subject.keys, each, between].find((keys) => keys.length > 0) ?? [];
      if (signed && who.length === 0 && subject.text === undefined && !named(ctx, verb.at)) continue;
      const what = phrase(ctx, on, clause.end);
      const event =
        noun === undefined ? undefined : ctx.doc.text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end);
      const whom = actorsAfterWord(
        ctx,
        hired ? on - 1 : Math.max(on, subject.end),
        clause.end,
        /^مع$/u,
      ).filter((key) => !who.includes(key));
      if (hired && whom.length === 0) continue;
      return [makeFact(ctx, reading, 'agreement', verb.at, verb.at + 1, {
        who, actor: who.length === 0 ? subject.text : undefined, whom, what, event, when: timesIn(ctx, clause.start, clause.end), where: placesIn(ctx, verb.at, clause.end), status: statusAt(ctx, verb.at),
      })]; // prettier-ignore
    }
    const announced = announcedSigning(reading, ctx);
    if (announced !== undefined) return [announced];
    // Nominal: «توقيع مذكرة … بين», «تم التوقيع على», «الاتفاق على».
    for (let i = reading.view.tokens.start; i < reading.view.tokens.end; i += 1) {
      const { key } = tokens[i]!;
      const signing = key.endsWith('توقيع') && /^(?:ب|ال|وال|وب)?توقيع$/u.test(key);
      const agreeing = (key === 'اتفاق' || key === 'الاتفاق') && tokens[i + 1]?.key === 'علي';
      if (!signing && !agreeing) continue;
      const clause = reading.clauseOf(i);
      if (reading.quoted(i) || clause.relative || isUnreal(ctx, i, clause)) continue;
      const made = tokens
        .slice(Math.max(reading.view.tokens.start, i - 4), i)
        .some((token) => inClass(MADE, token.key));
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

const MADE = wordClass('made');
const SIGNING = wordClass('signing');
const PARTIES = wordClass('party');

/** «أعلن نادي X تعاقده مع Y»، «أعلنت شركتا X وY توصلهما إلى اتفاق»: the verbal noun carries its subject. */
function announcedSigning(reading: Reading, ctx: RuleContext): Fact | undefined {
  const { tokens } = ctx.doc;
  for (const verb of realVerbs(ctx, reading, ['announce'])) {
    if (verb.tense !== 'past') continue;
    const clause = reading.clauseOf(verb.at);
    let at = verb.at + 1;
    while (at < clause.end && !SIGNING.has(tokens[at]!.key)) at += 1;
    if (at >= clause.end) continue;
    const hired = tokens[at]!.key.startsWith('تعاقد');
    const noun = reading.nouns.find((one) => one.class === 'agreement' && one.at > at && one.at < at + 4);
    if (!hired && noun === undefined) continue;
    const subject = subjectOf(ctx, verb.at, clause);
    if (subject.keys.length === 0 && subject.text === undefined) continue;
    const whom = actorsAfterWord(ctx, at, Math.min(clause.end, at + 30), /^مع$/u).filter(
      (key) => !subject.keys.includes(key),
    );
    if (hired && whom.length === 0) continue;
    return makeFact(ctx, reading, 'agreement', at, at + 1, {
      who: subject.keys, actor: subject.keys.length === 0 ? subject.text : undefined, whom, what: phrase(ctx, at, clause.end),
      when: timesIn(ctx, clause.start, clause.end), status: statusAt(ctx, verb.at),
      ...(noun && { event: ctx.doc.text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
    }); // prettier-ignore
  }
  return undefined;
}

/** A subject the lists do not know but that is a party: «المشاركون». */
function named(ctx: RuleContext, verb: number): boolean {
  return PARTIES.has(ctx.doc.tokens[verb + 1]?.key ?? '');
}

function indexOf(ctx: RuleContext, from: number, to: number, word: RegExp): number {
  for (let i = from; i < to; i += 1) if (word.test(ctx.doc.tokens[i]!.key)) return i;
  return -1;
}
