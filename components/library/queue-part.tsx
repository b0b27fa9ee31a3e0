import { ExternalLink, X } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import type { QueuedLink } from '../../lib/model/desk.ts';
import { useClient } from '../hooks/client.ts';
import { keepFocus } from '../hooks/keep-focus.ts';
import { useT } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SidePart } from './side-part.tsx';
import { useAct } from './use-act.ts';
import { useQueue } from './use-desk-lists.ts';

/** Links in sight before the rest is asked for. */
const SHOWN = 6;

/** Addresses put aside to be read later; opening one takes it off the list. */
export function QueuePart(): JSX.Element {
  const t = useT();
  const queue = useQueue();
  const [all, setAll] = useState(false);
  const shown = all ? queue : queue.slice(0, SHOWN);
  return (
    <SidePart title={t('queue')} empty={t('queue-empty')} isEmpty={queue.length === 0}>
      {shown.map((link) => (
        <QueueItem key={link.url} link={link} />
      ))}
      {shown.length < queue.length && (
        <li>
          <Button kind="plain" onClick={() => setAll(true)}>
            {t('show-rest', { count: queue.length - shown.length })}
          </Button>
        </li>
      )}
    </SidePart>
  );
}

function QueueItem({ link: { url, title } }: { readonly link: QueuedLink }): JSX.Element {
  const t = useT();
  const client = useClient();
  const act = useAct();
  const name = title === '' ? url : title;
  return (
    <li class="side-item">
      <button
        type="button"
        class="side-item__link"
        title={url}
        onClick={() => {
          keepFocus();
          void client.openUrl(url);
          void act(client.desk.removeFromQueue([url]), t('queue-opened', { title: isolate(name) }));
        }}
      >
        <Icon icon={ExternalLink} size="small" />
        <span class="side-item__name">
          <Bdi text={name} />
        </span>
      </button>
      <IconButton
        quiet
        icon={X}
        label={t('queue-remove', { title: name })}
        onClick={() => {
          keepFocus();
          void act(client.desk.removeFromQueue([url]), t('queue-removed'));
        }}
      />
    </li>
  );
}
