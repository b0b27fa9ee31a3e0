import { matchKey } from '../../text/fold.ts';
import type { Fact } from '../../model/analysis.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { inClass, wordClass } from '../../text/word-class.ts';
import { speakerKind } from '../quotes/saying.ts';
import { subjectOf, type Actors } from './shared/actors.ts';
import { makeFact, phrase, realVerbs, statusAt, timesIn } from './shared/fields.ts';
import { isWord } from './shared/lexicon.ts';
import type { NounHit, Reading, VerbHit } from './shared/reading.ts';
import { trigger } from './shared/triggers.ts';

/** Verbs that may tell a decision; what each of them asks for besides is in `tellsDecision`. */
const CLASSES = [
  'announce',
  'court',
  'decide',
  'direct',
  'impersonal',
  'measure',
  'punish',
  'rate',
  'start',
  'vote',
];

/** «قرر X»، «قضت محكمة بـ»، «صادق على»، «أصدر قرارا»، «أعلن X إغلاق»، «فرض X عقوبات»، «تقرر تأجيل»، «صدر حكم». */
export const decision: FactRule = {
  id: 'decision',
  title: 'decisions, rulings and measures of authorities',
  triggers: trigger('authority', 'verb:decide', 'verb:announce', 'verb:start', 'verb:rate'),
  find(reading, ctx) {
    for (const verb of realVerbs(ctx, reading, CLASSES)) {
      // A present decides nothing yet; «مجلس الأمن قرر تأجيل …»: the subject is out of reach, what follows is the object.
      if (verb.tense !== 'past') continue;
      const fact = verb.class === 'impersonal' ? decided(reading, ctx, verb) : decisionAt(reading, ctx, verb);
      if (fact !== undefined) return [fact];
    }
    return [];
  },
};

function decisionAt(reading: Reading, ctx: RuleContext, verb: VerbHit): Fact | undefined {
  const { tokens, text } = ctx.doc;
  if (reading.nouns.some((one) => one.class === 'act' && one.at === verb.at + 1)) return undefined;
  const clause = reading.clauseOf(verb.at);
  const subject = subjectOf(ctx, verb.at, clause);
  if (!isAuthorised(ctx, subject, verb)) return undefined;
  const head = firstWord(ctx, subject.end, clause.end);
  const noun = nounFor(reading, ctx, verb, head);
  if (noun === 'none' || !tellsDecision(ctx, verb, subject, head, clause.end)) return undefined;
  const from = objectOf(ctx, head, clause.end, verb.lemma);
  const what = from < 0 ? undefined : phrase(ctx, from, clause.end);
  // «قرر المجلس ما يلي:» says nothing yet.
  if (what === undefined ? verb.lemma !== 'قرر' : what.length < LEAST_WHAT || what.startsWith('ما '))
    return undefined;
  return makeFact(ctx, reading, 'decision', verb.at, verb.at + 1, {
    who: subject.keys, actor: subject.keys.length === 0 ? subject.text : undefined, what, when: timesIn(ctx, clause.start, Math.min(clause.end, Math.max(from, subject.end) + 6)), status: statusAt(ctx, verb.at),
    ...(noun?.class === 'ruling' && { event: text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
  }); // prettier-ignore
}

/** Letters of what is decided. */
const LEAST_WHAT = 4;

/** Verbs that say nothing without one of these nouns right behind their subject. */
const BODIES: { readonly [lemma: string]: readonly string[] } = {
  أصدر: ['ruling'],
  أعلن: ['act'],
  أطلق: ['launch', 'event'],
  دشن: ['launch', 'event'],
};
const ABOUT = 'عن';

/** The noun a verb needs; undefined when it needs none. */
function nounFor(
  reading: Reading,
  ctx: RuleContext,
  verb: VerbHit,
  head: number,
): NounHit | undefined | 'none' {
  const body = BODIES[verb.lemma];
  if (body === undefined) return verb.class === 'start' && verb.objects === undefined ? 'none' : undefined;
  // «أعلن عن رفع الأسعار»
  const at = ctx.doc.tokens[head]?.key === ABOUT ? head + 1 : head;
  const noun = reading.nouns.find((one) => body.includes(one.class) && one.at === at);
  if (noun === undefined) return 'none';
  // «أعلن X أن …» is a statement, and so is «أعلن عن الإغلاق».
  const bare = !noun.definite && !/^[وف]?[بلك]/u.test(ctx.doc.tokens[noun.at]!.key);
  return verb.class === 'announce' && !bare ? 'none' : noun;
}

const RATES = wordClass('rate');
const DAY_WORDS = wordClass('day-word');
const COURTS = wordClass('court-head');
const HEADS = wordClass('authority-head');
const RELEASED = 'عن';

/** What the classes of verbs ask of their object: a measure its noun, a vote its question, an order its ب. */
function tellsDecision(ctx: RuleContext, verb: VerbHit, subject: Actors, head: number, end: number): boolean {
  const { tokens } = ctx.doc;
  const first = tokens[head]?.key ?? '';
  if (verb.class === 'rate' && ratesIn(ctx, head, end)) return true;
  if (verb.objects !== undefined)
    return verb.objects.has(first) || (verb.class === 'measure' && isCourt(ctx, subject));
  if (verb.class === 'rate') return false;
  if (verb.class === 'court') return isCourt(ctx, subject);
  // «وجه الوزير بسرعة صرف …»: an order; «وجه رسالة» is none.
  if (verb.class === 'direct') return first[0] === 'ب' && first.length > 3 && !isPlace(first.slice(1));
  if (verb.class === 'vote') return VOTED.has(first);
  if (verb.lemma === 'أفرج') return first === RELEASED;
  return true;
}

const VOTED = wordClass('voted');
const SITES = wordClass('site');

/** «وجه قائد الحرس بمنطقة عسير شكره»: where, not what. */
function isPlace(noun: string): boolean {
  return SITES.has(noun) || speakerKind(noun) !== undefined;
}

const THAT = wordClass('that');

/** «خفض البنك المركزي الفائدة». */
function ratesIn(ctx: RuleContext, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, from + 4); i += 1)
    if (inClass(RATES, ctx.doc.tokens[i]!.key)) return true;
  return false;
}

/** «تقرر تأجيل …»، «صدر قرار يمنع …»: nobody is named who decides. */
function decided(reading: Reading, ctx: RuleContext, verb: VerbHit): Fact | undefined {
  const { tokens, text } = ctx.doc;
  const clause = reading.clauseOf(verb.at);
  const at = firstWord(ctx, verb.at + 1, clause.end);
  if (at < 0) return undefined;
  const noun = reading.nouns.find((one) => one.class === 'ruling' && one.at === at);
  if (verb.lemma === 'صدر' ? noun === undefined : !isDecided(ctx, verb.at, at)) return undefined;
  return makeFact(ctx, reading, 'decision', verb.at, verb.at + 1, {
    what: phrase(ctx, at, clause.end), when: timesIn(ctx, clause.start, Math.min(clause.end, at + 12)), status: statusAt(ctx, verb.at), confidence: 0.75,
    ...(noun && { event: text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
  }); // prettier-ignore
}

/** «تقرر وزارة …», «أن تقرر» are the present of «قرر»: what is decided is a verbal noun. */
function isDecided(ctx: RuleContext, verb: number, at: number): boolean {
  const { key } = ctx.doc.tokens[at]!;
  const before = ctx.doc.tokens[verb - 1]?.key ?? '';
  // «تقرر يوم الأحد لعقد …»: a day, no decision.
  if (key.startsWith('ل') || isWord(before, 'negation') || THAT.has(before)) return false;
  return ctx.entityAt[at]! < 0 && ctx.roleAt[at]! < 0 && speakerKind(key) === undefined;
}

/** An authority among the subjects, or an unnamed body, group or office: «المحكمة»، «السلطات المحلية»، «وكيل الملك». */
function isAuthorised(ctx: RuleContext, subject: Actors, verb: VerbHit): boolean {
  if (subject.keys.some((key) => isAuthority(ctx, key))) return true;
  if (subject.keys.length > 0 || subject.text === undefined) return false;
  const head = matchKey(subject.text.split(' ')[0]!);
  return speakerKind(head) === 'body' || (verb.class !== 'announce' && HEADS.has(withoutArticle(head)));
}

function withoutArticle(head: string): string {
  return head.startsWith('ال') ? head.slice(2) : head;
}

/** Is the subject a court, a judge or a prosecutor? */
function isCourt(ctx: RuleContext, subject: Actors): boolean {
  const name = subject.text ?? ctx.entities.find(({ key }) => key === subject.keys[0])?.name ?? '';
  return COURTS.has(withoutArticle(matchKey(name.split(' ')[0]!)));
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

const LOCATIONS = wordClass('location');

/** First word behind commas, dates and «في الرباط» interposed. */
function firstWord(ctx: RuleContext, from: number, to: number): number {
  const { tokens } = ctx.doc;
  let i = from;
  while (i < to) {
    const time = ctx.timeAt[i]!;
    const place = placeEnd(ctx, i);
    if (time >= 0) {
      while (i < to && tokens[i]!.start < ctx.times[time]!.end) i += 1;
    } else if (place > i) i = place;
    else if (tokens[i]!.kind === 'punctuation' || DAY_WORDS.has(tokens[i]!.key)) i += 1;
    else return i;
  }
  return -1;
}

/** Behind «في الرباط» or «بالرباط»; the token itself when no place stands there. */
function placeEnd(ctx: RuleContext, i: number): number {
  const { tokens } = ctx.doc;
  const apart = LOCATIONS.has(tokens[i]!.key);
  const entity = ctx.entities[ctx.entityAt[apart ? i + 1 : i] ?? -1];
  if (entity?.type !== 'place' || (!apart && tokens[i]!.start === entity.start)) return i;
  let end = i + 1;
  while (end < tokens.length && tokens[end]!.start < entity.end) end += 1;
  return end;
}

/** A body, a state, or a person with an office: what private persons decide is no measure. */
function isAuthority(ctx: RuleContext, key: string): boolean {
  return !key.startsWith('person:') || ctx.roles.some((role) => role.holder === key);
}
