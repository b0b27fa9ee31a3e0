import { bodyBefore } from '../../bodies.ts';
import { speakerKind } from '../../quotes/saying.ts';
import { inClass, wordClass } from '../../../text/word-class.ts';
import type { RuleContext } from '../rule.ts';
import type { Actors } from './actors.ts';
import { wordOf } from './lexicon.ts';

const FILLERS = wordClass('filler');
const OPENERS = wordClass('opener');
const PREPOSITIONS = wordClass('preposition');
/** Longest subject shown that is no entity, in words. */
const MOST_SUBJECT_WORDS = 6;

/**
 * A subject that is no known name: a definite noun, or one that can act, right behind the verb. «المجلس» alone stands for the
 * body named before whose name begins so; what else there is, is kept as written.
 */
export function nounSubject(ctx: RuleContext, verb: number, limit: number): Actors | undefined {
  const { tokens, text } = ctx.doc;
  let from = verb + 1;
  while (from < limit && FILLERS.has(tokens[from]!.key)) from += 1;
  const head = tokens[from];
  if (head?.kind !== 'word' || from >= limit || ctx.timeAt[from]! >= 0 || inClass(PREPOSITIONS, head.key))
    return undefined;
  const kind = speakerKind(head.key);
  if (kind === undefined || kind === 'document') return undefined;
  const definite = head.key.startsWith('ال');
  const role = ctx.roles[ctx.roleAt[from] ?? -1];
  let end = role === undefined ? from + 1 : tokenAt(ctx, from, role.end);
  if (role === undefined)
    while (end < limit && end - from < MOST_SUBJECT_WORDS && continuesSubject(ctx, end, definite, head.key))
      end += 1;
  // «المجلس المؤلف من 15 دولة»: a participle with its complement says no more who.
  if (end > from + 1 && tokens[end]?.key === 'من') end -= 1;
  if (definite && end === from + 1 && (kind === 'body' || kind === 'group')) {
    const key = bodyBefore(ctx.entities, head.key, head.start);
    if (key !== undefined) return { keys: [key], end };
  }
  return { keys: [], end, text: text.slice(head.start, tokens[end - 1]!.end) };
}

/** An adjective or a noun in construct behind the head; a verb, a preposition or a date ends the phrase. */
function continuesSubject(ctx: RuleContext, i: number, definite: boolean, head: string): boolean {
  const { kind, key } = ctx.doc.tokens[i]!;
  if (kind !== 'word' || ctx.timeAt[i]! >= 0 || inClass(PREPOSITIONS, key) || FILLERS.has(key)) return false;
  const { classes, verb } = wordOf(key);
  if (classes.size > 0 || verb !== undefined || inClass(OPENERS, key)) return false;
  if (definite) return (key.startsWith('ال') && agrees(head, key)) || key.startsWith('وال');
  return (
    key.startsWith('ال') ||
    key.startsWith('لل') ||
    /(?:ي|يه|يون|يين)$/u.test(key) ||
    speakerKind(key) !== undefined
  );
}

/** «الطرفان العقد»، «المحكمة النطق»: behind a definite noun only an adjective of its number and gender belongs to it. */
function agrees(head: string, adjective: string): boolean {
  if (/(?:ان|ون)$/u.test(head)) return adjective.slice(-2) === head.slice(-2);
  return !head.endsWith('ه') || adjective.endsWith('ه');
}

/** Token behind a span that begins in token `from`. */
function tokenAt(ctx: RuleContext, from: number, offset: number): number {
  let i = from + 1;
  while (i < ctx.doc.tokens.length && ctx.doc.tokens[i]!.start < offset) i += 1;
  return i;
}
