import type { Fact } from '../../model/analysis.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { inClass, wordClass } from '../../text/word-class.ts';
import { actorsAfterWord, subjectOf } from './shared/actors.ts';
import { isLater, makeFact, phrase, placesIn, realVerbs, statusAt, timesIn } from './shared/fields.ts';
import { verbOf } from './shared/lexicon.ts';
import type { Reading, VerbHit } from './shared/reading.ts';
import { trigger } from './shared/triggers.ts';

const TOPICS = wordClass('topic');
/** Events people gather for; a match or a campaign is none. */
const GATHERINGS = new Set(['مهرجان', 'معرض', 'ملتقى', 'بينالي']);

/** «التقى X بـY»، «بحث X مع Y»، «اختتم X … أعمال حوار»، «انطلقت … أعمال منتدى»، «عُقد اجتماع». */
export const meeting: FactRule = {
  id: 'meeting',
  title: 'meetings and conferences held',
  triggers: trigger('verb:call', 'verb:meet', 'verb:hold', 'verb:start'),
  find(reading, ctx) {
    const { tokens, text } = ctx.doc;
    for (const verb of realVerbs(ctx, reading, ['call', 'meet', 'hold', 'start'])) {
      if (verb.class === 'call' || verb.class === 'start') {
        const talked = talksOf(reading, ctx, verb);
        if (talked !== undefined) return [talked];
        continue;
      }
      const clause = reading.clauseOf(verb.at);
      const when = timesIn(ctx, clause.start, clause.end);
      if (isLater(ctx, when)) continue;
      const subject = subjectOf(ctx, verb.at, clause);
      const noun = reading.nouns.find(
        (one) =>
          (one.class === 'talks' || (verb.class === 'hold' && GATHERINGS.has(one.lemma))) &&
          one.at > verb.at &&
          !isGoverned(tokens[one.at]!.key) &&
          !(one.weak && isNamePart(ctx, one.at)) &&
          one.at < verb.at + 30 &&
          one.at < clause.end,
      );
      const held = verb.class === 'hold';
      // «كانت تعقد به اجتماعات»: a present tells a meeting only with its day.
      if (held && (noun === undefined || (verb.tense === 'present' && when.length === 0))) continue;
      const others = held ? [] : actorsAfterWord(ctx, verb.at + 1, clause.end, /^مع$/u);
      const object = held || others.length > 0 ? [] : objects(ctx, subject.end, clause.end);
      const whom = [...others, ...object].filter((key) => !subject.keys.includes(key));
      const who = subject.keys;
      // «استقبلت مصر 7 ملايين سائح»، «ناقش المجلس»: a meeting needs somebody who is met.
      if (!held && (who.length === 0 || (whom.length === 0 && (verb.lemma !== 'اجتمع' || who.length < 2))))
        continue;
      const between = held && who.length === 0 ? actorsAfterWord(ctx, noun!.at, clause.end, /^بين$/u) : [];
      const host = /^(?:احتضن|استضاف)$/u.test(verb.lemma);
      const where = [
        ...(host ? who.filter((key) => key.startsWith('place:')) : []),
        ...placesIn(ctx, verb.at, clause.end),
      ];
      const what = noun === undefined ? topic(ctx, verb.at, clause.end) : phrase(ctx, noun.at, clause.end);
      return [makeFact(ctx, reading, 'meeting', verb.at, verb.at + 1, {
        who: host ? [] : [...who, ...between], whom, what, where: [...new Set(where)], when, status: statusAt(ctx, verb.at),
        ...(noun && { event: text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
      })]; // prettier-ignore
    }
    return [];
  },
};

const BEFORE_EVENT = wordClass('before-event');

/** «استضاف مقهى حوار الشباب فلانا»: the end of a name, not what is held. */
function isNamePart(ctx: RuleContext, at: number): boolean {
  const { key = '', kind } = ctx.doc.tokens[at - 1] ?? {};
  if (kind !== 'word' || key.startsWith('ال') || inClass(BEFORE_EVENT, key)) return false;
  return ctx.entityAt[at - 1]! < 0 && verbOf(key) === undefined;
}

/** «بالملتقى»: where something else begins. */
function isGoverned(key: string): boolean {
  return /^[وف]?(?:بال|لل)/u.test(key);
}

const TALKING = new Set(['أجرى', 'شارك']);
/** Tokens between a subject and the talks it has. */
const NEAR = 4;

/** «أجرى X مباحثات مع Y»، «شارك X في اجتماع Z»، «تلقى X اتصالا من Y»: the noun says that they talked. */
function talksOf(reading: Reading, ctx: RuleContext, verb: VerbHit): Fact | undefined {
  const { tokens, text } = ctx.doc;
  const call = verb.class === 'call';
  if (verb.tense !== 'past' || (!call && !TALKING.has(verb.lemma))) return undefined;
  const clause = reading.clauseOf(verb.at);
  const subject = subjectOf(ctx, verb.at, clause);
  const noun = reading.nouns.find(
    (one) =>
      one.class === (call ? 'call' : 'talks') &&
      one.at >= subject.end &&
      one.at < Math.min(clause.end, subject.end + NEAR),
  );
  const when = timesIn(ctx, clause.start, clause.end);
  if (noun === undefined || isLater(ctx, when) || (subject.keys.length === 0 && subject.text === undefined))
    return undefined;
  const others = actorsAfterWord(ctx, noun.at, clause.end, call ? /^من$/u : /^مع$/u);
  const whom = others.filter((key) => !subject.keys.includes(key));
  // «شارك في اجتماع»: one alone takes part; talks need another side.
  if (verb.lemma !== 'شارك' && whom.length === 0 && subject.keys.length < 2) return undefined;
  return makeFact(ctx, reading, 'meeting', verb.at, verb.at + 1, {
    who: subject.keys, actor: subject.keys.length === 0 ? subject.text : undefined, whom, what: phrase(ctx, noun.at, clause.end), where: placesIn(ctx, verb.at, clause.end), when, status: statusAt(ctx, verb.at),
    event: text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end),
  }); // prettier-ignore
}

/** The persons met: «استقبل X Y», «التقى X بـY». */
function objects(ctx: RuleContext, from: number, to: number): string[] {
  for (let i = from; i < Math.min(to, from + 16); i += 1) {
    const at = ctx.entityAt[i] ?? -1;
    if (at >= 0 && ctx.entities[at]!.type === 'person') return [ctx.entities[at]!.key];
  }
  return [];
}

function topic(ctx: RuleContext, from: number, to: number): string | undefined {
  for (let i = from + 1; i < to; i += 1) if (TOPICS.has(ctx.doc.tokens[i]!.key)) return phrase(ctx, i, to);
  return undefined;
}
