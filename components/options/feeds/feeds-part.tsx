import { RefreshCw } from 'lucide';
import type { JSX } from 'preact';
import type { SiteState } from '../../../lib/app/feeds-client.ts';
import { SEARCH_ENGINES } from '../../../lib/feeds/search.ts';
import { useClient } from '../../hooks/client.ts';
import { useT } from '../../hooks/language.ts';
import { useMemory } from '../../hooks/memory.ts';
import { useSettings } from '../../hooks/settings.ts';
import { useRetryingWatch } from '../../hooks/watch.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ENGINE_MEMORY, FIRST_ENGINE } from '../../panel/follow/engine.ts';
import { Part } from '../part.tsx';
import { AddFeed } from './add-feed.tsx';
import { ContactLog } from './contact-log.tsx';
import './feeds.css';
import { OpmlPart } from './opml-part.tsx';
import { SiteList } from './site-list.tsx';
import { StarterPacks } from './starter-packs.tsx';

/** The sites the reader follows: adding, state, lists to begin with, files, and the log of who was contacted. */
export function FeedsPart(): JSX.Element {
  const client = useClient();
  const t = useT();
  const { consented, paused } = useSettings();
  const [watched, retry] = useRetryingWatch<readonly SiteState[]>('followed sites', (listener, onError) =>
    client.feeds.watchSites(listener, onError),
  );
  const sites = watched.known ? watched.value : [];
  return (
    <Part titleId="options-feeds" hintId="options-feeds-hint">
      {(paused || !consented) && <Notice title={t('feeds-paused-all')} />}
      {!watched.known && watched.fault !== undefined && (
        <Notice tone="error" title={t('feeds-list-failed')}>
          <p>{t(`error-${watched.fault}`)}</p>
          <Button icon={RefreshCw} onClick={retry}>
            {t('retry')}
          </Button>
        </Notice>
      )}
      {watched.known && <SiteList sites={sites} />}
      <AddFeed sites={sites} />
      <StarterPacks sites={sites} />
      <OpmlPart sites={sites} />
      <ContactLog />
      <EngineChoice />
    </Part>
  );
}

function EngineChoice(): JSX.Element {
  const t = useT();
  const [engine, setEngine] = useMemory<string>(ENGINE_MEMORY, FIRST_ENGINE);
  return (
    <Select
      label={t('feeds-engine')}
      hint={t('feeds-engine-hint')}
      value={engine}
      choices={SEARCH_ENGINES.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={setEngine}
    />
  );
}
