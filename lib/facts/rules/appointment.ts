import type { Fact } from '../../model/analysis.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { inClass, wordClass } from '../../text/word-class.ts';
import { sayingOf, speakerKind } from '../quotes/saying.ts';
import { subjectOf } from './shared/actors.ts';
import { isUnreal, makeFact, phrase, realVerbs, statusAt, timesIn } from './shared/fields.ts';
import { isWord, wordOf } from './shared/lexicon.ts';
import type { Reading, VerbHit } from './shared/reading.ts';
import { trigger } from './shared/triggers.ts';

/** What makes it an office: «رئيسا»، «في منصب»، «من منصبه». */
const OFFICES = wordClass('office');
const OFFICES_OF = wordClass('office-of');
const POSTS = wordClass('post');
const WON = wordClass('won-post');
const RESIGNATION = wordClass('resignation');
const RESIGNING = wordClass('resigning');
/** How far name and office may stand from the trigger, in tokens. */
const REACH = 18;
/** Words of a name that the entity rules do not know, with a title, between trigger and office. */
/** «على رأس الفريق». */
const HEAD = 'راس';
const ON = 'علي';
const UNKNOWN_NAME = { least: 2, most: 6 } as const;
/** Tokens between the verb of a resignation and «استقالته». */
const RESIGNED = 10;

/** «عين X Y رئيسا»، «تعيين Y مديرا»، «انتخب … Y رئيسا»، «تولى X رئاسة»، «فاز X برئاسة»، «أقال X Y»، «استقال Y». */
export const appointment: FactRule = {
  id: 'appointment',
  title: 'appointments, elections to office, resignations',
  triggers: trigger('appointing', 'office', 'verb:appoint'),
  find(reading, ctx) {
    const fact =
      appointed(reading, ctx) ?? dismissed(reading, ctx) ?? resigned(reading, ctx) ?? takenOver(reading, ctx);
    return fact === undefined ? [] : [fact];
  },
};

function appointed(reading: Reading, ctx: RuleContext): Fact | undefined {
  for (const at of triggers(reading, ctx)) {
    const clause = reading.clauseOf(at);
    if (reading.quoted(at) || clause.relative || isUnreal(ctx, at, clause)) continue;
    const end = Math.min(reading.view.tokens.end, at + REACH);
    const verb = reading.verbs.find((one) => one.at === at);
    const subject = verb === undefined ? undefined : subjectOf(ctx, at, clause);
    // «كلف رئيس الجمهورية فلانا»: the office of the one who appoints is not the one given.
    const from = subject?.text === undefined ? at + 1 : subject.end;
    const office = officeAfter(ctx, from, Math.min(reading.view.tokens.end, end + 8), verb);
    if (office < 0) continue;
    const person = nearestPerson(ctx, at, office, verb === undefined ? Math.min(end, office) : end);
    const unknown = person === undefined && verb === undefined && isUnknownName(ctx, at, office);
    if (person === undefined && !unknown) continue;
    const agent = subject?.keys.filter((key) => key !== person) ?? [];
    return makeFact(ctx, reading, 'appointment', at, at + 1, {
      who: agent, actor: agent.length === 0 ? subject?.text : undefined, whom: person === undefined ? [] : [person], what: phrase(ctx, unknown ? at + 1 : office, reading.view.tokens.end), when: timesIn(ctx, clause.start, office + 6 < clause.end ? office + 6 : clause.end),
      status: verb?.tense === 'future' ? 'planned' : statusAt(ctx, at),
    }); // prettier-ignore
  }
  return undefined;
}

function triggers(reading: Reading, ctx: RuleContext): number[] {
  const out = reading.verbs
    .filter((verb) => verb.class === 'appoint' && verb.lemma !== 'رشح')
    .map((verb) => verb.at);
  for (let i = reading.view.tokens.start; i < reading.view.tokens.end; i += 1)
    if (isWord(ctx.doc.tokens[i]!.key, 'appointing')) out.push(i);
  return out;
}

/** The token that names an office: of the list, any title in the accusative, or what one is chosen to do. */
function officeAfter(ctx: RuleContext, from: number, to: number, verb: VerbHit | undefined): number {
  const chosen = verb?.lemma === 'كلف' || verb?.lemma === 'اختار';
  for (let i = from; i < to; i += 1) {
    const { key, kind } = ctx.doc.tokens[i]!;
    if (kind !== 'word') continue;
    if (key === HEAD && ctx.doc.tokens[i - 1]!.key === ON) return i;
    if (inClass(OFFICES, key) || (chosen && OFFICES_OF.has(key))) return i;
    if (isTitleAccusative(key)) return i;
  }
  return -1;
}

/** «رئيسا»، «كاتبا»؛ not «أمامها», nor a participle of saying («مدعيا أن»). */
function isTitleAccusative(key: string): boolean {
  if (!key.endsWith('ا') || key.endsWith('ها') || key.startsWith('ال') || sayingOf(key) !== undefined)
    return false;
  return speakerKind(key.slice(0, -1)) === 'person';
}

/** The person before the office and nearest to it, behind the trigger. */
function nearestPerson(ctx: RuleContext, at: number, office: number, end: number): string | undefined {
  let best: string | undefined;
  for (let i = at + 1; i < end; i += 1) {
    const entity = ctx.entityAt[i]! >= 0 ? ctx.entities[ctx.entityAt[i]!]! : undefined;
    if (entity?.type !== 'person') continue;
    if (i > office && best !== undefined) break;
    best = entity.key;
  }
  return best;
}

/** «تعيين كريم الجازولي مديرا»: plain words alone between a verbal noun and an office in the accusative. */
function isUnknownName(ctx: RuleContext, at: number, office: number): boolean {
  const words = office - at - 1;
  if (!ctx.doc.tokens[office]!.key.endsWith('ا') || words < UNKNOWN_NAME.least || words > UNKNOWN_NAME.most)
    return false;
  for (let i = at + 1; i < office; i += 1) {
    const { key, kind } = ctx.doc.tokens[i]!;
    if (
      kind !== 'word' ||
      ctx.timeAt[i]! >= 0 ||
      wordOf(key).verb !== undefined ||
      (i > at + 1 && PREPOSITIONS.has(key))
    )
      return false;
  }
  return true;
}

const PREPOSITIONS = wordClass('preposition');

/** «أقال X Y»، «إعفاء Y من مهامه»: the office need not be named when the man is. */
function dismissed(reading: Reading, ctx: RuleContext): Fact | undefined {
  for (const verb of realVerbs(ctx, reading, ['dismiss'])) {
    if (verb.tense !== 'past') continue;
    const clause = reading.clauseOf(verb.at);
    const subject = subjectOf(ctx, verb.at, clause);
    const leaves = verb.lemma === 'استقال' || subject.keys.length === 0;
    const gone = leaves ? personIn(ctx, verb.at + 1, clause.end) : personIn(ctx, subject.end, clause.end);
    if (gone === undefined) continue;
    const office = officeAfter(ctx, verb.at + 1, Math.min(clause.end, verb.at + REACH), verb);
    return makeFact(ctx, reading, 'appointment', verb.at, verb.at + 1, {
      who: leaves ? [] : subject.keys, whom: [gone], what: office < 0 ? roleOf(ctx, gone) : phrase(ctx, office, clause.end), when: timesIn(ctx, clause.start, clause.end), status: statusAt(ctx, verb.at),
    }); // prettier-ignore
  }
  return undefined;
}

function personIn(ctx: RuleContext, from: number, to: number): string | undefined {
  for (let i = from; i < Math.min(to, from + REACH); i += 1) {
    const entity = ctx.entities[ctx.entityAt[i] ?? -1];
    if (entity?.type === 'person') return entity.key;
  }
  return undefined;
}

function roleOf(ctx: RuleContext, key: string): string | undefined {
  return ctx.roles.find(({ holder }) => holder === key)?.text;
}

/** «قدم X استقالته». */
function resigned(reading: Reading, ctx: RuleContext): Fact | undefined {
  const { tokens } = ctx.doc;
  for (let i = reading.view.tokens.start; i < reading.view.tokens.end; i += 1) {
    if (!RESIGNATION.has(tokens[i]!.key) || reading.quoted(i)) continue;
    const clause = reading.clauseOf(i);
    for (let verb = i - 1; verb >= Math.max(clause.start, i - RESIGNED); verb -= 1) {
      if (!inClass(RESIGNING, tokens[verb]!.key) || clause.relative || isUnreal(ctx, verb, clause)) continue;
      const person = personIn(ctx, verb + 1, i);
      if (person === undefined) break;
      return makeFact(ctx, reading, 'appointment', verb, i + 1, {
        who: [person], what: phrase(ctx, i, clause.end), when: timesIn(ctx, clause.start, clause.end), status: statusAt(ctx, verb),
      }); // prettier-ignore
    }
  }
  return undefined;
}

/** «تولى X رئاسة الهيئة»، «فاز X بمنصب المدير العام»: the office right behind a person. */
function takenOver(reading: Reading, ctx: RuleContext): Fact | undefined {
  const { tokens } = ctx.doc;
  for (const verb of realVerbs(ctx, reading, ['take', 'win'])) {
    if (verb.tense !== 'past' || ctx.sectionOf(reading.view) === 'background') continue;
    const clause = reading.clauseOf(verb.at);
    const subject = subjectOf(ctx, verb.at, clause);
    const person = subject.keys.find((key) => key.startsWith('person:'));
    if (person === undefined || subject.end <= verb.at + 1) continue;
    let at = subject.end;
    while (at < clause.end && (ctx.timeAt[at]! >= 0 || tokens[at]!.kind === 'punctuation')) at += 1;
    if (at >= clause.end || !(verb.class === 'take' ? POSTS : WON).has(tokens[at]!.key)) continue;
    // «فاز المنتخب برئاسة مدربه»: an office is one of something named.
    if (tokens[at + 1]?.kind !== 'word') continue;
    const when = timesIn(ctx, clause.start, clause.end);
    const fact = makeFact(ctx, reading, 'appointment', verb.at, verb.at + 1, {
      whom: [person], what: phrase(ctx, at, clause.end), when, status: statusAt(ctx, verb.at), confidence: 0.75,
    }); // prettier-ignore
    // The posts of a life are no news.
    if (fact.section === 'main') return fact;
  }
  return undefined;
}
