import type { Correction, FollowedThread, Verdict } from '../../model/desk.ts';
import { ok, type Result } from '../../model/result.ts';
import type { OnError, Scope, Stop } from './scope.ts';

/** What the reader said of names, of stories and of threads. */
export interface WordStore {
  watchCorrections(listener: (list: readonly Correction[]) => void, onError?: OnError): Stop;
  corrections(): Promise<Result<readonly Correction[]>>;
  /** Keeps a correction; answers its id. One entity has one word of a kind. */
  correct(correction: Omit<Correction, 'id' | 'createdAt'>, now: string): Promise<Result<string>>;
  uncorrect(id: string): Promise<Result<void>>;
  /** undefined takes a verdict back. */
  setVerdict(
    a: string,
    b: string,
    verdict: Verdict['verdict'] | undefined,
    now: string,
  ): Promise<Result<void>>;
  watchFollowed(listener: (threads: readonly FollowedThread[]) => void, onError?: OnError): Stop;
  follow(thread: Omit<FollowedThread, 'id' | 'since' | 'seen'>, now: string): Promise<Result<void>>;
  unfollow(id: string): Promise<Result<void>>;
}

export function wordCalls({ db, change, read, watch }: Scope): WordStore {
  return {
    watchCorrections: (listener, onError) => watch(() => db.corrections.toArray(), listener, onError),
    corrections: () => read(() => db.corrections.toArray()),
    correct: async (correction, now) => {
      const { entity, kind, target } = correction;
      const id = [entity, kind, ...(target === undefined ? [] : [target])].join(' ');
      const done = await change(['corrections'], () =>
        db.corrections.put({ ...correction, id, createdAt: now }),
      );
      return done.ok ? ok(id) : done;
    },
    uncorrect: (id) => change(['corrections'], () => db.corrections.delete(id)),
    setVerdict: (one, other, verdict, now) =>
      change(['verdicts'], async () => {
        const [a, b] = one < other ? [one, other] : [other, one];
        const id = `${a} ${b}`;
        await (verdict === undefined
          ? db.verdicts.delete(id)
          : db.verdicts.put({ id, a, b, verdict, createdAt: now }));
      }),
    watchFollowed: (listener, onError) => watch(() => db.followedThreads.toArray(), listener, onError),
    follow: (thread, now) =>
      change(['followedThreads'], async () => {
        const { a, b, theme } = thread;
        const turned = b !== '' && b < a;
        const [first, second] = turned ? [b, a] : [a, b];
        const id = `${first}|${second}|${theme}`;
        if ((await db.followedThreads.get(id)) !== undefined) return;
        const [labelA, labelB] = turned ? [thread.labelB, thread.labelA] : [thread.labelA, thread.labelB];
        await db.followedThreads.put({
          id, a: first, b: second, theme, labelA, labelB, since: now, seen: now,
        }); // prettier-ignore
      }),
    unfollow: (id) => change(['followedThreads'], () => db.followedThreads.delete(id)),
  };
}
