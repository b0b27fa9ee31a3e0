import type { ArticleRecord } from '../model/record.ts';
import type { RelatedList } from '../model/related.ts';
import type { FeedStore } from '../store/feeds/index.ts';
import type { Candidates, Store } from '../store/index.ts';
import type { OnError, Stop } from './client.ts';
import { addHeadlines, onHeadlinesChanged } from './feeds-related.ts';
import { relatedAmong, storedFeatures } from './related.ts';

/** The list is worked out anew when the article changes or when stories that share its features come or go. */
export function watchRelated(
  store: Store,
  feeds: FeedStore,
  key: string,
  listener: (list: RelatedList) => void,
  onError: OnError,
): Stop {
  const stops: { record?: Stop; candidates?: Stop; headlines?: Stop } = {};
  let hash: string | undefined;
  let run = 0;
  const follow = async (record: ArticleRecord): Promise<void> => {
    stops.candidates?.();
    stops.headlines?.();
    const features = await storedFeatures(store, record);
    if (record.brief.provenance.contentHash !== hash) return;
    let found: Candidates | undefined;
    const work = async (): Promise<void> => {
      if (found === undefined) return;
      run += 1;
      const mine = run;
      const related = await relatedAmong(store, record, features, found);
      const list = await addHeadlines(feeds, related, record);
      if (mine !== run) return;
      if (list.ok) listener(list.value);
      else onError(list.error.code);
    };
    const anew = (): void => void work().catch(() => onError('unexpected'));
    stops.candidates = store.watchCandidates(
      features,
      (candidates) => {
        found = candidates;
        anew();
      },
      onError,
    );
    stops.headlines = onHeadlinesChanged(feeds, anew);
  };
  stops.record = store.watchRecord(
    key,
    (record) => {
      if (record === undefined || record.brief.provenance.contentHash === hash) return;
      hash = record.brief.provenance.contentHash;
      void follow(record).catch(() => onError('unexpected'));
    },
    onError,
  );
  return () => {
    run += 1;
    hash = undefined;
    stops.record?.();
    stops.candidates?.();
    stops.headlines?.();
  };
}
