/**
 * Features of one word for the sequence model, as bucket numbers (feature hashing; no string is built).
 * The rules' findings are features: the model learns how far to trust each rule.
 */
import type { Candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';

export const BUCKET_BITS = 17;
const MASK = (1 << BUCKET_BITS) - 1;

/** At most this many features a word. */
export const MAX_FEATURES = 64;

/** FNV-1a over UTF-16 units, going on from `hash`. */
function mix(hash: number, text: string, from = 0, to = text.length): number {
  let h = hash;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

function seed(id: number): number {
  return Math.imul(0x811c9dc5 ^ id, 0x01000193);
}

function bucket(hash: number): number {
  // Finaliser of MurmurHash3: spreads the low bits.
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h & MASK;
}

/** What the rules said of each word: a small string such as `B person title-name`, or '' . */
export function ruleTags(scan: Scan, candidates: readonly Candidate[]): string[] {
  const tags: string[] = Array.from({ length: scan.tokens.length }, () => '');
  const widest = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const one of widest) {
    if (tags[one.from] !== '') continue;
    for (let i = one.from; i < one.to; i += 1)
      if (tags[i] === '') tags[i] = `${i === one.from ? 'B' : 'I'} ${one.type} ${one.rule}`;
  }
  return tags;
}

interface Signs {
  readonly given: string;
  readonly title: string;
  readonly stop: string;
  readonly listed: string;
  readonly shape: string;
}

const NO_SIGNS: Signs = { given: '', title: '', stop: '', listed: '', shape: '' };

function bare(key: string): string {
  const first = key[0];
  return key.length > 3 && (first === 'و' || first === 'ف' || first === 'ل' || first === 'ب')
    ? key.slice(1)
    : key;
}

/** List and shape signs of every word, once. */
export function signsOf(scan: Scan): Signs[] {
  const { lex } = scan;
  const covered: string[] = Array.from({ length: scan.tokens.length }, () => '');
  scan.hitAt.forEach((hit) => {
    if (hit === undefined) return;
    const only = hit.listed[0]!;
    for (let i = hit.from; i < hit.to; i += 1)
      if (covered[i] === '')
        covered[i] = `${i === hit.from ? 'B' : 'I'}${only.type}${only.kind}${only.weak ? 'w' : ''}`;
  });
  return scan.tokens.map((token, i) => {
    const { key } = token;
    const cut = bare(key);
    const given = lex.given.get(key);
    const givenCut = given === undefined && cut !== key ? lex.given.get(cut) : undefined;
    const title =
      lex.titles.get(key) ??
      lex.titles.get(cut) ??
      (key.startsWith('ال') ? lex.titles.get(key.slice(2)) : undefined);
    return {
      given: given === undefined ? (givenCut === undefined ? '' : `c${givenCut}`) : `${given}`,
      title: title ?? '',
      stop: lex.stop.has(key) ? 's' : '',
      listed: covered[i]!,
      shape: shapeOf(key, token.kind),
    };
  });
}

function shapeOf(key: string, kind: string): string {
  if (kind !== 'word') return kind;
  if (key.charCodeAt(0) < 0x600) return 'latin';
  const article = key.startsWith('ال')
    ? 'A'
    : key.startsWith('وال')
      ? 'W'
      : key.startsWith('لل')
        ? 'L'
        : key.startsWith('بال')
          ? 'B'
          : 'x';
  return article + Math.min(key.length, 9);
}

/** Fills `out` with the features of word `i` (sentence bounds `from`…`to`) and returns how many. */
export function featuresOf(
  scan: Scan,
  signs: readonly Signs[],
  rules: readonly string[],
  i: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const { tokens } = scan;
  let n = 0;
  const keyAt = (k: number): string => (k >= from && k < to ? tokens[k]!.key : k < from ? '<' : '>');
  const signAt = (k: number): Signs => (k >= from && k < to ? signs[k]! : NO_SIGNS);
  const ruleAt = (k: number): string => (k >= from && k < to ? rules[k]! : '');
  const put = (hash: number): void => {
    out[n] = bucket(hash);
    n += 1;
  };
  const w = keyAt(i);
  const before = keyAt(i - 1);
  const after = keyAt(i + 1);
  const here = signAt(i);
  put(seed(1));
  put(mix(seed(2), w));
  put(mix(seed(3), before));
  put(mix(seed(4), after));
  put(mix(seed(5), keyAt(i - 2)));
  put(mix(seed(6), keyAt(i + 2)));
  put(mix(mix(seed(7), before), w));
  put(mix(mix(seed(8), w), after));
  put(mix(mix(seed(9), keyAt(i - 2)), before));
  for (let k = 1; k <= 4 && k < w.length; k += 1) {
    put(mix(seed(10 + k), w, 0, k));
    put(mix(seed(20 + k), w, w.length - k));
  }
  for (let k = 2; k <= 3; k += 1) {
    if (before.length > k) put(mix(seed(30 + k), before, 0, k));
    if (before.length > k) put(mix(seed(34 + k), before, before.length - k));
    if (after.length > k) put(mix(seed(38 + k), after, 0, k));
    if (after.length > k) put(mix(seed(42 + k), after, after.length - k));
  }
  const cut = bare(w);
  put(mix(seed(50), cut));
  if (cut !== w) put(mix(seed(51), cut, 0, 2));
  put(mix(seed(52), here.shape));
  put(mix(mix(seed(53), signAt(i - 1).shape), here.shape));
  put(mix(mix(seed(54), here.shape), signAt(i + 1).shape));
  for (let d = -2; d <= 2; d += 1) {
    const sign = signAt(i + d);
    if (sign.given !== '') put(mix(seed(60 + d), sign.given));
    if (sign.title !== '') put(mix(seed(70 + d), sign.title));
    if (sign.stop !== '') put(mix(seed(80 + d), sign.stop));
    if (sign.listed !== '' && d > -2 && d < 2) put(mix(seed(90 + d), sign.listed));
  }
  const rule = ruleAt(i);
  put(mix(seed(100), rule));
  put(mix(mix(seed(101), ruleAt(i - 1)), rule));
  put(mix(mix(seed(102), rule), ruleAt(i + 1)));
  put(mix(mix(seed(103), rule), before));
  put(mix(mix(seed(104), rule), w));
  put(mix(mix(seed(105), here.given), signAt(i - 1).title));
  put(mix(mix(seed(106), here.listed), before));
  return n;
}

/** Features of what the first pass over the document said of the same word elsewhere; added to the word's own. */
export function memoryFeaturesOf(
  memory: readonly string[],
  rules: readonly string[],
  i: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const here = memory[i]!;
  const before = i > from ? memory[i - 1]! : '<';
  const after = i + 1 < to ? memory[i + 1]! : '>';
  if (here === '' && before.length < 2 && after.length < 2) return 0;
  out[0] = bucket(mix(seed(110), here));
  out[1] = bucket(mix(mix(seed(111), before), here));
  out[2] = bucket(mix(mix(seed(112), here), after));
  out[3] = bucket(mix(mix(seed(113), here), rules[i]!));
  return 4;
}

/** Per word: the type most said of it elsewhere in the document, '' when it is named nowhere else. One pass. */
export function memoryOf(
  scan: Scan,
  tagged: readonly { from: number; to: number; type: string }[],
): string[] {
  const counts = new Map<string, Map<string, number>>();
  const own: string[] = Array.from({ length: scan.tokens.length }, () => '');
  for (const one of tagged)
    for (let i = one.from; i < one.to; i += 1) {
      const key = bare(scan.tokens[i]!.key);
      const by = counts.get(key) ?? new Map<string, number>();
      by.set(one.type, (by.get(one.type) ?? 0) + 1);
      counts.set(key, by);
      own[i] = one.type;
    }
  return scan.tokens.map((token, i) => {
    if (token.kind !== 'word' || scan.lex.stop.has(token.key)) return '';
    const by = counts.get(bare(token.key));
    if (by === undefined) return '';
    let best = '';
    let top = 0;
    for (const [type, count] of by) {
      const elsewhere = type === own[i] ? count - 1 : count;
      if (elsewhere > top) {
        top = elsewhere;
        best = type;
      }
    }
    return best === '' ? '' : `${best}${top > 2 ? '+' : ''}`;
  });
}
