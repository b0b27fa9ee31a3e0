import type { ReaderWork } from '../../model/record.ts';
import type { SiyaqDatabase } from '../db.ts';

/** Folders inside one another at most; the desk allows fewer. */
const DEEPEST = 32;

/**
 * What the reader put on some articles, by key; those without any are missing. Reads the names of all tags, collections and
 * codes once; inside the caller's transaction.
 */
export async function readWork(
  db: SiyaqDatabase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ReaderWork>> {
  const [filings, marks, tags, collections, codes] = await Promise.all([
    db.filings.bulkGet([...keys]),
    db.marks
      .where('key')
      .anyOf([...keys])
      .toArray(),
    db.tags.toArray(),
    db.collections.toArray(),
    db.codes.toArray(),
  ]);
  const tagOf = namesOf(tags);
  const codeOf = namesOf(codes);
  const folders = new Map(collections.map((one) => [one.id, one]));
  const pathOf = (id: string): string[] => {
    const path: string[] = [];
    for (
      let at = folders.get(id);
      at !== undefined && path.length < DEEPEST;
      at = folders.get(at.parent ?? '')
    )
      path.unshift(at.name);
    return path.length === 0 ? [] : [path.join(' / ')];
  };
  const out = new Map<string, ReaderWork>();
  for (const [i, key] of keys.entries()) {
    const filing = filings[i];
    const own = marks.filter((mark) => mark.key === key).sort((a, b) => a.start - b.start || a.end - b.end);
    const work: ReaderWork = {
      tags: (filing?.tags ?? []).flatMap(tagOf),
      collections: (filing?.collections ?? []).flatMap(pathOf),
      note: filing?.note ?? '',
      marks: own.map(({ start, end, text, note, codes: ids, coder }) => ({
        start, end, text, note, codes: ids.flatMap(codeOf), coder,
      })),
    }; // prettier-ignore
    if (work.tags.length + work.collections.length + work.marks.length > 0 || work.note !== '')
      out.set(key, work);
  }
  return out;
}

function namesOf(
  list: readonly { readonly id: string; readonly name: string }[],
): (id: string) => readonly string[] {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = names.get(id);
    return name === undefined ? [] : [name];
  };
}
