import type { Tag } from '../../model/desk.ts';
import type { Result } from '../../model/result.ts';
import type { SiyaqDatabase } from '../db.ts';
import { changeFilings, countedBy, minus, plus } from './filings.ts';
import { checkedName } from './names.ts';
import { Refusal, type OnError, type Scope, type Stamp, type Stop, type Undo } from './scope.ts';

export interface TagStore {
  /** By name. */
  watchTags(listener: (tags: readonly Tag[]) => void, onError?: OnError): Stop;
  /** Articles a tag, by its id. */
  watchTagCounts(listener: (counts: ReadonlyMap<string, number>) => void, onError?: OnError): Stop;
  /** A new tag, or the one of this name in whatever spelling. */
  addTag(name: string, stamp: Stamp): Promise<Result<Tag>>;
  renameTag(id: string, name: string): Promise<Result<Undo>>;
  /** What stands under `from` stands under `into` afterwards; `from` are gone. */
  mergeTags(from: readonly string[], into: string, now: string): Promise<Result<Undo>>;
  deleteTag(id: string, now: string): Promise<Result<Undo>>;
  /** Puts the tag of this name on articles, making it if need be. */
  tagArticles(keys: readonly string[], name: string, stamp: Stamp): Promise<Result<Undo>>;
  untagArticles(keys: readonly string[], id: string, now: string): Promise<Result<Undo>>;
}

export function tagCalls({ db, change, watch }: Scope): TagStore {
  const both = ['tags', 'filings'] as const;
  return {
    watchTags: (listener, onError) => watch(() => db.tags.orderBy('nameKey').toArray(), listener, onError),
    watchTagCounts: (listener, onError) => watch(() => countedBy(db.filings, 'tags'), listener, onError),
    addTag: (name, stamp) => change(['tags'], async () => (await named(db, name, stamp)).tag),
    renameTag: (id, raw) =>
      change(['tags'], async () => {
        const { name, key } = checkedName(raw);
        const tag = await tagOf(db, id);
        const other = await db.tags.where('nameKey').equals(key).first();
        if (other !== undefined && other.id !== id) throw new Refusal('name-taken');
        await db.tags.put({ ...tag, name, nameKey: key });
        return { put: { tags: [tag] }, drop: {} };
      }),
    mergeTags: (from, into, now) =>
      change(both, async () => {
        await tagOf(db, into);
        const gone = from.filter((id) => id !== into);
        const tags = await db.tags.where('id').anyOf(gone).toArray();
        const keys = await db.filings.where('tags').anyOf(gone).primaryKeys();
        const undo = await changeFilings(db, keys, now, ({ tags: own }) => ({
          tags: plus(minus(own, gone), into),
        }));
        await db.tags.bulkDelete(gone);
        return { put: { ...undo.put, tags }, drop: undo.drop };
      }),
    deleteTag: (id, now) =>
      change(both, async () => {
        const tag = await tagOf(db, id);
        const keys = await db.filings.where('tags').equals(id).primaryKeys();
        const undo = await changeFilings(db, keys, now, ({ tags }) => ({ tags: minus(tags, [id]) }));
        await db.tags.delete(id);
        return { put: { ...undo.put, tags: [tag] }, drop: undo.drop };
      }),
    tagArticles: (keys, name, stamp) =>
      change(both, async () => {
        const { tag, made } = await named(db, name, stamp);
        const undo = await changeFilings(db, keys, stamp.now, ({ tags }) => ({ tags: plus(tags, tag.id) }));
        return made ? { put: undo.put, drop: { ...undo.drop, tags: [tag.id] } } : undo;
      }),
    untagArticles: (keys, id, now) =>
      change(['filings'], () => changeFilings(db, keys, now, ({ tags }) => ({ tags: minus(tags, [id]) }))),
  };
}

async function named(
  db: SiyaqDatabase,
  raw: string,
  { id, now }: Stamp,
): Promise<{ tag: Tag; made: boolean }> {
  const { name, key } = checkedName(raw);
  const known = await db.tags.where('nameKey').equals(key).first();
  if (known !== undefined) return { tag: known, made: false };
  const tag: Tag = { id, name, nameKey: key, createdAt: now };
  await db.tags.add(tag);
  return { tag, made: true };
}

async function tagOf(db: SiyaqDatabase, id: string): Promise<Tag> {
  const tag = await db.tags.get(id);
  if (tag === undefined) throw new Refusal('gone');
  return tag;
}
