import type { SiyaqClient } from '../../lib/app/client.ts';
import { useClient } from './client.ts';

/** What the library as a whole says: pages of entities and threads, overview, graph. */
export type Insight = Pick<SiyaqClient['ask'], 'entity' | 'thread' | 'overview' | 'graph'>;

export function useInsight(): Insight {
  return useClient().ask;
}
