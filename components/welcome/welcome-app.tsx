import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { useSettings } from '../hooks/settings.ts';
import { ModeChoice } from '../options/mode-choice.tsx';
import { PermissionList, type BrowserKind } from '../options/permission-list.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import './welcome.css';
import { WelcomeDone } from './welcome-done.tsx';

/** The browser's permission to read web pages, which Firefox lets a reader withhold. */
export interface SiteAccess {
  given(): Promise<boolean>;
  /** Must be called by a click. */
  request(): Promise<boolean>;
}

interface Props {
  readonly browser: BrowserKind;
  readonly access?: SiteAccess;
}

/** The first page: what is read, what is kept, what never happens; nothing is read before its button is pressed. */
export function WelcomeApp({ browser, access }: Props): JSX.Element {
  const t = useT();
  const { consented } = useSettings();
  return (
    <main class="welcome">
      <header class="welcome__head">
        <p class="welcome__name">{t('app-name')}</p>
        <h1>{t(consented ? 'welcome-done-title' : 'welcome-title')}</h1>
      </header>
      {access !== undefined && <MissingAccess access={access} />}
      {consented ? <WelcomeDone browser={browser} /> : <Introduction browser={browser} />}
    </main>
  );
}

function MissingAccess({ access }: { readonly access: SiteAccess }): JSX.Element | null {
  const t = useT();
  const [given, setGiven] = useState(true);
  useEffect(() => void access.given().then(setGiven), [access]);
  if (given) return null;
  return (
    <Notice tone="warning" title={t('welcome-access-title')}>
      <p>{t('welcome-access-text')}</p>
      <Button onClick={() => void access.request().then(setGiven)}>{t('welcome-access-action')}</Button>
    </Notice>
  );
}

function Introduction({ browser }: { readonly browser: BrowserKind }): JSX.Element {
  const t = useT();
  const client = useClient();
  const settings = useSettings();
  const [mode, setMode] = useState(settings.mode);
  const [fault, setFault] = useState<ErrorCode>();
  const start = async (): Promise<void> => {
    const result = await client.updateSettings({ consented: true, mode });
    setFault(result.ok ? undefined : result.error.code);
  };
  return (
    <>
      <p class="welcome__intro">{t('welcome-intro')}</p>
      <p class="welcome__before">{t('welcome-before')}</p>
      <div class="welcome__facts">
        <Point titleId="welcome-read">
          <p>{t('welcome-read-text')}</p>
        </Point>
        <Point titleId="welcome-kept">
          <p>{t('welcome-kept-text')}</p>
        </Point>
        <Point titleId="welcome-never">
          <ul class="welcome__never">
            <li>{t('welcome-never-sent')}</li>
            <li>{t('welcome-never-private')}</li>
            <li>{t('welcome-never-invented')}</li>
          </ul>
        </Point>
      </div>
      <section class="welcome__choice">
        <ModeChoice
          label={t('welcome-choose')}
          hint={t('welcome-choose-hint')}
          mode={mode}
          onChange={setMode}
        />
        {mode === 'allowed' && <p class="field__hint">{t('welcome-choose-sites')}</p>}
      </section>
      <details class="welcome__more">
        <summary>{t('welcome-permissions')}</summary>
        <PermissionList browser={browser} />
      </details>
      {fault !== undefined && (
        <Notice tone="error" title={t('welcome-start-failed', { reason: t(`error-${fault}`) })} />
      )}
      <div class="welcome__start">
        <Button kind="primary" onClick={() => void start()}>
          {t('welcome-start')}
        </Button>
        <p class="field__hint">{t('welcome-start-hint')}</p>
      </div>
      <Point titleId="welcome-open">
        <p>{t(`welcome-open-${browser}`)}</p>
      </Point>
    </>
  );
}

function Point({
  titleId,
  children,
}: {
  readonly titleId: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const t = useT();
  return (
    <section class="welcome__point">
      <h2>{t(titleId)}</h2>
      {children}
    </section>
  );
}
