import type { QuoteMention } from '../../model/analysis.ts';
import type { Ground } from '../context.ts';
import { accordingTo } from './frames/according-to.ts';
import { nameColon } from './frames/name-colon.ts';
import { participle } from './frames/participle.ts';
import { verbAfter } from './frames/verb-after.ts';
import { verbFirst } from './frames/verb-first.ts';
import { openReader, type Frame } from './reader.ts';

/** Tried in this order at each reporting verb, colon or «بحسب»; the first that reads wins. */
const FRAMES: readonly Frame[] = [verbFirst, verbAfter, participle, nameColon, accordingTo];

/** Statements one text may hold: ten times what a long article has. */
const MOST = 400;

/**
 * Statements, direct and indirect, each with the one who speaks; sorted by start, disjoint. What nobody is found to
 * say is left out: a quotation without a holder, a title or name in quotation marks. Method: reporting verb + holder +
 * marker (Alrahabi; NewsExplorer), with the holder carried over to pronouns. Cost: linear in the tokens; each
 * frame looks at most 40 tokens ahead of a verb and reads a clause once.
 */
export function findQuotes(ground: Ground): QuoteMention[] {
  const reader = openReader(ground);
  const out: QuoteMention[] = [];
  let from = 0;
  for (let i = 0; i < reader.tokens.length && out.length < MOST; i += 1) {
    const { kind } = reader.tokens[i]!;
    if (i < from || kind === 'newline' || kind === 'number') continue;
    for (const frame of FRAMES) {
      const reading = frame(reader, i, from);
      if (reading === undefined) continue;
      out.push(reading.quote);
      reader.history.push({ holder: reading.holder, sentence: ground.sentenceOf[i] ?? -1 });
      from = Math.max(reading.next, i + 1);
      break;
    }
  }
  return out.sort((a, b) => a.start - b.start);
}
