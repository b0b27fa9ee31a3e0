/** Letters looked at before the direction of a text is decided. */
const ENOUGH = 120;

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/**
 * Direction in which a text reads: that of most of its letters, right-to-left on a tie.
 * Not the direction of the first letter as `dir="auto"` has it: «WhatsApp تطلق ميزة جديدة» is Arabic.
 * A text without letters has none and takes that of its surroundings. Looks at the first 120 letters.
 */
export function directionOf(text: string): 'rtl' | 'ltr' | undefined {
  let rtl = 0;
  let letters = 0;
  for (const char of text) {
    if (!LETTER.test(char)) continue;
    letters += 1;
    if (RTL.test(char)) rtl += 1;
    if (letters === ENOUGH) break;
  }
  if (letters === 0) return undefined;
  return rtl * 2 >= letters ? 'rtl' : 'ltr';
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text that comes from a page, safe to stand inside a sentence of ours: its own direction controls are dropped, so that it
 * cannot turn its surroundings, and it is isolated. For plain strings; elements use `<Bdi>`.
 */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text.replace(CONTROLS, '')}${POP_ISOLATE}`;
}

/** A right-to-left run made of isolated pieces, kept whole inside any sentence. */
export function isolateRun(text: string): string {
  return `\u2067${text}${POP_ISOLATE}`;
}

/** Drops direction controls: for attributes and for text that leaves the interface (clipboard, files). */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}
