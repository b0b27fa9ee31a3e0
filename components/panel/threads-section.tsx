import { BellPlus, BellRing } from 'lucide';
import type { JSX } from 'preact';
import type { Thread } from '../../lib/model/analysis.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { FollowedThread } from '../../lib/model/desk.ts';
import { namesOf } from '../brief/names.ts';
import { pairOf } from '../brief/related.tsx';
import { useClient } from '../hooks/client.ts';
import { useDesk } from '../hooks/desk.ts';
import { useTranslator } from '../hooks/language.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { useToast } from '../ui/toast.tsx';

import './desk.css';

/** Threads of one article that are offered: more is a list nobody follows. */
const MOST = 5;

/** The threads the article belongs to, each with a way to follow it: the toolbar button then tells of new articles. */
export function ThreadsSection({ brief }: { readonly brief: Brief }): JSX.Element | null {
  const { t } = useTranslator();
  const desk = useDesk();
  const names = namesOf(brief);
  const followed =
    wordOf(
      useWatch<readonly FollowedThread[]>('followed', (listener, onError) =>
        desk.watchFollowed(listener, onError),
      ),
    ) ?? [];
  const threads = brief.analysis.threads
    .flatMap((thread): Named[] => {
      const labelA = names.get(thread.a);
      const labelB = thread.b === '' ? '' : names.get(thread.b);
      return labelA === undefined || labelB === undefined ? [] : [{ ...thread, labelA, labelB }];
    })
    .slice(0, MOST);
  if (threads.length === 0) return null;
  return (
    <Section id="threads" title={t('section-threads')}>
      <ul class="thread-list">
        {threads.map((thread) => (
          <ThreadRow
            key={`${thread.a} ${thread.b} ${thread.theme}`}
            thread={thread}
            followed={followed.find((one) => isSame(one, thread))}
          />
        ))}
      </ul>
    </Section>
  );
}

type Named = Thread & { readonly labelA: string; readonly labelB: string };

/** The same pair in either order, and the same theme. */
function isSame(one: Pick<Thread, 'a' | 'b' | 'theme'>, other: Pick<Thread, 'a' | 'b' | 'theme'>): boolean {
  const straight = one.a === other.a && one.b === other.b;
  const crossed = one.a === other.b && one.b === other.a;
  return one.theme === other.theme && (straight || crossed);
}

function ThreadRow({
  thread,
  followed,
}: {
  readonly thread: Named;
  readonly followed: FollowedThread | undefined;
}): JSX.Element {
  const { t, maybe } = useTranslator();
  const client = useClient();
  const desk = useDesk();
  const toast = useToast();
  const { a, b, theme, labelA, labelB } = thread;
  const name = maybe(`theme-${theme}`);
  const pair = pairOf(labelA, labelB);
  const toggle = async (): Promise<void> => {
    const done =
      followed === undefined
        ? await desk.follow({ a, b, theme, labelA, labelB })
        : await desk.unfollow(followed.id);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
    else if (followed === undefined) toast({ text: t('thread-followed') });
    else
      toast({ text: t('thread-unfollowed'), undo: () => void desk.follow({ a, b, theme, labelA, labelB }) });
  };
  return (
    <li class="thread-row">
      <button
        type="button"
        class="thread-row__main"
        data-item
        onClick={() => void client.openPage('library', threadHash(thread))}
      >
        <Bdi text={pair} />
        {(name !== undefined || thread.section === 'background') && (
          <span class="thread-row__theme">
            {[name, thread.section === 'background' ? t('section-background') : undefined]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
      </button>
      <Button
        icon={followed === undefined ? BellPlus : BellRing}
        pressed={followed !== undefined}
        onClick={() => void toggle()}
      >
        {t(followed === undefined ? 'thread-follow' : 'thread-following')}
      </Button>
    </li>
  );
}

/** The library's page of a thread. */
function threadHash({ a, b, theme }: Thread): string {
  return `/thread/${[a, b, theme].map(encodeURIComponent).join('/')}`;
}
