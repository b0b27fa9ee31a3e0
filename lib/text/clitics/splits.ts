/** One way to read a word: proclitic letters, and the rest as the word it would be on its own. */
export interface Split {
  /** The proclitics as written: '', «و», «ب», «وب»… */
  readonly proclitics: string;
  /** Key of the rest as a word of its own: «للأمم» → «الامم». */
  readonly rest: string;
  /** Grammatical class of the rest: index into the table of P(proclitics | class). */
  readonly kind: RestKind;
}

/** Definite noun · shape of an imperfect verb · anything else. What may stand before a word depends on it. */
export type RestKind = 'definite' | 'imperfect' | 'other';

export const CONJUNCTIONS = 'وف';
export const PREPOSITIONS = 'بكل';

/** Letters of a rest below which it must be a word of the lists. */
export const SHORT_REST = 3;

export function kindOf(rest: string): RestKind {
  if (rest.length > 3 && rest.startsWith('ال')) return 'definite';
  return rest.length >= 3 && 'يتنا'.includes(rest[0]!) ? 'imperfect' : 'other';
}

/**
 * The readings of a word key that Arabic grammar allows, whole word first: conjunction, then future «س» before an
 * imperfect verb or a preposition, then the word. At most six; constant time.
 */
export function splits(key: string): Split[] {
  const out: Split[] = [{ proclitics: '', rest: key, kind: kindOf(key) }];
  const first = key[0];
  if (first === undefined) return out;
  const conjunction = CONJUNCTIONS.includes(first) && key.length >= 3 ? first : '';
  if (conjunction !== '') push(out, conjunction, key.slice(1));
  secondSlot(out, '', key);
  if (conjunction !== '') secondSlot(out, conjunction, key.slice(1));
  return out;
}

function secondSlot(out: Split[], before: string, key: string): void {
  const first = key[0];
  if (first === undefined || key.length < 3) return;
  const rest = key.slice(1);
  if (first === 'س') {
    if (rest.length >= 3 && kindOf(rest) === 'imperfect') push(out, `${before}س`, rest);
    return;
  }
  if (!PREPOSITIONS.includes(first)) return;
  // ل and the article are written «لل»: the second ل stands for «ال».
  if (first === 'ل' && key[1] === 'ل' && key.length >= 4) push(out, `${before}ل`, `ال${key.slice(2)}`);
  else push(out, `${before}${first}`, rest);
}

function push(out: Split[], proclitics: string, rest: string): void {
  out.push({ proclitics, rest, kind: kindOf(rest) });
}
