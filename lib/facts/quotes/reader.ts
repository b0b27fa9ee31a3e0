import type { EntityMention, QuoteMention, RoleMention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Ground } from '../context.ts';
import { pairMarks, type Marks } from './marks.ts';
import { sayingOf, type Gender, type Saying } from './saying.ts';

/** Who speaks: as the text names him at this place. */
export interface Holder {
  readonly text: string;
  readonly key?: string;
  readonly role?: string;
  readonly kind: 'person' | 'other';
  /** Gender of the verb beside him; undefined when the frame has no verb. */
  readonly gender?: Gender;
  /** Token after his noun phrase. */
  readonly end: number;
}

/** A mention with its token range. */
export interface Placed<T> {
  readonly mention: T;
  readonly from: number;
  readonly to: number;
  /** A preposition is written to its first word: «لوكالة»، «للوزير». */
  readonly governed: boolean;
}

/** The ground of the statement frames: everything they ask for by token index. */
export interface Reader {
  readonly ground: Ground;
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  readonly sayings: readonly (Saying | undefined)[];
  /** The outermost entity that begins in a token. */
  readonly entityAt: ReadonlyMap<number, Placed<EntityMention>>;
  readonly roleAt: ReadonlyMap<number, Placed<RoleMention>>;
  /** 1 for tokens inside a time mention. */
  readonly inTime: Uint8Array;
  /** Holders met so far, latest last, with the sentence they spoke in. */
  readonly history: { readonly holder: Holder; readonly sentence: number }[];
}

/** What a frame found: the quote, and the token reading goes on from. */
export interface Reading {
  readonly quote: QuoteMention;
  readonly holder: Holder;
  readonly next: number;
}

/** One way a statement is written. `from` is the first token that no earlier statement has taken. */
export type Frame = (reader: Reader, cue: number, from: number) => Reading | undefined;

/** Cost: linear in tokens and mentions. */
export function openReader(ground: Ground): Reader {
  const { tokens } = ground.doc;
  const inTime = new Uint8Array(tokens.length);
  for (const { from, to } of place(ground, ground.times)) inTime.fill(1, from, to);
  const entityAt = new Map<number, Placed<EntityMention>>();
  for (const placed of place(ground, ground.entities)) {
    const known = entityAt.get(placed.from);
    if (known === undefined || known.to < placed.to) entityAt.set(placed.from, placed);
  }
  const roleAt = new Map<number, Placed<RoleMention>>();
  for (const placed of place(ground, ground.roles)) roleAt.set(placed.from, placed);
  return {
    ground, tokens, marks: pairMarks(ground.doc), inTime, entityAt, roleAt, history: [],
    sayings: tokens.map((token) => (token.kind === 'word' ? sayingOf(token.key) : undefined)),
  }; // prettier-ignore
}

/** Token ranges of mentions sorted by start; they may nest and may begin inside a token, after its proclitics. */
function place<T extends Span & { readonly text: string; readonly name?: string }>(
  ground: Ground,
  mentions: readonly T[],
): Placed<T>[] {
  const { tokens } = ground.doc;
  const out: Placed<T>[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < tokens.length && tokens[at]!.end <= mention.start) at += 1;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < mention.end) to += 1;
    const first = tokens[at];
    if (first === undefined || to === at) continue;
    const cut = ground.doc.text.slice(first.start, mention.start);
    const governed =
      /[بلك]/u.test(cut) || (mention.text.startsWith('لل') && mention.name?.startsWith('لل') !== true);
    out.push({ mention, from: at, to, governed });
  }
  return out;
}

/** Where the sentence of a token ends: its range of tokens, or an empty one for a token between sentences. */
export function sentenceRange(reader: Reader, i: number): Span {
  const index = reader.ground.sentenceOf[i] ?? -1;
  return index < 0 ? { start: i, end: i } : reader.ground.sentences[index]!.tokens;
}

/** Text from token `from` to before token `to`. */
export function textOf(reader: Reader, from: number, to: number): string {
  return to <= from
    ? ''
    : reader.ground.doc.text.slice(reader.tokens[from]!.start, reader.tokens[to - 1]!.end);
}

/** Number of words and numbers in a token range. */
export function wordsIn(reader: Reader, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const { kind } = reader.tokens[i]!;
    if (kind === 'word' || kind === 'number') count += 1;
  }
  return count;
}

export function isComma(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.key === '،' || token.key === ',' || token.key === '؛' || token.key === '-')
  );
}
