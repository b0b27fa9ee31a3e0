import type { Code, Mark } from '../../lib/model/desk.ts';
import { useClient } from '../hooks/client.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { flattened, type Placed } from './tree.ts';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();
const NO_MARKS: readonly Mark[] = [];

/** The codebook in the order of its tree. */
export function useCodes(): readonly Placed<Code>[] {
  const { desk } = useClient();
  const watched = useWatch<readonly Code[]>('codes', (listener, onError) =>
    desk.watchCodes(listener, onError),
  );
  return flattened(wordOf(watched) ?? []);
}

/** Stretches coded with each code, by its id. */
export function useCodeCounts(): ReadonlyMap<string, number> {
  const { desk } = useClient();
  const watched = useWatch<ReadonlyMap<string, number>>('code-counts', (listener, onError) =>
    desk.watchCodeCounts(listener, onError),
  );
  return wordOf(watched) ?? NO_COUNTS;
}

export function useMarksOf(code: string, limit: number): readonly Mark[] {
  const { desk } = useClient();
  const watched = useWatch<readonly Mark[]>(`marks of ${code}`, (listener, onError) =>
    desk.watchMarksOf(code, limit, listener, onError),
  );
  return wordOf(watched) ?? NO_MARKS;
}

/** Marks of one article, of every coder, in the order of the text. */
export function useMarks(key: string): readonly Mark[] {
  const { desk } = useClient();
  const watched = useWatch<readonly Mark[]>(`marks ${key}`, (listener, onError) =>
    desk.watchMarks(key, listener, onError),
  );
  return wordOf(watched) ?? NO_MARKS;
}
