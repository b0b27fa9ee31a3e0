/**
 * Features of words for the sequence model, as bucket numbers (feature hashing over integers; no string is built).
 * What depends on the word alone is gathered once a word (`wordFeatures`), what depends on its neighbours once a place
 * (`placeFeatures`). The rules' findings are features: the model learns how far to trust each rule.
 */
import type { Candidate, RoleCandidate } from '../candidate.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';

export const BUCKET_BITS = 18;
const MASK = (1 << BUCKET_BITS) - 1;

/** At most this many features a place, and as many of its word at one position. */
export const MAX_FEATURES = 48;

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Bucket of the feature `id` with value `a` and, when it joins two, `b`. Finaliser of MurmurHash3. */
function bucket(id: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(id, 0x9e3779b1), 0x01000193);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h & MASK;
}

/** What is known of a word wherever it stands. */
export interface WordSigns {
  readonly hash: number;
  readonly given: number;
  readonly title: number;
  readonly stop: number;
  readonly shape: number;
  readonly isWord: boolean;
}

/** Positions a word is a feature of, from its own place: itself, the word after it, before it, two after, two before. */
export const POSITIONS = 5;

/** A word's signs, and its features for each of the five positions. */
export interface WordFeatures {
  readonly signs: WordSigns;
  readonly at: readonly Int32Array[];
}

/** Without one proclitic letter. */
export function bare(key: string): string {
  const first = key[0];
  return key.length > 3 && (first === 'و' || first === 'ف' || first === 'ل' || first === 'ب')
    ? key.slice(1)
    : key;
}

function stemOf(cut: string): string {
  if (cut.length > 4 && cut.startsWith('ال')) return cut.slice(2);
  return cut.length > 4 && cut.startsWith('لل') ? cut.slice(2) : cut;
}

const TITLE_KINDS = ['', 'office', 'honorific', 'profession'];

function signsOf(lex: Lexicon, key: string, cut: string): WordSigns {
  const given = lex.given.get(key);
  const givenCut = given === undefined && cut !== key ? lex.given.get(cut) : undefined;
  const title =
    lex.titles.get(key) ??
    lex.titles.get(cut) ??
    (key.startsWith('ال') ? lex.titles.get(key.slice(2)) : undefined);
  const strength = (strong: boolean): number => (strong ? 2 : 1);
  const family = lex.family.has(key) || lex.family.has(cut) ? 5 : 0;
  return {
    hash: hashOf(key),
    given: given === undefined ? (givenCut === undefined ? family : 2 + strength(givenCut)) : strength(given),
    title: title === undefined ? 0 : Math.max(1, TITLE_KINDS.indexOf(title)),
    stop: lex.stop.has(key) ? 1 : lex.stop.has(cut) ? 2 : 0,
    shape: shapeOf(key),
    isWord: key.charCodeAt(0) >= 0x600 && key.charCodeAt(0) !== 0x60c && key.charCodeAt(0) !== 0x61b,
  };
}

/** Article and proclitic, length, ending. */
function shapeOf(key: string): number {
  const first = key.charCodeAt(0);
  if (first < 0x600)
    return first >= 48 && first <= 57 ? 1 : (first >= 97 && first <= 122) || first > 0xbf ? 2 : 3 + first;
  const article = key.startsWith('ال')
    ? 1
    : key.startsWith('وال')
      ? 2
      : key.startsWith('لل')
        ? 3
        : key.startsWith('بال')
          ? 4
          : 0;
  return 200 + article * 16 + Math.min(key.length, 9);
}

/** All features of a word that need no neighbour. Some microseconds; the tagger keeps what they add up to. */
export function wordFeatures(lex: Lexicon, key: string): WordFeatures {
  const cut = bare(key);
  const stem = stemOf(cut);
  const signs = signsOf(lex, key, cut);
  const { hash } = signs;
  const own = [
    bucket(1, 0),
    bucket(2, hash),
    bucket(50, hashOf(cut)),
    bucket(52, signs.shape),
    bucket(55, hashOf(stem)),
  ];
  for (let k = 1; k <= 4 && k < key.length; k += 1)
    own.push(bucket(10 + k, hashOf(key, 0, k)), bucket(20 + k, hashOf(key, key.length - k)));
  if (cut !== key) own.push(bucket(51, hashOf(cut, 0, 2)));
  if (stem !== key && stem.length > 3) own.push(bucket(56, hashOf(stem, 0, 3)));
  if (signs.isWord)
    for (let k = 0; k + 3 <= stem.length && k < 8; k += 1) own.push(bucket(57, hashOf(stem, k, k + 3)));
  const lists = (d: number, out: number[]): void => {
    if (signs.given !== 0) out.push(bucket(60 + d, signs.given));
    if (signs.title !== 0) out.push(bucket(70 + d, signs.title));
    if (signs.stop !== 0) out.push(bucket(80 + d, signs.stop));
  };
  lists(0, own);
  const beside = (base: number, d: number): number[] => {
    const out = [bucket(base, hash)];
    for (let k = 2; k <= 3; k += 1)
      if (key.length > k)
        out.push(
          bucket(base + 100 + k, hashOf(key, 0, k)),
          bucket(base + 110 + k, hashOf(key, key.length - k)),
        );
    if (cut !== key) out.push(bucket(base + 120, hashOf(cut)));
    lists(d, out);
    return out;
  };
  const far = (base: number, d: number): number[] => {
    const out = [bucket(base, hash)];
    lists(d, out);
    return out;
  };
  return {
    signs,
    at: [own, beside(203, -1), beside(404, 1), far(5, -2), far(6, 2)].map((list) => Int32Array.from(list)),
  };
}

/** What rules and lists said of each place of a document. */
export interface PlaceSigns {
  /** Kind of finding and whether it begins here; 0 for none. */
  readonly rule: Int32Array;
  /** The same with its confidence, length and last word. */
  readonly detail: Int32Array;
  /** 1 first word of a role, 2 inside, 3 right after. */
  readonly role: Uint8Array;
  /** Listed name that covers the place. */
  readonly listed: Int32Array;
  /** Depth in quotes and brackets: 1 quotes, 2 brackets. */
  readonly inside: Uint8Array;
}

export function placeSigns(
  scan: Scan,
  candidates: readonly Candidate[],
  roles: readonly RoleCandidate[],
): PlaceSigns {
  const count = scan.tokens.length;
  const rule = new Int32Array(count);
  const detail = new Int32Array(count);
  const role = new Uint8Array(count);
  const listed = new Int32Array(count);
  const inside = new Uint8Array(count);
  const widest = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const one of widest) {
    if (rule[one.from] !== 0) continue;
    const kind = hashOf(one.type) ^ Math.imul(hashOf(one.rule), 31);
    for (let i = one.from; i < one.to; i += 1) {
      if (rule[i] !== 0) continue;
      rule[i] = (kind << 1) | (i === one.from ? 1 : 0) | 2;
      detail[i] =
        Math.imul(rule[i]!, 64) +
        (Math.floor(one.confidence * 10) & 15) * 4 +
        (i === one.to - 1 ? 2 : 0) +
        (one.to - one.from > 2 ? 1 : 0);
    }
  }
  for (const one of roles) {
    for (let i = one.from; i < one.to; i += 1) role[i] = i === one.from ? 1 : 2;
    if (one.to < count && role[one.to] === 0) role[one.to] = 3;
  }
  scan.hitAt.forEach((hit) => {
    if (hit === undefined) return;
    const only = hit.listed[0]!;
    const code = hashOf(only.kind) ^ Math.imul(hashOf(only.type), 31) ^ (only.weak ? 0x55 : 0);
    for (let i = hit.from; i < hit.to; i += 1)
      if (listed[i] === 0) listed[i] = (code << 1) | (i === hit.from ? 1 : 0) | 2;
  });
  let quote = 0;
  let bracket = 0;
  scan.tokens.forEach((token, i) => {
    if (token.kind === 'newline') quote = bracket = 0;
    if (token.key === '"') quote = quote === 0 ? 1 : 0;
    else if (token.key === '(') bracket = 2;
    else if (token.key === ')') bracket = 0;
    inside[i] = quote | bracket;
  });
  return { rule, detail, role, listed, inside };
}

const EDGE: WordSigns = { hash: 1, given: 0, title: 0, stop: 0, shape: 0, isWord: false };

/** Fills `out` with the features of place `i` that need its neighbours (sentence bounds `from`…`to`); returns how many. */
export function placeFeatures(
  words: readonly { readonly signs: WordSigns }[],
  { rule, detail, role, listed, inside }: PlaceSigns,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const here = words[i]!.signs;
  const before = i > from ? words[i - 1]!.signs : EDGE;
  const after = i + 1 < to ? words[i + 1]!.signs : EDGE;
  const before2 = i - 1 > from ? words[i - 2]!.signs : EDGE;
  const r = rule[i]!;
  const rBefore = i > from ? rule[i - 1]! : 0;
  const rAfter = i + 1 < to ? rule[i + 1]! : 0;
  const l = listed[i]!;
  let n = 0;
  out[n++] = bucket(7, before.hash, here.hash);
  out[n++] = bucket(8, here.hash, after.hash);
  out[n++] = bucket(9, before2.hash, before.hash);
  out[n++] = bucket(53, before.shape, here.shape);
  out[n++] = bucket(54, here.shape, after.shape);
  if (l !== 0) out[n++] = bucket(90, l);
  if (i > from && listed[i - 1] !== 0) out[n++] = bucket(89, listed[i - 1]!);
  if (i + 1 < to && listed[i + 1] !== 0) out[n++] = bucket(91, listed[i + 1]!);
  out[n++] = bucket(100, r);
  out[n++] = bucket(101, rBefore, r);
  out[n++] = bucket(102, r, rAfter);
  out[n++] = bucket(103, r, before.hash);
  out[n++] = bucket(104, r, here.hash);
  out[n++] = bucket(107, r, after.hash);
  out[n++] = bucket(108, detail[i]!);
  out[n++] = bucket(105, here.given, before.title);
  out[n++] = bucket(106, l, before.hash);
  out[n++] = bucket(109, here.given * 8 + before.given, after.given * 4 + before.title);
  if (role[i] !== 0) out[n++] = bucket(130, role[i]!, here.given);
  if (role[i] === 3) out[n++] = bucket(131, before.hash);
  if (inside[i] !== 0) out[n++] = bucket(132, inside[i]!, here.shape);
  return n;
}

/** Features of what the first pass over the document said of the same word elsewhere. */
export function memoryFeatures(
  memory: Uint8Array,
  rule: Int32Array,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const here = memory[i]!;
  const before = i > from ? memory[i - 1]! : 0;
  const after = i + 1 < to ? memory[i + 1]! : 0;
  if (here === 0 && before === 0 && after === 0) return 0;
  out[0] = bucket(110, here);
  out[1] = bucket(111, before, here);
  out[2] = bucket(112, here, after);
  out[3] = bucket(113, here, rule[i]);
  return 4;
}

/** Types of the memory, two values each: said once or twice elsewhere, said oftener. */
const MEMORY_TYPES = ['person', 'place', 'organisation', 'misc'];

/** Per word: the type most said of it elsewhere in the document, 0 when it is named nowhere else. One pass. */
export function memoryOf(
  scan: Scan,
  tagged: readonly { from: number; to: number; type: string }[],
): Uint8Array {
  const out = new Uint8Array(scan.tokens.length);
  if (tagged.length === 0) return out;
  const counts = new Map<string, number[]>();
  const own = new Int8Array(scan.tokens.length).fill(-1);
  for (const one of tagged) {
    const type = MEMORY_TYPES.indexOf(one.type);
    for (let i = one.from; i < one.to; i += 1) {
      const key = bare(scan.tokens[i]!.key);
      const by = counts.get(key) ?? [0, 0, 0, 0];
      by[type]! += 1;
      counts.set(key, by);
      own[i] = type;
    }
  }
  scan.tokens.forEach((token, i) => {
    if (token.kind !== 'word' || scan.lex.stop.has(token.key)) return;
    const by = counts.get(bare(token.key));
    if (by === undefined) return;
    let best = -1;
    let top = 0;
    for (let type = 0; type < by.length; type += 1) {
      const elsewhere = by[type]! - (own[i] === type ? 1 : 0);
      if (elsewhere > top) {
        top = elsewhere;
        best = type;
      }
    }
    if (best >= 0) out[i] = 1 + best * 2 + (top > 2 ? 1 : 0);
  });
  return out;
}
