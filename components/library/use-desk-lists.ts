import type { Collection, QueuedLink, SavedSearch, Tag } from '../../lib/model/desk.ts';
import { useClient } from '../hooks/client.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { flattened, type Placed } from './tree.ts';

const NONE: ReadonlyMap<string, number> = new Map();

export function useTags(): readonly Tag[] {
  const { desk } = useClient();
  return (
    wordOf(useWatch<readonly Tag[]>('tags', (listener, onError) => desk.watchTags(listener, onError))) ?? []
  );
}

export function useTagCounts(): ReadonlyMap<string, number> {
  const { desk } = useClient();
  const watched = useWatch<ReadonlyMap<string, number>>('tag-counts', (listener, onError) =>
    desk.watchTagCounts(listener, onError),
  );
  return wordOf(watched) ?? NONE;
}

/** Collections in the order of their tree. */
export function useCollections(): readonly Placed<Collection>[] {
  const { desk } = useClient();
  const watched = useWatch<readonly Collection[]>('collections', (listener, onError) =>
    desk.watchCollections(listener, onError),
  );
  return flattened(wordOf(watched) ?? []);
}

export function useCollectionCounts(): ReadonlyMap<string, number> {
  const { desk } = useClient();
  const watched = useWatch<ReadonlyMap<string, number>>('collection-counts', (listener, onError) =>
    desk.watchCollectionCounts(listener, onError),
  );
  return wordOf(watched) ?? NONE;
}

export function useSearches(): readonly SavedSearch[] {
  const { desk } = useClient();
  const watched = useWatch<readonly SavedSearch[]>('searches', (listener, onError) =>
    desk.watchSearches(listener, onError),
  );
  return wordOf(watched) ?? [];
}

export function useQueue(): readonly QueuedLink[] {
  const { desk } = useClient();
  const watched = useWatch<readonly QueuedLink[]>('queue', (listener, onError) =>
    desk.watchQueue(listener, onError),
  );
  return wordOf(watched) ?? [];
}
