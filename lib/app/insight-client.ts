import type { AskStore } from '../store/ask.ts';

/** What the library as a whole says: pages of entities and threads, overview, graph. Plain questions to the index. */
export type InsightClient = Pick<AskStore, 'entity' | 'thread' | 'overview' | 'graph'>;
