/**
 * Folding: the keys under which Arabic spellings of one word meet.
 *
 * Method: the union of Lucene's ArabicNormalizer, CAMeL's `normalize` and Farasa, with two keys of different
 * strength. The *match key* joins spellings that every reader takes for the same word (alef forms, final ya,
 * ta marbuta, digits, look-alikes of Persian keyboards). The *loose key* also folds hamza seats and the Maghrebi
 * letters for g, v, p, ch; it is a fallback for gazetteers only, because it merges different words.
 *
 * Both drop the blank that wire services write behind a lone «و» and inside brackets.
 *
 * Shown text is never folded. Cost: one pass over the code units, no regular expression.
 */

/** A folded text and the way back: `map[i]` is the offset in the raw text of folded code unit `i`; `map[length]` its end. */
export interface Folded {
  readonly text: string;
  readonly map: Uint32Array;
}

const DELETE = '';

/** Letters of the longest form a single unit folds to (U+FDFD), so that a short text always has room. */
const LONGEST = 24;

/** Marks, tatweel, bidi and zero-width controls, soft hyphen: carry no letter. */
function isIgnorable(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) || // harakat and combining hamza/madda
    code === 0x0670 || // superscript alef
    (code >= 0x0610 && code <= 0x061a) || // honorific signs
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9) || // Quranic marks
    code === 0x0640 || // tatweel
    code === 0x061c || // Arabic letter mark
    (code >= 0x200b && code <= 0x200f) || // zero width space, ZWNJ, ZWJ, LRM, RLM
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0x00ad
  );
}

const MATCH: ReadonlyMap<number, string> = new Map(
  Object.entries({
    أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ة: 'ه', ہ: 'ه', ۀ: 'ه', ە: 'ه', ھ: 'ه', ک: 'ك', ڪ: 'ك',
    '٫': '.', '٬': ',', '٪': '%', '؍': '/', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\t': ' ', '\u066d': '*',
    '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '‹': "'", '›': "'", '’': "'", '‘': "'", '–': '-', '—': '-', '−': '-', '‑': '-', '‐': '-',
  }).map(([from, to]) => [from.charCodeAt(0), to]),
); // prettier-ignore

const LOOSE: ReadonlyMap<number, string> = new Map(
  Object.entries({ ؤ: 'و', ئ: 'ي', ء: '', گ: 'ك', ݣ: 'ك', ڭ: 'ك', غ: 'ك', ڤ: 'ف', پ: 'ب', چ: 'ج' }).map(
    ([from, to]) => [from.charCodeAt(0), to],
  ),
);

function digit(code: number): string | undefined {
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0660 + 48);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06f0 + 48);
  return undefined;
}

/** Presentation forms (lam-alef ligatures, isolated/initial/… letters) by NFKC, one unit at a time so that offsets hold. */
function presentation(code: number): string | undefined {
  if (code === 0xfdfc) return 'ريال';
  // The basmala has no decomposition in Unicode.
  if (code === 0xfdfd) return 'بسم الله الرحمن الرحيم';
  if ((code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefe)) {
    return String.fromCharCode(code).normalize('NFKC');
  }
  return undefined;
}

/** One past the last unit of the Arabic block: what lies below is looked up in a table made once. */
const TABLED = 0x700;
const tableOf = (loose: boolean): readonly (string | undefined)[] =>
  Array.from({ length: TABLED }, (_, code) => computeUnit(code, loose));
const MATCH_TABLE = tableOf(false);
const LOOSE_TABLE = tableOf(true);

/** What a unit folds to; undefined when it stays as it is. */
function foldUnit(code: number, loose: boolean): string | undefined {
  return code < TABLED ? (loose ? LOOSE_TABLE : MATCH_TABLE)[code] : computeUnit(code, loose);
}

function computeUnit(code: number, loose: boolean): string | undefined {
  if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : undefined;
  if (isIgnorable(code)) return DELETE;
  const known = (loose ? LOOSE.get(code) : undefined) ?? MATCH.get(code) ?? digit(code);
  if (known !== undefined) return known;
  const expanded = presentation(code);
  if (expanded === undefined) return undefined;
  let out = '';
  for (let i = 0; i < expanded.length; i += 1) {
    const unit = expanded.charCodeAt(i);
    out += isIgnorable(unit)
      ? ''
      : ((loose ? LOOSE.get(unit) : undefined) ?? MATCH.get(unit) ?? expanded[i]!);
  }
  return out;
}

/** Folds a text to its match key, with the map back to raw offsets. Linear. */
export function fold(raw: string): Folded {
  let map = new Uint32Array(raw.length + LONGEST);
  let out = '';
  let from = 0;
  let length = 0;
  for (let i = 0; i < raw.length; i += 1) {
    if (length + LONGEST > map.length) {
      const wider = new Uint32Array(map.length * 2);
      wider.set(map);
      map = wider;
    }
    const folded = foldUnit(raw.charCodeAt(i), false);
    if (folded !== undefined) {
      out += raw.slice(from, i) + folded;
      from = i + 1;
    }
    const units = folded === undefined ? 1 : folded.length;
    for (let k = 0; k < units; k += 1) map[length + k] = i;
    length += units;
  }
  map[length] = raw.length;
  const text = from === 0 ? raw : out + raw.slice(from);
  return joined({ text, map: map.subarray(0, length + 1) });
}

/**
 * A blank that wire services write and readers do not: behind a lone «و» («و المغرب») and inside a bracket
 * («( أ ف ب )»). Looks at three units.
 */
function isStray(text: string, i: number): boolean {
  if (text[i] !== ' ') return false;
  if (text[i - 1] === '(' || text[i + 1] === ')') return true;
  const next = text.charCodeAt(i + 1);
  const lone = text[i - 1] === 'و' && (i === 1 || text[i - 2] === ' ' || text[i - 2] === '(');
  return lone && next >= 0x620 && next <= 0x64a;
}

/** The same without stray blanks. Linear. */
function joined(folded: Folded): Folded {
  const { text, map } = folded;
  const kept: number[] = [];
  let out = '';
  let from = 0;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    if (!isStray(text, i)) continue;
    for (let k = from; k < i; k += 1) kept.push(map[k]!);
    out += text.slice(from, i);
    from = i + 1;
  }
  if (from === 0) return folded;
  for (let k = from; k <= text.length; k += 1) kept.push(map[k]!);
  return { text: out + text.slice(from), map: Uint32Array.from(kept) };
}

function withoutStray(folded: string): string {
  let out = '';
  let from = 0;
  for (let i = folded.indexOf(' '); i >= 0; i = folded.indexOf(' ', i + 1)) {
    if (!isStray(folded, i)) continue;
    out += folded.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? folded : out + folded.slice(from);
}

function key(raw: string, from: number, to: number, loose: boolean): string {
  const table = loose ? LOOSE_TABLE : MATCH_TABLE;
  let out = '';
  let kept = from;
  for (let i = from; i < to; i += 1) {
    const code = raw.charCodeAt(i);
    const folded = code < TABLED ? table[code] : computeUnit(code, loose);
    if (folded === undefined) continue;
    out += kept === i ? folded : raw.slice(kept, i) + folded;
    kept = i + 1;
  }
  return kept === from ? raw.slice(from, to) : out + raw.slice(kept, to);
}

/** The key under which common spellings of one word meet: «الأمم المتّحدة» → «الامم المتحده». Linear. */
export function matchKey(raw: string): string {
  return withoutStray(key(raw, 0, raw.length, false));
}

/** The match key of one token of a text, without cutting the part out first. */
export function matchKeyOf(raw: string, from: number, to: number): string {
  return key(raw, from, to, false);
}

/** The match key with hamza seats and Maghrebi g/v/p/ch folded: أگادير = أكادير = أغادير. For gazetteer fallback only. */
export function looseKey(raw: string): string {
  return withoutStray(key(raw, 0, raw.length, true));
}
