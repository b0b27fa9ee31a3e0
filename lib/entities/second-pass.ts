import { matchKey } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { offsetAfter, readings, shown, type Scan } from './scan.ts';
import { DIVINE_TAIL, GLUE, ORDINALS } from './word-classes.ts';

/** Names said in full, by the last word or words that later mentions use alone. */
export interface NameMemory {
  readonly byTail: ReadonlyMap<string, string>;
  /** Names of two words and more that the text also says in full: «منصور بن متعب» of «منصور بن متعب بن عبد العزيز». */
  readonly fuller: ReadonlyMap<string, string>;
  readonly longest: number;
}

/** Tails of full names: «فوزي لقجع» → «لقجع»; «أحمد أبو الغيط» → «أبو الغيط». A tail of two people stands for neither. */
export function rememberNames(scan: Scan, persons: readonly Candidate[]): NameMemory {
  const byTail = new Map<string, string>();
  const shared = new Set<string>();
  const add = (tail: string, key: string): void => {
    const known = byTail.get(tail);
    if (
      known !== undefined &&
      known !== key &&
      !key.endsWith(known.slice('person:'.length)) &&
      !known.endsWith(key.slice('person:'.length))
    )
      shared.add(tail);
    if (known === undefined || key.length > known.length) byTail.set(tail, key);
  };
  for (const person of persons) {
    const words = matchKey(person.name).split(' ');
    if (words.length < 2) continue;
    const last = words.at(-1)!;
    const before = words.at(-2)!;
    if (words.length >= 3 || GLUE.has(before)) add(words.slice(-2).join(' '), person.key);
    if (words.length >= 3 || !GLUE.has(before)) add(words.join(' '), person.key);
    if (
      !GLUE.has(before) &&
      !ORDINALS.has(last) &&
      !DIVINE_TAIL.has(last) &&
      last.length >= 3 &&
      !scan.lex.stop.has(last)
    )
      add(last, person.key);
  }
  for (const tail of shared) byTail.delete(tail);
  return { byTail, fuller: fullerNames(persons), longest: 2 };
}

/** «عبد الرحمن» and «عبدالرحمن» are one name. */
function joinedKey(key: string): string {
  return key.replaceAll(/(?<=^|[ :])عبد (?=[ء-ي])/g, 'عبد');
}

/** At most this many different names are compared with one another. */
const COMPARED = 200;

/**
 * Which name is a shorter form of which: its beginning («منصور بن متعب»), or its first and last word («ياسر الهادي» of «ياسر بن
 * علي الهادي»). A form of two people stands for neither.
 */
function fullerNames(persons: readonly Candidate[]): Map<string, string> {
  const out = new Map<string, string>();
  const names = [...new Set(persons.map((one) => joinedKey(matchKey(one.name))))].slice(0, COMPARED);
  const split = names.map((name) => name.split(' '));
  split.forEach((short, i) => {
    if (short.filter((word) => !GLUE.has(word)).length < 2) return;
    const full = split.filter((long) => long.length > short.length && isShorter(short, long));
    const longest = full.toSorted((a, b) => b.length - a.length)[0];
    if (longest !== undefined && full.every((one) => one === longest || isShorter(one, longest)))
      out.set(names[i]!, `person:${longest.join(' ')}`);
  });
  return out;
}

function isShorter(short: readonly string[], long: readonly string[]): boolean {
  if (short.every((word, k) => long[k] === word)) return true;
  return short.length === 2 && short[0] === long[0] && short[1] === long.at(-1);
}

/** Later mentions by family name alone, outside what is owned already. Linear. */
export function tailMentions(scan: Scan, memory: NameMemory, owned: Uint8Array): Candidate[] {
  const out: Candidate[] = [];
  if (memory.byTail.size === 0) return out;
  for (let i = 0; i < scan.tokens.length; i += 1) {
    const token = scan.tokens[i]!;
    if (token.kind !== 'word' || owned[i] === 1 || scan.sentenceOf[i] === -1) continue;
    for (const reading of readings(token.key)) {
      if (reading.article) continue;
      const next = scan.tokens[i + 1];
      const two =
        next?.kind === 'word' && owned[i + 1] !== 1
          ? memory.byTail.get(`${reading.key} ${next.key}`)
          : undefined;
      const key = two ?? memory.byTail.get(reading.key);
      if (key === undefined) continue;
      const to = two === undefined ? i + 1 : i + 2;
      const hit = scan.hitAt[i];
      if (hit !== undefined && hit.to - hit.from >= to - i && (two === undefined || hit.to - hit.from > 1))
        break;
      const start = offsetAfter(scan, token, reading.cut);
      const end = scan.tokens[to - 1]!.end;
      out.push({
        from: i,
        to,
        start,
        end,
        type: 'person',
        name: shown(scan.doc.text.slice(start, end)),
        key,
        rule: 'family-name',
        confidence: 0.8,
      });
      i = to - 1;
      break;
    }
  }
  return out;
}

/** Shorter forms of one person take the key of the longest: «الرئيس بوش» after «جورج بوش». */
export function mergedKey(memory: NameMemory, person: Candidate): string {
  const key = matchKey(person.name);
  return joinedKey(memory.fuller.get(joinedKey(key)) ?? memory.byTail.get(key) ?? person.key);
}
