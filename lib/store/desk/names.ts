import { MAX_NAME, MAX_NOTE } from '../../model/desk.ts';
import { matchKey } from '../../text/fold.ts';
import { Refusal } from './scope.ts';

/**
 * A name as it is kept, with the key under which its spellings meet («المغرب», «المَغرب» are one). Refuses names of blanks,
 * of signs alone (nothing could find them again) and longer ones than `MAX_NAME`.
 */
export function checkedName(raw: string): { readonly name: string; readonly key: string } {
  const name = raw.replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim();
  if (name === '') throw new Refusal('name-empty');
  if (name.length > MAX_NAME) throw new Refusal('name-too-long');
  const key = matchKey(name).toLowerCase().trim();
  if (!/[\p{L}\p{N}]/u.test(key)) throw new Refusal('name-signs');
  return { name, key };
}

/** Controls, and signs that are not seen, but the joiners, which some scripts need. */
const INVISIBLE = /\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A note is kept as typed, or refused: never cut. */
export function checkedNote(note: string): string {
  if (note.length > MAX_NOTE) throw new Refusal('note-too-long');
  return note.trim() === '' ? '' : note;
}

/** The key of a name that is in the store already. */
export function nameKeyOf(name: string): string {
  return matchKey(name).toLowerCase().trim();
}
