import type { EntityMention } from '../../../model/analysis.ts';
import type { RuleContext } from '../rule.ts';
import { speakerKind } from '../../quotes/saying.ts';
import { inClass, wordClass } from '../../../text/word-class.ts';
import { isWord, verbOf } from './lexicon.ts';
import { nounSubject } from './noun-subject.ts';
import type { Clause } from './reading.ts';

/** Actors of a predicate; `end` is the token behind the last of them. */
export interface Actors {
  readonly keys: readonly string[];
  readonly end: number;
  /** The subject as written when no entity stands for it: «السلطات المحلية»، «مصدر أمني». */
  readonly text?: string;
}

/** How far the subject may stand from its verb, in tokens. */
const REACH = 30;
/** Words of a noun phrase before the name in it: «عناصر الدرك الملكي», «وزراء خارجية مصر». */
const HEAD_WORDS = 2;
const NONE: Actors = { keys: [], end: 0 };

const PREPOSITIONS = wordClass('preposition');
const FILLERS = wordClass('filler');
const OPENERS = wordClass('opener');
const WAS = wordClass('was');
const SITES = wordClass('site');
const SIDES = wordClass('side');
const LOCATIONS = wordClass('location');

function isPreposition(key: string): boolean {
  return inClass(PREPOSITIONS, key);
}

function isFiller({ key, kind }: { readonly key: string; readonly kind: string }): boolean {
  return kind === 'word' ? FILLERS.has(key) : /^[،,\-()"]$/u.test(key);
}

/** The subject behind a verb (VSO), else before it (SVO, «كان X قد وقع»). */
export function subjectOf(ctx: RuleContext, verb: number, clause: Clause): Actors {
  const { tokens } = ctx.doc;
  if (/^[وف]?قد$/u.test(tokens[verb - 1]?.key ?? '')) {
    const keys = actorsBefore(ctx, verb, clause);
    if (keys.length > 0) return { keys, end: verb + 1 };
    const noun = WAS.has(tokens[clause.start]?.key ?? '')
      ? nounSubject(ctx, clause.start, verb - 1)
      : undefined;
    if (noun !== undefined) return { ...noun, end: verb + 1 };
  }
  const behind = actorsFrom(ctx, verb + 1, Math.min(tokens.length, verb + REACH, sentenceEnd(ctx, verb)));
  if (behind.keys.length > 0) return behind;
  const before = actorsBefore(ctx, verb, clause);
  if (before.length > 0) return { keys: before, end: verb + 1 };
  return nounSubject(ctx, verb, Math.min(clause.end, sentenceEnd(ctx, verb))) ?? { keys: [], end: verb + 1 };
}

function sentenceEnd(ctx: RuleContext, token: number): number {
  return ctx.sentences[ctx.sentenceOf[token]!]?.tokens.end ?? token;
}

/** Reads coordinated actors that begin at a token: fillers, dates and «بنيويورك» may stand before the first. */
export function actorsFrom(ctx: RuleContext, from: number, to: number): Actors {
  const { tokens } = ctx.doc;
  const keys: string[] = [];
  let words = 0;
  let end = from;
  for (let i = from; i < to;) {
    const token = tokens[i]!;
    const time = ctx.timeAt[i]!;
    if (keys.length === 0 && isWord(token.key, 'parties'))
      return { keys: pairFor(ctx, token.key, ctx.sentenceOf[i]!), end: i + 1 };
    if (time >= 0) {
      i = tokenAfter(ctx, i, ctx.times[time]!.end);
      continue;
    }
    const found = actorAt(ctx, i);
    if (found !== undefined) {
      const joined =
        keys.length === 0 ||
        // The و of «وزير» joins nothing; that of «وليبيا» stands before the name.
        (/^(?:و|ف)/u.test(token.key) && found.entity.start > token.start) ||
        /^(?:و|من)$/u.test(tokens[i - 1]!.key);
      const located = keys.length === 0 && isLocative(ctx, found.entity, i);
      if (!located) {
        const complement = isPrepositional(ctx, found.entity, i);
        if (keys.length > 0 && (!joined || complement)) break;
        if (!complement && !keys.includes(found.key)) keys.push(found.key);
        if (keys.length > 0) end = found.end;
      }
      i = found.end;
      words = 0;
      continue;
    }
    // «مساعد وزير الخارجية …، السفير X»: the name follows its title.
    if (keys.length === 0 && ctx.roleAt[i]! >= 0) {
      i = tokenAfter(ctx, i, ctx.roles[ctx.roleAt[i]!]!.end);
      words = 0;
      // «سيزور وزير الخارجية القاهرة»: what follows an office and is no person is its object.
      const next = ctx.entities[ctx.entityAt[i] ?? -1];
      if (next !== undefined && next.type === 'place') break;
      continue;
    }
    if (isFiller(token)) {
      i += 1;
      continue;
    }
    if (keys.length > 0 || token.kind !== 'word' || isPreposition(token.key)) {
      const coordinated =
        keys.length > 0 && /^و(?:ال)?\p{L}{3,}/u.test(token.key) && verbOf(token.key) === undefined;
      const next = coordinated ? actorAt(ctx, i + 1) : undefined;
      if (next === undefined || isPrepositional(ctx, next.entity, i + 1)) {
        if (keys.length > 0) break;
        // «خلال الأسبوع، X»: what stands between the verb and a comma is passed over.
        const comma = commaAfter(ctx, i, Math.min(to, i + 12));
        if (comma < 0) break;
        i = comma + 1;
        continue;
      }
      i += 1;
      continue;
    }
    if (
      isWord(token.key, 'boundary') ||
      isWord(token.key, 'relative') ||
      verbOf(token.key)?.ambiguous === false
    )
      break;
    words += 1;
    // «قرر المجلس منح الأردن»: only a noun that acts or holds an office is followed by the name of the actor.
    if (words > HEAD_WORDS || (speakerKind(token.key) === undefined && !isHead(ctx, i))) break;
    i += 1;
  }
  return keys.length === 0 ? NONE : { keys, end };
}

const STATES = wordClass('two-states');
const HOLDERS = wordClass('two-persons');

/** The pair named before that «البلدان», «الوزيران», «الطرفان» may stand for; none when it is of another sort. */
function pairFor(ctx: RuleContext, key: string, sentence: number): readonly string[] {
  const pair = ctx.pairBefore(sentence);
  const sort = STATES.has(key) ? /^place:/u : HOLDERS.has(key) ? /^person:/u : /^(?:place|org|name):/u;
  return pair.every((one) => sort.test(one)) ? pair : [];
}

/** «عناصر الدرك الملكي»، «وزراء خارجية مصر»، «المدرب الإسباني فلان»: an indefinite noun or an adjective beside the name. */
function isHead(ctx: RuleContext, i: number): boolean {
  const { key } = ctx.doc.tokens[i]!;
  const before = ctx.doc.tokens[i - 1]?.key ?? '';
  if (key.startsWith('ال'))
    return (
      speakerKind(before) !== undefined ||
      (ctx.entityAt[i + 1]! >= 0 && ctx.entities[ctx.entityAt[i + 1]!]!.type === 'person')
    );
  const next = ctx.entityAt[i + 1] ?? -1;
  return speakerKind(before) !== undefined && next >= 0;
}

function commaAfter(ctx: RuleContext, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (/^[،,]$/u.test(ctx.doc.tokens[i]!.key)) return i;
  return -1;
}

/** First token that begins at or behind an offset. */
export function tokenAfter(ctx: RuleContext, from: number, offset: number): number {
  const { tokens } = ctx.doc;
  let i = from + 1;
  while (i < tokens.length && tokens[i]!.start < offset) i += 1;
  return i;
}

interface Found {
  readonly key: string;
  readonly end: number;
  readonly entity: { readonly start: number };
}

/** The person, organisation, place or role with a holder that begins in a token. */
function actorAt(ctx: RuleContext, i: number): Found | undefined {
  const role = ctx.roleAt[i] ?? -1;
  if (role >= 0) {
    const mention = ctx.roles[role]!;
    let end = tokenAfter(ctx, i, mention.end);
    // «أمير منطقة الرياض» alone is no place: the office stands as written.
    if (mention.holder === undefined) return undefined;
    for (let k = end; k < Math.min(end + 6, ctx.entityAt.length); k += 1) {
      const at = ctx.entityAt[k]!;
      if (at >= 0 && ctx.entities[at]!.key === mention.holder) {
        end = tokenAfter(ctx, k, ctx.entities[at]!.end);
        break;
      }
    }
    return { key: mention.holder, end, entity: mention };
  }
  const at = ctx.entityAt[i] ?? -1;
  if (at < 0) return undefined;
  const entity = ctx.entities[at]!;
  if (!isActor(entity)) return undefined;
  return { key: entity.key, end: tokenAfter(ctx, i, entity.end), entity };
}

export function isActor(entity: EntityMention): boolean {
  return (
    (entity.type === 'person' || entity.type === 'organisation' || entity.type === 'place') &&
    !entity.key.startsWith('group:')
  );
}

/** Letters of the word before the name: «ب» of «بنيويورك», «و» of «ومكتب». */
function clitics(ctx: RuleContext, mention: { readonly start: number }, token: number): string {
  const { start } = ctx.doc.tokens[token]!;
  return ctx.doc.text.slice(start, Math.max(start, mention.start)).replace(/^[وف](?=.)/u, '');
}

function isPrepositional(ctx: RuleContext, mention: { readonly start: number }, token: number): boolean {
  if (/[بلك]/u.test(clitics(ctx, mention, token))) return true;
  const { key } = ctx.doc.tokens[token]!;
  if (/^[وف]?لل/u.test(key)) return true;
  const before = ctx.doc.tokens[token - 1]?.key ?? '';
  return isPreposition(before) && before !== 'من' && before !== 'بين' && before !== 'مع';
}

/** «في الرباط», «بنيويورك», «في مدينة X», «بالعاصمة المغربية الرباط». */
export function isLocative(ctx: RuleContext, mention: { readonly start: number }, token: number): boolean {
  if (clitics(ctx, mention, token).includes('ب')) return true;
  const { tokens } = ctx.doc;
  for (let i = token - 1; i >= Math.max(0, token - 4); i -= 1) {
    const { key } = tokens[i]!;
    if (inClass(LOCATIONS, key)) return true;
    const bare = key[0] === 'و' || key[0] === 'ف' ? key.slice(1) : key;
    if (bare[0] === 'ب' && isSite(bare.slice(1))) return true;
    if (!isSite(key) && !SIDES.has(key) && !/^ال\p{L}+يه$/u.test(key)) return false;
  }
  return false;
}

function isSite(key: string): boolean {
  return SITES.has(key.startsWith('ال') ? key.slice(2) : key);
}

function actorsBefore(ctx: RuleContext, verb: number, clause: Clause): string[] {
  const out: string[] = [];
  const start = Math.max(clause.start, verb - REACH);
  let i = start;
  // The subject of an SVO clause opens it; «كان»/«إن» and fillers may stand before.
  while (i < verb && (inClass(OPENERS, ctx.doc.tokens[i]!.key) || isFiller(ctx.doc.tokens[i]!))) i += 1;
  if (i >= verb) return out;
  const found = actorsFrom(ctx, i, verb);
  return [...found.keys];
}

/** Actors behind «مع», «بين», «إلى» in a stretch of tokens. */
export function actorsAfterWord(ctx: RuleContext, from: number, to: number, word: RegExp): readonly string[] {
  for (let i = from; i < to; i += 1) {
    if (!word.test(ctx.doc.tokens[i]!.key)) continue;
    const found = actorsFrom(ctx, i + 1, Math.min(to, i + 1 + 2 * REACH));
    if (found.keys.length > 0) return found.keys;
  }
  return [];
}
