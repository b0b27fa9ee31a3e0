import type { DeskClient } from '../../lib/app/desk-client.ts';
import type { Desk } from '../../components/hooks/desk.ts';
import type { Correction, Filing, FollowedThread, Mark, Tag } from '../../lib/model/desk.ts';
import { fail, ok } from '../../lib/model/result.ts';

/** What stands on the desk of a test before anybody works at it. */
export interface DeskStart {
  readonly tags?: readonly Tag[];
  readonly filing?: Partial<Filing>;
  readonly marks?: readonly Mark[];
  readonly corrections?: readonly Correction[];
  readonly followed?: readonly FollowedThread[];
  readonly drafts?: { readonly [id: string]: string };
  /** Every change fails: the disk is full. */
  readonly full?: boolean;
}

export interface FakeDesk extends DeskClient {
  readonly calls: (readonly unknown[])[];
  readonly drafts: Map<string, string>;
}

/** A desk in memory that notes what is done at it. */
export function fakeDesk(start: DeskStart = {}): FakeDesk {
  const calls: (readonly unknown[])[] = [];
  const drafts = new Map(Object.entries(start.drafts ?? {}));
  const tags = cell<readonly Tag[]>(start.tags ?? []);
  const filing = cell<Filing>({
    key: '',
    tags: [],
    collections: [],
    note: '',
    changedAt: '2026-01-01T00:00:00Z',
    ...start.filing,
  });
  const marks = cell<readonly Mark[]>(start.marks ?? []);
  const corrections = cell<readonly Correction[]>(start.corrections ?? []);
  const followed = cell<readonly FollowedThread[]>(start.followed ?? []);
  const act = async <T>(name: string, args: readonly unknown[], task: () => T) => {
    calls.push([name, ...args]);
    return start.full === true ? fail('quota') : ok(task());
  };
  const made: Desk & Pick<FakeDesk, 'calls' | 'drafts'> = {
    calls,
    drafts,
    watchFiling: (_key, listener) => filing.watch(listener),
    watchTags: (listener) => tags.watch(listener),
    watchMarks: (_key, listener) => marks.watch(listener),
    watchCorrections: (listener) => corrections.watch(listener),
    watchFollowed: (listener) => followed.watch(listener),
    addTag: (key, name) =>
      act('addTag', [key, name], () => {
        const id = tags.get().find((tag) => tag.name === name)?.id ?? `tag ${name}`;
        if (!tags.get().some((tag) => tag.id === id))
          tags.set([...tags.get(), { id, name, nameKey: name, createdAt: '' }]);
        filing.set({ ...filing.get(), tags: [...filing.get().tags, id] });
      }),
    removeTag: (key, id) =>
      act('removeTag', [key, id], () =>
        filing.set({ ...filing.get(), tags: filing.get().tags.filter((one) => one !== id) }),
      ),
    setNote: (key, note) => act('setNote', [key, note], () => filing.set({ ...filing.get(), note })),
    setMarkNote: (mark, note) =>
      act('setMarkNote', [mark.id, note], () =>
        marks.set(marks.get().map((one) => (one.id === mark.id ? { ...one, note } : one))),
      ),
    removeMark: (mark) =>
      act('removeMark', [mark.id], () => {
        const before = marks.get();
        marks.set(before.filter(({ id }) => id !== mark.id));
        return {
          restore: async () => {
            marks.set(before);
            return ok(undefined);
          },
        };
      }),
    draft: async (id) => drafts.get(id),
    keepDraft: async (id, text) => void (text === '' ? drafts.delete(id) : drafts.set(id, text)),
    correct: (word) =>
      act('correct', [word], () => {
        const id = `${word.entity} ${word.kind}`;
        corrections.set([...corrections.get(), { ...word, id, createdAt: '' }]);
        return id;
      }),
    uncorrect: (id) =>
      act('uncorrect', [id], () => corrections.set(corrections.get().filter((one) => one.id !== id))),
    setVerdict: (a, b, verdict) => act('setVerdict', [a, b, verdict], () => undefined),
    follow: (thread) =>
      act('follow', [thread], () =>
        followed.set([
          ...followed.get(),
          { ...thread, id: `${thread.a}|${thread.b}|${thread.theme}`, since: '', seen: '' },
        ]),
      ),
    unfollow: (id) =>
      act('unfollow', [id], () => followed.set(followed.get().filter((one) => one.id !== id))),
  };
  // The panel asks for no more; what the library does with it has a fake of its own.
  return made as FakeDesk;
}

/** A value with listeners, told at once and after every change. */
function cell<T>(first: T) {
  let value = first;
  const tellers = new Set<() => void>();
  return {
    get: () => value,
    set: (next: T): void => {
      value = next;
      for (const tell of tellers) tell();
    },
    watch: (listener: (value: T) => void) => {
      const tell = (): void => listener(value);
      tellers.add(tell);
      tell();
      return () => void tellers.delete(tell);
    },
  };
}
