import type { ArticleRecord } from '../model/record.ts';
import type { RelatedList } from '../model/related.ts';
import { featuresOf } from '../related/index.ts';
import type { FeedStore } from '../store/feeds/index.ts';
import type { Store } from '../store/index.ts';
import type { OnError, Stop } from './client.ts';
import { addHeadlines, onHeadlinesChanged } from './feeds-related.ts';
import { relatedOf } from './related.ts';

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
  const work = async (record: ArticleRecord): Promise<void> => {
    run += 1;
    const mine = run;
    const list = await addHeadlines(feeds, await relatedOf(store, record), record);
    if (mine !== run) return;
    if (list.ok) listener(list.value);
    else onError(list.error.code);
  };
  const follow = (record: ArticleRecord): void => {
    stops.candidates?.();
    const anew = (): void => void work(record).catch(() => onError('unexpected'));
    stops.candidates = store.watchCandidates(featuresOf(record).keys, anew, onError);
    stops.headlines?.();
    stops.headlines = onHeadlinesChanged(feeds, anew);
  };
  stops.record = store.watchRecord(
    key,
    (record) => {
      if (record === undefined || record.brief.provenance.contentHash === hash) return;
      hash = record.brief.provenance.contentHash;
      follow(record);
    },
    onError,
  );
  return () => {
    run += 1;
    stops.record?.();
    stops.candidates?.();
    stops.headlines?.();
  };
}
