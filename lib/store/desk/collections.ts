import type { Collection } from '../../model/desk.ts';
import type { Result } from '../../model/result.ts';
import type { SiyaqDatabase } from '../db.ts';
import { changeFilings, countedBy, minus, plus } from './filings.ts';
import { checkedName } from './names.ts';
import { Refusal, type OnError, type Scope, type Stamp, type Stop, type Undo } from './scope.ts';
import { checkPlace, checkSiblings, withDescendants } from './tree.ts';

export interface CollectionStore {
  watchCollections(listener: (collections: readonly Collection[]) => void, onError?: OnError): Stop;
  /** Articles that stand in a collection itself, by its id. */
  watchCollectionCounts(listener: (counts: ReadonlyMap<string, number>) => void, onError?: OnError): Stop;
  addCollection(name: string, parent: string | undefined, stamp: Stamp): Promise<Result<Collection>>;
  renameCollection(id: string, name: string): Promise<Result<Undo>>;
  /** Under another one, or to the top; never below itself. */
  moveCollection(id: string, parent: string | undefined): Promise<Result<Undo>>;
  /** With everything below it; the articles stay in the library. */
  deleteCollection(id: string, now: string): Promise<Result<Undo>>;
  fileArticles(keys: readonly string[], id: string, now: string): Promise<Result<Undo>>;
  unfileArticles(keys: readonly string[], id: string, now: string): Promise<Result<Undo>>;
}

export function collectionCalls({ db, change, watch }: Scope): CollectionStore {
  const all = (): Promise<Collection[]> => db.collections.toArray();
  return {
    watchCollections: (listener, onError) => watch(all, listener, onError),
    watchCollectionCounts: (listener, onError) =>
      watch(() => countedBy(db.filings, 'collections'), listener, onError),
    addCollection: (raw, parent, { id, now }) =>
      change(['collections'], async () => {
        const { name, key } = checkedName(raw);
        const known = await all();
        checkPlace(known, id, parent);
        checkSiblings(known, id, parent, key);
        const made: Collection = { id, name, ...(parent !== undefined && { parent }), createdAt: now };
        await db.collections.add(made);
        return made;
      }),
    renameCollection: (id, raw) =>
      change(['collections'], async () => {
        const { name, key } = checkedName(raw);
        const old = await collectionOf(db, id);
        checkSiblings(await all(), id, old.parent, key);
        await db.collections.put({ ...old, name });
        return { put: { collections: [old] }, drop: {} };
      }),
    moveCollection: (id, parent) =>
      change(['collections'], async () => {
        const known = await all();
        const old = await collectionOf(db, id);
        checkPlace(known, id, parent);
        checkSiblings(known, id, parent, checkedName(old.name).key);
        const { parent: _left, ...rest } = old;
        await db.collections.put(parent === undefined ? rest : { ...rest, parent });
        return { put: { collections: [old] }, drop: {} };
      }),
    deleteCollection: (id, now) =>
      change(['collections', 'filings'], async () => {
        await collectionOf(db, id);
        const known = await all();
        const gone = withDescendants(known, id);
        const keys = await db.filings.where('collections').anyOf(gone).primaryKeys();
        const undo = await changeFilings(db, keys, now, ({ collections }) => ({
          collections: minus(collections, gone),
        }));
        await db.collections.bulkDelete(gone);
        return {
          put: { ...undo.put, collections: known.filter((one) => gone.includes(one.id)) },
          drop: undo.drop,
        };
      }),
    fileArticles: (keys, id, now) =>
      change(['collections', 'filings'], async () => {
        await collectionOf(db, id);
        return changeFilings(db, keys, now, ({ collections }) => ({ collections: plus(collections, id) }));
      }),
    unfileArticles: (keys, id, now) =>
      change(['filings'], () =>
        changeFilings(db, keys, now, ({ collections }) => ({ collections: minus(collections, [id]) })),
      ),
  };
}

async function collectionOf(db: SiyaqDatabase, id: string): Promise<Collection> {
  const found = await db.collections.get(id);
  if (found === undefined) throw new Refusal('gone');
  return found;
}
