import { useState } from 'preact/hooks';
import type { FollowedThread } from '../../../lib/model/desk.ts';
import { useDesk } from '../../hooks/desk.ts';
import { useT } from '../../hooks/language.ts';
import { useWatch, wordOf } from '../../hooks/watch.ts';
import { useToast } from '../../ui/toast.tsx';

type Thread = Pick<FollowedThread, 'a' | 'b' | 'theme' | 'labelA' | 'labelB'>;

/** Whether the reader follows a thread, and the switch. */
export function useFollow(thread: Thread): {
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
  const own = threads?.find(
    ({ a, b, theme }) => theme === thread.theme && ((a === thread.a && b === thread.b) || (a === thread.b && b === thread.a)),
  ); // prettier-ignore
  const toggle = async (): Promise<void> => {
    setBusy(true);
    const done = await (own === undefined ? desk.follow(thread) : desk.unfollow(own.id));
    setBusy(false);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
  };
  return { followed: own !== undefined, busy, toggle: () => void toggle() };
}
