import type { AskStore } from '../../lib/store/ask.ts';
import { useClient } from './client.ts';

/** What the library as a whole says: pages of entities and threads, overview, graph. */
export type Insight = Pick<AskStore, 'entity' | 'thread' | 'overview' | 'graph'>;

export function useInsight(): Insight {
  return useClient().ask;
}
