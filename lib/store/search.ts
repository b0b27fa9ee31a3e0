import type { ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { looseWords, stemOf, withoutArticle, withoutPreposition } from '../related/stems.ts';
import { isStopStem } from '../related/stop-words.ts';
import type { SiyaqDatabase } from './db.ts';
import { lookUp, lookUpPrefix } from './postings.ts';

/** Distinct search terms one article may put into the index; longer ones are findable by their beginning. */
const MAX_TERMS = 4_000;
const MAX_QUERY_WORDS = 12;
const MAX_WORD = 40;

/** Search terms of one article: title, names, outlet, byline, tags, lead, body. Distinct, with the kind letter. */
export function searchTerms(article: ArticleDraft, brief: Brief): string[] {
  const terms = new Set<string>();
  const names = [...brief.people, ...brief.organisations, ...brief.places].map((one) => one.name);
  const texts = [
    article.title, article.outlet ?? '', article.byline ?? '', ...names, ...article.tags, article.section ?? '', article.lead ?? '',
    ...article.blocks.map((block) => block.text),
  ]; // prettier-ignore
  for (const text of texts) {
    for (const word of looseWords(text)) {
      if (terms.size >= MAX_TERMS) return [...terms];
      for (const stem of stems(word)) terms.add(`s${stem}`);
    }
  }
  return [...terms];
}

/** The stems a word is kept under, and looked up under. */
function stems(word: string): string[] {
  const key = word.slice(0, MAX_WORD);
  const stem = stemOf(key);
  if (stem === '' || isStopStem(stem)) return [];
  const other = withoutPreposition(key);
  const second = other === undefined ? stem : stemOf(other);
  return second === stem ? [stem] : [stem, second];
}

/**
 * Numbers of the articles that hold every word of the query; the last word counts as the beginning of one unless a
 * blank follows it. undefined when the query has no word to look for (everything matches).
 */
export async function searchNumbers(db: SiyaqDatabase, text: string): Promise<Set<number> | undefined> {
  const words = looseWords(text.slice(0, 400)).slice(0, MAX_QUERY_WORDS);
  const typing = !/\s$/u.test(text);
  let found: Set<number> | undefined;
  for (const [i, word] of words.entries()) {
    const last = typing && i === words.length - 1;
    if (last && word.length < 2 && found !== undefined) continue;
    const lists = await Promise.all(lookUps(db, word, last));
    if (lists.length === 0) continue;
    const hits = new Set<number>();
    for (const list of lists) for (const n of list) if (found === undefined || found.has(n)) hits.add(n);
    // «في» may be the beginning of «فيضانات»; when nothing begins so, it is the stop word and asks for nothing.
    if (hits.size === 0 && stems(word).length === 0) continue;
    found = hits;
    if (found.size === 0) return found;
  }
  return found;
}

function lookUps(db: SiyaqDatabase, word: string, typing: boolean): Promise<number[]>[] {
  const exact = stems(word).map((stem) => lookUp(db, `s${stem}`));
  if (!typing) return exact;
  const key = word.slice(0, MAX_WORD);
  const starts = new Set([withoutArticle(key), withoutPreposition(key) ?? withoutArticle(key)]);
  return [...exact, ...[...starts].map((start) => lookUpPrefix(db, `s${start}`))];
}
