import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { useSettings } from '../hooks/settings.ts';
import type { BrowserKind } from '../options/permission-list.tsx';
import { Button } from '../ui/button.tsx';

/** After the start: what happens from now on, and what to do next. */
export function WelcomeDone({ browser }: { readonly browser: BrowserKind }): JSX.Element {
  const t = useT();
  const client = useClient();
  const { mode, allowed } = useSettings();
  const text = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: its focus goes to what came of it.
  useEffect(() => text.current?.focus(), []);
  const some = mode === 'allowed' && allowed.length > 0;
  const steps = [
    'welcome-next-article',
    'welcome-next-reload',
    'welcome-next-panel',
    browser === 'firefox' ? 'welcome-next-pin-firefox' : 'welcome-next-pin',
  ];
  return (
    <>
      <p ref={text} tabIndex={-1} class="welcome__intro">
        {some ? t('welcome-done-allowed-some', { count: allowed.length }) : t(`welcome-done-${mode}`)}
      </p>
      <section class="welcome__choice">
        <h2>{t('welcome-next')}</h2>
        <ol class="welcome__steps">
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </section>
      <section class="welcome__point">
        <h2>{t('welcome-open')}</h2>
        <p>{t(`welcome-open-${browser}`)}</p>
      </section>
      <div class="welcome__buttons">
        {mode === 'allowed' && !some && (
          <Button kind="primary" onClick={() => void client.openPage('options', 'options-sites')}>
            {t('welcome-next-sites')}
          </Button>
        )}
        <Button onClick={() => void client.openPage('options')}>{t('welcome-next-settings')}</Button>
        <Button onClick={() => void client.openPage('library')}>{t('open-library')}</Button>
      </div>
    </>
  );
}
