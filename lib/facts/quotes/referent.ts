import type { RoleMention } from '../../model/analysis.ts';
import { matchKey } from '../../text/fold.ts';
import { wordClass } from '../../text/word-class.ts';
import { governs } from './phrase.ts';
import type { Holder, Reader } from './reader.ts';
import { bareNoun } from './saying.ts';
import { PREPOSITIONS, SAME } from './words.ts';

/** Speakers looked back on. */
export const REMEMBERED = 12;

/** A family name alone that the entity rules did not know, of someone who spoke before under his full name. */
export function namesake(reader: Reader, at: number, limit: number): Holder | undefined {
  const next = reader.tokens[at + 1];
  if (at + 1 < limit && next?.kind === 'word' && !PREPOSITIONS.has(next.key) && !governs(next.key))
    return undefined;
  const before = bySurname(reader, at);
  return before === undefined ? undefined : { ...before, end: at + 1 };
}

/** Someone who spoke before, whose name ends in the word at token `i`. */
export function bySurname(reader: Reader, i: number): Holder | undefined {
  const { key } = reader.tokens[i]!;
  return reader.history
    .slice(-REMEMBERED)
    .findLast(({ holder }) => holder.kind === 'person' && matchKey(holder.text).split(' ').at(-1) === key)
    ?.holder;
}

/** «المسؤول ذاته»، «الوزير»، «المسؤول الأممي»: at most two words, nothing that says which one. */
export function isReference(reader: Reader, from: number, end: number): boolean {
  const second = reader.tokens[from + 1];
  if (end - from === 1) return true;
  return end - from === 2 && second !== undefined && (SAME.has(second.key) || second.key.endsWith('ي'));
}

/** Nouns that refer to any person who spoke. */
const ANYONE = wordClass('anyone');

export function referent(reader: Reader, head: string): Holder | undefined {
  const noun = bareNoun(head);
  for (const { holder } of reader.history.slice(-REMEMBERED).reverse()) {
    if (holder.kind !== 'person') continue;
    if (ANYONE.has(head)) return holder;
    if (holder.role !== undefined && holder.role.includes(noun)) return holder;
  }
  return undefined;
}

/** Offices looked back on. */
const MOST_OFFICES = 80;

/** «الوزيرة» alone, who was named with her office but has not spoken yet: the only one before with such an office. */
export function officeHolder(reader: Reader, head: string, at: number): Holder | undefined {
  const noun = bareNoun(head);
  const before = reader.tokens[at]!.start;
  const { roles } = reader.ground;
  let last = roles.length - 1;
  const sentence = reader.ground.sentences[reader.ground.sentenceOf[at] ?? -1];
  if (sentence !== undefined) last = sentence.roles.end - 1;
  let found: RoleMention | undefined;
  for (let i = last; i >= Math.max(0, last - MOST_OFFICES); i -= 1) {
    const role = roles[i]!;
    if (role.start >= before) continue;
    if (role.holder === undefined || bareNoun(matchKey(role.text.split(' ')[0]!)) !== noun) continue;
    if (found !== undefined && found.holder !== role.holder) return undefined;
    found = role;
  }
  if (found?.holder === undefined) return undefined;
  return { text: head, key: found.holder, role: found.text, kind: 'person', end: at + 1 };
}
