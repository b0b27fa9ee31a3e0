import type { Code, Mark } from '../../model/desk.ts';
import type { Result } from '../../model/result.ts';
import type { SiyaqDatabase } from '../db.ts';
import { checkedNote } from './names.ts';
import { Refusal, type OnError, type Scope, type Stamp, type Stop, type Undo } from './scope.ts';

export type MarkDraft = Omit<Mark, 'id' | 'createdAt'>;

/** Marks of one article: more is a script, not a reader. */
export const MOST_MARKS = 2_000;
/** Longest stretch one mark holds, in UTF-16 units. */
export const LONGEST_MARK = 20_000;

export interface MarkStore {
  /** In the order of the text. */
  watchMarks(key: string, listener: (marks: readonly Mark[]) => void, onError?: OnError): Stop;
  /** Marks that carry a code, at most `limit`, by article and place. */
  watchMarksOf(
    code: string,
    limit: number,
    listener: (marks: readonly Mark[]) => void,
    onError?: OnError,
  ): Stop;
  addMark(draft: MarkDraft, stamp: Stamp): Promise<Result<Mark>>;
  changeMark(id: string, patch: Partial<Pick<Mark, 'note' | 'codes'>>): Promise<Result<Undo>>;
  removeMark(id: string): Promise<Result<Undo>>;
  /** All marks, for export and agreement. */
  allMarks(): Promise<Result<readonly Mark[]>>;
  /** Puts the codings of a second coder in place of those of the same name, with codes that are new here. */
  importCodings(coder: string, codes: readonly Code[], marks: readonly Mark[]): Promise<Result<Undo>>;
  /** Takes out everything one coder coded. */
  removeCoder(coder: string): Promise<Result<Undo>>;
}

export function markCalls({ db, change, read, watch }: Scope): MarkStore {
  return {
    watchMarks: (key, listener, onError) => watch(() => marksOf(db, key), listener, onError),
    watchMarksOf: (code, limit, listener, onError) =>
      watch(
        async () => inOrder(await db.marks.where('codes').equals(code).limit(limit).toArray()),
        listener,
        onError,
      ),
    addMark: (draft, { id, now }) =>
      change(['marks'], async () => {
        if (draft.start >= draft.end || draft.text.trim() === '') throw new Refusal('mark-empty');
        if (draft.end - draft.start > LONGEST_MARK) throw new Refusal('mark-too-long');
        if ((await db.marks.where('key').equals(draft.key).count()) >= MOST_MARKS)
          throw new Refusal('too-many-marks');
        const mark: Mark = { ...draft, note: checkedNote(draft.note), id, createdAt: now };
        await db.marks.add(mark);
        return mark;
      }),
    changeMark: (id, patch) =>
      change(['marks'], async () => {
        const old = await markOf(db, id);
        const { note, codes } = patch;
        await db.marks.put({
          ...old,
          ...(note !== undefined && { note: checkedNote(note) }),
          ...(codes !== undefined && { codes: [...new Set(codes)] }),
        });
        return { put: { marks: [old] }, drop: {} };
      }),
    removeMark: (id) =>
      change(['marks'], async () => {
        const old = await markOf(db, id);
        await db.marks.delete(id);
        return { put: { marks: [old] }, drop: {} };
      }),
    allMarks: () => read(async () => inOrder(await db.marks.toArray())),
    importCodings: (coder, codes, marks) =>
      change(['codes', 'marks'], async () => {
        const old = await db.marks.filter((mark) => mark.coder === coder).toArray();
        await db.marks.bulkDelete(old.map(({ id }) => id));
        await db.marks.bulkPut([...marks]);
        await db.codes.bulkPut([...codes]);
        return {
          put: { marks: old },
          drop: { codes: codes.map(({ id }) => id), marks: marks.map(({ id }) => id) },
        };
      }),
    removeCoder: (coder) =>
      change(['marks'], async () => {
        const marks = await db.marks.filter((mark) => mark.coder === coder).toArray();
        await db.marks.bulkDelete(marks.map(({ id }) => id));
        return { put: { marks }, drop: {} };
      }),
  };
}

async function marksOf(db: SiyaqDatabase, key: string): Promise<Mark[]> {
  return inOrder(await db.marks.where('key').equals(key).toArray());
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.start - b.start || a.end - b.end));
}

async function markOf(db: SiyaqDatabase, id: string): Promise<Mark> {
  const found = await db.marks.get(id);
  if (found === undefined) throw new Refusal('gone');
  return found;
}
