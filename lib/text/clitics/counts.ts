import table from '../../data/models/words.json' with { type: 'json' };
import { SpellingModel, type WordCounts } from './model.ts';

/** The learnt counts and the spelling model that follows from them. */
export interface Learnt {
  readonly counts: WordCounts;
  readonly spelling: SpellingModel;
}

let learnt: Learnt | undefined;

/** Unpacks the table at first use: some ten milliseconds once. */
export function learntCounts(): Learnt {
  if (learnt !== undefined) return learnt;
  const words = new Map<string, number>();
  const spelling = new SpellingModel();
  for (const [count, list] of table.words as [number, string][])
    for (const word of list.split(' ')) {
      words.set(word, count);
      spelling.learn(word);
    }
  const proclitics = new Map(table.proclitics as [string, number][]);
  learnt = { counts: { words, total: table.total, proclitics }, spelling };
  return learnt;
}
