import { CircleCheck } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ENGINE_VERSION } from '../../lib/model/version.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { useSettings } from '../hooks/settings.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { CorrectionsPart } from './corrections-part.tsx';
import { DataPart } from './data-part.tsx';
import { DisplayPart } from './display-part.tsx';
import { FeedsPart } from './feeds/feeds-part.tsx';
import { KeepingPart } from './keeping-part.tsx';
import { KeysPart, type BrowserKeys } from './keys-part.tsx';
import './options.css';
import { Part } from './part.tsx';
import { PermissionList, type BrowserKind } from './permission-list.tsx';
import { ReadingPart } from './reading-part.tsx';
import { SitesPart } from './sites-part.tsx';
import { StoragePart } from './storage-part.tsx';
import { useHealth } from './use-health.ts';

interface Props {
  readonly browser: BrowserKind;
  readonly version: string;
  readonly keys: BrowserKeys;
}

const PARTS = [
  'options-reading',
  'options-sites',
  'options-feeds',
  'options-keeping',
  'options-display',
  'options-keys',
  'options-corrections',
  'options-storage',
  'options-permissions',
  'options-data',
  'options-about',
] as const;

/** The settings page. Every change applies at once. */
export function OptionsApp({ browser, version, keys }: Props): JSX.Element {
  const { t, number } = useTranslator();
  const client = useClient();
  const { consented } = useSettings();
  const health = useHealth();
  const [deleted, setDeleted] = useState(false);
  const welcome = (): void => void client.openPage('welcome');
  if (deleted && !consented)
    return (
      <main class="options" role="main">
        <EmptyState
          icon={CircleCheck}
          title={t('options-delete-all-done-title')}
          text={t('options-delete-all-done-text')}
        >
          <Button kind="primary" onClick={welcome}>
            {t('options-delete-all-again')}
          </Button>
        </EmptyState>
      </main>
    );
  return (
    <div class="options">
      <header class="options__head">
        <h1>{t('options-title')}</h1>
        <p class="field__hint">{t('options-applied')}</p>
      </header>
      <nav class="options__contents" aria-label={t('options-contents')}>
        {PARTS.map((part) => (
          <a key={part} href={`#${part}`}>
            {t(part)}
          </a>
        ))}
      </nav>
      <main class="options__main">
        {!consented && (
          <Notice tone="warning" title={t('options-not-started-title')}>
            <p>{t('options-not-started-text')}</p>
            <Button onClick={welcome}>{t('options-not-started-action')}</Button>
          </Notice>
        )}
        <ReadingPart />
        <SitesPart />
        <FeedsPart />
        <KeepingPart />
        <DisplayPart />
        <KeysPart keys={keys} />
        <CorrectionsPart />
        <StoragePart health={health} />
        <Part titleId="options-permissions" hintId="options-permissions-hint">
          <PermissionList browser={browser} />
        </Part>
        <DataPart
          articles={health.result?.ok === true ? health.result.value.articles : undefined}
          onDeleted={() => {
            setDeleted(true);
            health.refresh();
          }}
        />
        <Part titleId="options-about">
          <p>{t('options-about-text')}</p>
          <p class="field__hint">{t('options-version', { version })}</p>
          <p class="field__hint">{t('options-engine', { version: number(ENGINE_VERSION) })}</p>
          <div class="options__buttons">
            <Button onClick={() => void client.openPage('library')}>{t('open-library')}</Button>
            <Button onClick={welcome}>{t('options-welcome-again')}</Button>
          </div>
        </Part>
      </main>
    </div>
  );
}
