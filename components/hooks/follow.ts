import { useState } from 'preact/hooks';
import type { FollowedThread } from '../../lib/model/desk.ts';
import { useToast } from '../ui/toast.tsx';
import { useDesk } from './desk.ts';
import { useT } from './language.ts';
import { useWatch, wordOf } from './watch.ts';

export type NamedThread = Pick<FollowedThread, 'a' | 'b' | 'theme' | 'labelA' | 'labelB'>;

/** The same pair in either order, and the same theme. */
export function isSameThread(one: NamedThread, other: NamedThread): boolean {
  const straight = one.a === other.a && one.b === other.b;
  const crossed = one.a === other.b && one.b === other.a;
  return one.theme === other.theme && (straight || crossed);
}

/** Whether the reader follows a thread, and the switch: it says what it did, and giving up has a way back. */
export function useFollow(thread: NamedThread): {
  readonly followed: boolean;
  readonly busy: boolean;
  readonly toggle: () => void;
} {
  const desk = useDesk();
  const t = useT();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const threads = wordOf(
    useWatch<readonly FollowedThread[]>('followed', (listener, onError) => desk.watchFollowed(listener, onError)),
  ); // prettier-ignore
  const own = threads?.find((one) => isSameThread(one, thread));
  const toggle = async (): Promise<void> => {
    const { a, b, theme, labelA, labelB } = thread;
    const follow = () => desk.follow({ a, b, theme, labelA, labelB });
    setBusy(true);
    const done = await (own === undefined ? follow() : desk.unfollow(own.id));
    setBusy(false);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
    else if (own === undefined) toast({ text: t('thread-followed') });
    else toast({ text: t('thread-unfollowed'), undo: () => void follow() });
  };
  return { followed: own !== undefined, busy, toggle: () => void toggle() };
}
