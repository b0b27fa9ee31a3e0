import type { Brief, BriefEntity } from '../../../model/brief.ts';
import type { Span } from '../../../model/span.ts';
import { matchKey } from '../../../text/fold.ts';

/** A name as it is compared: spelling variants folded, quotation marks gone. */
export function nameKey(name: string): string {
  return matchKey(name).replaceAll(/["«»]/gu, '').replaceAll(/\s+/gu, ' ').trim();
}

/** One name is the other or a part of it. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

/** Does a key of a brief stand for a name. */
export function isNamed(brief: Brief, key: string, name: string): boolean {
  return [brief.people, brief.organisations, brief.places].some((list) =>
    list.some((one) => one.key === key && isForm(one, name)),
  );
}

export function isForm(entity: BriefEntity, name: string): boolean {
  return [entity.name, ...entity.variants].some((form) => sameName(form, name));
}

/** Words a role may differ in and still be the same office. */
const ROLE_SHARE = 2 / 3;

/** Two thirds of the words of either role stand in the other, whatever hangs on them («لوزارة» is «وزارة»). */
export function sameRole(got: string, wanted: string): boolean {
  const [a, b] = [roleWords(got), roleWords(wanted)];
  const shared = a.filter((word) => b.includes(word)).length;
  return shared >= a.length * ROLE_SHARE && shared >= b.length * ROLE_SHARE;
}

function roleWords(role: string): string[] {
  return nameKey(role)
    .split(' ')
    .map((word) => word.replace(/^(?:وال|بال|لل|ال|ل|ب|و)(?=.{3})/u, '').replace(/ا$/u, ''))
    .filter((word) => word.length > 1);
}

/** Does a span share text with the words, which stand once in the text. */
export function touches(text: string, span: Span, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && span.start < at + words.length && span.end > at;
}
