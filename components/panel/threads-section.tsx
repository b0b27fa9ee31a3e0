import { BellPlus, BellRing } from 'lucide';
import type { JSX } from 'preact';
import type { Thread } from '../../lib/model/analysis.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { namesOf } from '../brief/names.ts';
import { pairOf } from '../brief/related.tsx';
import { useClient } from '../hooks/client.ts';
import { useFollow } from '../hooks/follow.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';

import './desk.css';

/** Threads of one article that are offered: more is a list nobody follows. */
const MOST = 5;

/** The threads the article belongs to, each with a way to follow it: the toolbar button then tells of new articles. */
export function ThreadsSection({ brief }: { readonly brief: Brief }): JSX.Element | null {
  const { t } = useTranslator();
  const names = namesOf(brief);
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
          <ThreadRow key={`${thread.a} ${thread.b} ${thread.theme}`} thread={thread} />
        ))}
      </ul>
    </Section>
  );
}

type Named = Thread & { readonly labelA: string; readonly labelB: string };

function ThreadRow({ thread }: { readonly thread: Named }): JSX.Element {
  const { t, maybe } = useTranslator();
  const client = useClient();
  const { theme, labelA, labelB } = thread;
  const { followed, busy, toggle } = useFollow(thread);
  const name = maybe(`theme-${theme}`);
  const pair = pairOf(labelA, labelB);
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
      <Button icon={followed ? BellRing : BellPlus} pressed={followed} disabled={busy} onClick={toggle}>
        {t(followed ? 'thread-following' : 'thread-follow')}
      </Button>
    </li>
  );
}

/** The library's page of a thread. */
function threadHash({ a, b, theme }: Thread): string {
  return `/thread/${[a, b, theme].map(encodeURIComponent).join('/')}`;
}
