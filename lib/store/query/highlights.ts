import { articleText } from '../../model/article.ts';
import type { LibraryQuery, RowHighlight } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { beginningsOf, looseWords, stemOf, withoutArticle, withoutPreposition } from '../../related/stems.ts';
import { isStopStem } from '../../related/stop-words.ts';
import { looseKey } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { SiyaqDatabase } from '../db.ts';
import { parseQuery } from './parse.ts';

/** Rows worked on at once; nobody looks at more. */
const MOST_ROWS = 60;
/** Words of a text looked through. */
const MAX_TOKENS = 4_000;
/** Code units of a snippet before and after its first word. */
const BEFORE = 60;
const LENGTH = 180;
const MOST_SPANS = 24;

/** True for a word (a loose key) that the query asks for. */
type Fits = (word: string) => boolean;

/** Where the words of a query stand in the headline and in the text of rows. Reads the texts of these rows only. */
export async function readHighlights(
  db: SiyaqDatabase,
  keys: readonly string[],
  query: LibraryQuery,
): Promise<RowHighlight[]> {
  const fits = fitting(query);
  const entries = await db.articles.bulkGet(keys.slice(0, MOST_ROWS));
  return entries.flatMap((entry): RowHighlight[] => {
    if (entry === undefined) return [];
    const { article, key } = entry;
    const title = fits === undefined ? [] : spansIn(article.title, fits);
    const text = articleText(article.blocks);
    const spans = fits === undefined ? [] : spansIn(text, fits);
    return [
      { key, title: title.slice(0, MOST_SPANS), ...(spans.length > 0 && { snippet: snippet(text, spans) }) },
    ];
  });
}

/** What the words of a query fit; undefined when it has none. The last one fits what it begins while it is typed. */
function fitting({ text, exact }: LibraryQuery): Fits | undefined {
  const parsed = parseQuery(text);
  if (!parsed.ok) return undefined;
  const forms = new Set<string>();
  const stems = new Set<string>();
  const starts = new Set<string>();
  const { texts, typing } = parsed.query;
  for (const [i, part] of texts.entries())
    for (const word of looseWords(part.text)) {
      if (exact === true || part.exact) forms.add(word);
      else {
        for (const stem of stemsOf(word)) if (!isStopStem(stem)) stems.add(stem);
        if (typing && i === texts.length - 1 && word.length >= 2)
          for (const start of beginningsOf(word).starts) starts.add(start);
      }
    }
  if (forms.size + stems.size + starts.size === 0) return undefined;
  return (word) => {
    if (forms.has(word) || stemsOf(word).some((stem) => stems.has(stem))) return true;
    if (starts.size === 0) return false;
    const bare = [withoutArticle(word), withoutPreposition(word) ?? ''];
    return [...starts].some((start) => bare.some((one) => one.startsWith(start)));
  };
}

function stemsOf(word: string): string[] {
  const other = withoutPreposition(word);
  return other === undefined ? [stemOf(word)] : [stemOf(word), stemOf(other)];
}

function spansIn(text: string, fits: Fits): Span[] {
  return tokenise(text)
    .slice(0, MAX_TOKENS)
    .filter(({ kind, key }) => (kind === 'word' || kind === 'number') && fits(looseKey(key)))
    .map(({ start, end }) => ({ start, end }));
}

/** The stretch of text that holds most of the words, cut at blanks. */
function snippet(text: string, spans: readonly Span[]): { text: string; spans: Span[] } {
  let best = 0;
  let most = 0;
  for (let i = 0, end = 0; i < spans.length; i += 1) {
    while (end < spans.length && spans[end]!.end <= spans[i]!.start + LENGTH - BEFORE) end += 1;
    if (end - i > most) [best, most] = [i, end - i];
  }
  const first = spans[best]!;
  const from = first.start <= BEFORE ? 0 : nextWord(text, first.start - BEFORE, first.start);
  const to = from + LENGTH >= text.length ? text.length : lastBlank(text, from + LENGTH, first.end);
  const cut = text.slice(from, to).replaceAll('\n', ' ');
  const inside = spans.filter(({ start, end }) => start >= from && end <= to).slice(0, MOST_SPANS);
  return { text: cut, spans: inside.map(({ start, end }) => ({ start: start - from, end: end - from })) };
}

function nextWord(text: string, from: number, limit: number): number {
  const blank = text.slice(from, limit).search(/\s/u);
  return blank < 0 ? from : from + blank + 1;
}

function lastBlank(text: string, to: number, least: number): number {
  for (let at = to; at > least; at -= 1) if (/\s/u.test(text[at]!)) return at;
  return to;
}
