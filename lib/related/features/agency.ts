import table from '../../data/ar/agencies.json' with { type: 'json' };
import { matchKey } from '../../text/fold.ts';
import { tokenise, type Token } from '../../text/tokens.ts';

/** Words at each end of the text where a credit stands: «الرباط (و م ع) -», «(رويترز)». */
const HEAD_WORDS = 14;
const TAIL_WORDS = 8;

interface Credit {
  readonly agency: string;
  readonly words: readonly string[];
}

/** Credits by their first word, longest first. */
const CREDITS: ReadonlyMap<string, readonly Credit[]> = byFirstWord();
const NAMES: ReadonlySet<string> = new Set(
  table.flatMap(({ name, credits }) => [name, ...credits].map(matchKey)),
);

function byFirstWord(): Map<string, Credit[]> {
  const out = new Map<string, Credit[]>();
  for (const { id, credits } of table) {
    for (const credit of credits) {
      const words = tokenise(credit).map(({ key }) => key);
      out.set(words[0]!, [...(out.get(words[0]!) ?? []), { agency: id, words }]);
    }
  }
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length);
  return out;
}

/** True for the names of news agencies: who reports is not who acts. */
export function isAgencyName(name: string): boolean {
  return NAMES.has(matchKey(name));
}

/**
 * The agency a story credits (id of lib/data/ar/agencies.json): in the byline, or at the head or tail of the text when
 * signs set it off, since «واس», «وفا», «بنا» are words too. An agency only quoted inside the text is no credit.
 */
export function agencyOf(byline: string | undefined, text: string): string | undefined {
  if (byline !== undefined) {
    const found = first(tokenise(byline.slice(0, 120)), () => true);
    if (found !== undefined) return found;
  }
  const head = tokenise(text.slice(0, 200)).slice(0, HEAD_WORDS + 6);
  const tail = tokenise(text.slice(-120));
  return (
    first(head.slice(0, HEAD_WORDS), (at, to) => setOff(head, at, to)) ??
    first(tail.slice(-TAIL_WORDS - 4), (at, to) => setOff(tail.slice(-TAIL_WORDS - 4), at, to))
  );
}

function first(tokens: readonly Token[], good: (at: number, to: number) => boolean): string | undefined {
  const words = tokens.map(({ kind, key }) => ({ word: kind === 'word', key }));
  for (let at = 0; at < words.length; at += 1) {
    for (const credit of CREDITS.get(words[at]!.key) ?? []) {
      const to = match(words, at, credit.words);
      if (to !== undefined && good(at, to)) return credit.agency;
    }
  }
  return undefined;
}

/** End of the credit when its words stand at `at`; full stops between letters do not count («و.م.ع»). */
function match(
  tokens: readonly { word: boolean; key: string }[],
  at: number,
  words: readonly string[],
): number | undefined {
  let i = at;
  for (const word of words) {
    if (i > at && tokens[i]?.key === '.') i += 1;
    if (tokens[i]?.key !== word) return undefined;
    i += 1;
  }
  return i;
}

const OPENS: ReadonlySet<string> = new Set(['(', '-', '/', ':', '\n', '[', '|', '_', ',', '،', 'ـ']);
const CLOSES: ReadonlySet<string> = new Set([')', '-', '/', ':', '\n', ']', '|', '_', ',', '،', '.', 'ـ']);

/** Signs, line ends or the ends of the text on both sides. */
function setOff(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[to];
  return (before === undefined || OPENS.has(before.key)) && (after === undefined || CLOSES.has(after.key));
}
