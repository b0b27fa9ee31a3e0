import { articleText } from '../../model/article.ts';
import { looseWords } from '../../related/stems.ts';
import type { SiyaqDatabase } from '../db.ts';
import type { QueryText } from './parse.ts';

/** Articles whose text is read to see whether the words stand side by side; beyond them all words must do. */
const MOST_READ = 600;
const AT_ONCE = 60;

/** Takes out what does not hold the quoted words in a row; newest first, at most MOST_READ texts are read. */
export async function withPhrases(
  db: SiyaqDatabase,
  marks: Uint8Array,
  texts: readonly QueryText[],
): Promise<void> {
  const phrases = texts.filter(({ exact }) => exact).map(({ text }) => ` ${looseWords(text).join(' ')} `);
  const several = phrases.filter((phrase) => phrase.trim().includes(' '));
  if (several.length === 0) return;
  const numbers: number[] = [];
  for (let n = marks.length - 1; n > 0 && numbers.length < MOST_READ; n -= 1)
    if (marks[n] === 1) numbers.push(n);
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const rows = await db.numbers.bulkGet(numbers.slice(at, at + AT_ONCE));
    const entries = await db.articles.bulkGet(rows.map((row) => row?.key ?? ''));
    for (const [i, entry] of entries.entries()) {
      const article = entry?.article;
      const n = rows[i]?.n;
      if (n === undefined) continue;
      const all =
        article === undefined
          ? ''
          : `${article.title}\n${article.lead ?? ''}\n${articleText(article.blocks)}`;
      const words = ` ${looseWords(all).join(' ')} `;
      if (!several.every((phrase) => words.includes(phrase))) marks[n] = 0;
    }
  }
}
