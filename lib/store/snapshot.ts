import type { ArticleEntry, BriefEntry, SiyaqDatabase, StoryEntry } from './db.ts';
import { unpackFeatures } from './features.ts';
import { storiesOf } from './numbers.ts';
import { putDesk, takeDesk, type DeskOfArticles } from './desk/of-articles.ts';
import { putDerived, replaceDerived } from './write.ts';

/** Deleted articles, whole, to be brought back while the page is open. */
export interface Snapshot {
  readonly articles: readonly ArticleEntry[];
  readonly briefs: readonly BriefEntry[];
  readonly stories: readonly StoryEntry[];
  readonly desk: DeskOfArticles;
}

export async function takeSnapshot(db: SiyaqDatabase, keys: readonly string[]): Promise<Snapshot> {
  const wanted = [...keys];
  const [articles, briefs, stories, desk] = await Promise.all([
    db.articles.bulkGet(wanted),
    db.briefs.bulkGet(wanted),
    storiesOf(db, wanted),
    takeDesk(db, wanted),
  ]);
  return { articles: there(articles), briefs: there(briefs), stories: there(stories), desk };
}

function there<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((one) => one !== undefined);
}

/** Brings a snapshot back. An article read again meanwhile stays as it is, but what was saved is saved again. */
export async function openSnapshot(db: SiyaqDatabase, snapshot: Snapshot): Promise<void> {
  const briefs = new Map(snapshot.briefs.map((entry) => [entry.key, entry.brief]));
  const features = new Map(snapshot.stories.map((entry) => [entry.key, unpackFeatures(entry).features]));
  for (const entry of snapshot.articles) {
    const brief = briefs.get(entry.key);
    const story = features.get(entry.key);
    if (brief === undefined || story === undefined) continue;
    const newer = await db.articles.get(entry.key);
    if (newer === undefined) await putDerived(db, [{ entry, brief, features: story }]);
    else if (entry.saved && !newer.saved) {
      const current = await db.briefs.get(entry.key);
      const again = { ...newer, saved: true, ...(entry.savedAt !== undefined && { savedAt: entry.savedAt }) };
      const [packed] = await storiesOf(db, [entry.key]);
      const now = packed === undefined ? story : unpackFeatures(packed).features;
      await replaceDerived(db, [{ entry: again, brief: current?.brief ?? brief, features: now }]);
    }
  }
  await putDesk(db, snapshot.desk);
}
