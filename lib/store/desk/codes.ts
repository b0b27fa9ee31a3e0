import type { Code, Mark } from '../../model/desk.ts';
import type { Result } from '../../model/result.ts';
import { countedBy, minus } from './filings.ts';
import { checkedName, checkedNote } from './names.ts';
import { Refusal, type OnError, type Scope, type Stamp, type Stop, type Undo } from './scope.ts';
import { checkPlace, checkSiblings, withDescendants } from './tree.ts';

/** What the reader says of a code; parent and shortcut may be absent. */
export type CodeDraft = Omit<Code, 'id' | 'createdAt'>;

export interface CodeStore {
  watchCodes(listener: (codes: readonly Code[]) => void, onError?: OnError): Stop;
  codes(): Promise<Result<readonly Code[]>>;
  /** Marks a code, by its id; of the reader herself and of other coders together. */
  watchCodeCounts(listener: (counts: ReadonlyMap<string, number>) => void, onError?: OnError): Stop;
  addCode(draft: CodeDraft, stamp: Stamp): Promise<Result<Code>>;
  /** Replaces all that the reader can say of a code, its place in the tree included. */
  changeCode(id: string, draft: CodeDraft): Promise<Result<Undo>>;
  /** With everything below it. Marks lose it; those that held nothing else stay as highlights. */
  deleteCode(id: string): Promise<Result<Undo>>;
}

export function codeCalls({ db, change, read, watch }: Scope): CodeStore {
  const all = (): Promise<Code[]> => db.codes.toArray();
  return {
    watchCodes: (listener, onError) => watch(all, listener, onError),
    codes: () => read(all),
    watchCodeCounts: (listener, onError) => watch(() => countedBy(db.marks, 'codes'), listener, onError),
    addCode: (draft, { id, now }) =>
      change(['codes'], async () => {
        const made: Code = { ...checked(await all(), id, draft), id, createdAt: now };
        await db.codes.add(made);
        return made;
      }),
    changeCode: (id, draft) =>
      change(['codes'], async () => {
        const old = await db.codes.get(id);
        if (old === undefined) throw new Refusal('gone');
        await db.codes.put({ ...checked(await all(), id, draft), id, createdAt: old.createdAt });
        return { put: { codes: [old] }, drop: {} };
      }),
    deleteCode: (id) =>
      change(['codes', 'marks'], async () => {
        const known = await all();
        if (!known.some((code) => code.id === id)) throw new Refusal('gone');
        const gone = withDescendants(known, id);
        const marks = await db.marks.where('codes').anyOf(gone).distinct().toArray();
        await db.marks.bulkPut(marks.map((mark): Mark => ({ ...mark, codes: minus(mark.codes, gone) })));
        await db.codes.bulkDelete(gone);
        return { put: { marks, codes: known.filter((code) => gone.includes(code.id)) }, drop: {} };
      }),
  };
}

/** A code as it is kept, or a refusal. */
function checked(known: readonly Code[], id: string, draft: CodeDraft): CodeDraft {
  const { name, key } = checkedName(draft.name);
  checkPlace(known, id, draft.parent);
  checkSiblings(known, id, draft.parent, key);
  const shortcut = draft.shortcut === undefined ? undefined : checkedShortcut(known, id, draft.shortcut);
  return {
    name,
    ...(draft.parent !== undefined && { parent: draft.parent }),
    colour: draft.colour,
    ...(shortcut !== undefined && { shortcut }),
    memo: checkedNote(draft.memo),
  };
}

/** Letters that do something else on an article's page. */
const RESERVED = 'hjkm';

/** One digit or letter; Arabic digits are kept as the others, so that every layout has one key for it. */
function checkedShortcut(known: readonly Code[], id: string, raw: string): string | undefined {
  const sign = raw
    .trim()
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[٠-٩]/u, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  if (sign === '') return undefined;
  if (!/^[\p{L}\p{Nd}]$/u.test(sign)) throw new Refusal('shortcut-bad');
  if (RESERVED.includes(sign) || known.some((code) => code.id !== id && code.shortcut === sign))
    throw new Refusal('shortcut-taken');
  return sign;
}
