import type { OnError, Stop } from '../../lib/app/client.ts';
import type { Correction, Filing, FollowedThread, Mark, Tag, Verdict } from '../../lib/model/desk.ts';
import type { Result } from '../../lib/model/result.ts';
import { useClient } from './client.ts';

/** The reader's own work on one article and on names, as the panel needs it. */
export interface Desk {
  watchFiling(key: string, listener: (filing: Filing | undefined) => void, onError: OnError): Stop;
  watchTags(listener: (tags: readonly Tag[]) => void, onError: OnError): Stop;
  /** A new tag or the one of this name, put on the article. */
  addTag(key: string, name: string): Promise<Result<void>>;
  removeTag(key: string, tagId: string): Promise<Result<void>>;
  setNote(key: string, note: string): Promise<Result<void>>;
  watchMarks(key: string, listener: (marks: readonly Mark[]) => void, onError: OnError): Stop;
  setMarkNote(mark: Mark, note: string): Promise<Result<void>>;
  removeMark(mark: Mark): Promise<Result<{ readonly restore: () => Promise<Result<void>> }>>;
  draft(id: string): Promise<string | undefined>;
  /** '' drops it. */
  keepDraft(id: string, text: string): Promise<void>;
  watchCorrections(listener: (list: readonly Correction[]) => void, onError: OnError): Stop;
  correct(correction: Omit<Correction, 'id' | 'createdAt'>): Promise<Result<string>>;
  uncorrect(id: string): Promise<Result<void>>;
  setVerdict(a: string, b: string, verdict: Verdict['verdict'] | undefined): Promise<Result<void>>;
  watchFollowed(listener: (threads: readonly FollowedThread[]) => void, onError: OnError): Stop;
  follow(thread: Pick<FollowedThread, 'a' | 'b' | 'theme' | 'labelA' | 'labelB'>): Promise<Result<void>>;
  unfollow(id: string): Promise<Result<void>>;
}

export function useDesk(): Desk {
  return useClient().desk;
}
