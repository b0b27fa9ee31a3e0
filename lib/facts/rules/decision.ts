import { matchKey } from '../../text/fold.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { inClass, wordClass } from '../word-classes.ts';
import { speakerKind } from '../quotes/saying.ts';
import { subjectOf, type Actors } from './shared/actors.ts';
import { makeFact, phrase, realVerbs, statusAt, timesIn } from './shared/fields.ts';
import { trigger } from './shared/triggers.ts';

/** «قرر X»، «قضت محكمة بـ»، «صادق على»، «أصدر قرارا»، «أعلن X إغلاق». */
export const decision: FactRule = {
  id: 'decision',
  title: 'decisions, rulings and measures of authorities',
  triggers: trigger('verb:decide', 'verb:announce', 'verb:start', 'verb:rate'),
  find(reading, ctx) {
    const { tokens } = ctx.doc;
    for (const verb of realVerbs(ctx, reading, ['decide', 'announce', 'start', 'rate'])) {
      // A present decides nothing yet; «مجلس الأمن قرر تأجيل …»: the subject is out of reach, what follows is the object.
      if (verb.tense !== 'past' || reading.nouns.some((one) => one.class === 'act' && one.at === verb.at + 1))
        continue;
      const clause = reading.clauseOf(verb.at);
      const subject = subjectOf(ctx, verb.at, clause);
      if (!isAuthorised(ctx, subject) || (verb.class === 'start' && !LAUNCHING.has(verb.lemma))) continue;
      const head = firstWord(ctx, subject.end, clause.end);
      if (verb.class === 'rate' && !ratesIn(ctx, head, clause.end)) continue;
      const body =
        verb.lemma === 'أصدر'
          ? ['ruling']
          : verb.class === 'announce'
            ? ['act']
            : verb.class === 'start'
              ? ['launch', 'event']
              : [];
      const noun = reading.nouns.find((one) => body.includes(one.class) && one.at === head);
      if (body.length > 0 && noun === undefined) continue;
      // «أعلن X أن …» is a statement, and «أعلن عن» often says no more than that.
      if (verb.class === 'announce' && (noun!.definite || /^[وف]?[بلك]/u.test(tokens[noun!.at]!.key)))
        continue;
      const from = objectOf(ctx, head, clause.end, verb.lemma);
      const what = from < 0 ? undefined : phrase(ctx, from, clause.end);
      if (what === undefined && verb.lemma !== 'قرر') continue;
      return [makeFact(ctx, reading, 'decision', verb.at, verb.at + 1, {
        who: subject.keys, actor: subject.keys.length === 0 ? subject.text : undefined, what, when: timesIn(ctx, clause.start, Math.min(clause.end, Math.max(from, subject.end) + 6)), status: statusAt(ctx, verb.at),
        ...(noun?.class === 'ruling' && { event: ctx.doc.text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
      })]; // prettier-ignore
    }
    return [];
  },
};

/** Verbs by which an authority sets something going: «أطلقت وزارة الصحة حملة». */
const LAUNCHING = new Set(['أطلق', 'دشن']);
const RATES = wordClass('rate');
const DAY_WORDS = wordClass('day-word');

/** «خفض البنك المركزي الفائدة». */
function ratesIn(ctx: RuleContext, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, from + 4); i += 1)
    if (inClass(RATES, ctx.doc.tokens[i]!.key)) return true;
  return false;
}

/** An authority among the subjects, or an unnamed body or group: «المحكمة»، «رابطة الأساتذة»، «السلطات المحلية». */
function isAuthorised(ctx: RuleContext, subject: Actors): boolean {
  if (subject.keys.some((key) => isAuthority(ctx, key))) return true;
  return (
    subject.keys.length === 0 &&
    subject.text !== undefined &&
    speakerKind(matchKey(subject.text.split(' ')[0]!)) === 'body'
  );
}

/** Verbs whose object stands behind «على». */
const ON = new Set(['وافق', 'صادق']);
/** Words of an aside between the subject and «على». */
const ASIDE = 10;

function objectOf(ctx: RuleContext, from: number, to: number, lemma: string): number {
  if (from < 0 || !ON.has(lemma)) return from;
  for (let i = from; i < Math.min(to, from + ASIDE); i += 1) if (ctx.doc.tokens[i]!.key === 'علي') return i;
  return from;
}

/** First word behind commas, dates and «في …،» interposed. */
function firstWord(ctx: RuleContext, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const time = ctx.timeAt[i]!;
    if (time >= 0) {
      while (i < to && ctx.doc.tokens[i]!.start < ctx.times[time]!.end) i += 1;
    } else if (ctx.doc.tokens[i]!.kind === 'punctuation' || DAY_WORDS.has(ctx.doc.tokens[i]!.key)) i += 1;
    else return i;
  }
  return -1;
}

/** A body, a state, or a person with an office: what private persons decide is no measure. */
function isAuthority(ctx: RuleContext, key: string): boolean {
  return !key.startsWith('person:') || ctx.roles.some((role) => role.holder === key);
}
