import type { ComponentChildren, JSX } from 'preact';
import { CircleAlert, RefreshCw } from 'lucide';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { SiyaqClient } from '../../lib/app/client.ts';
import { chooseDigits, chooseLanguage } from '../../lib/i18n/language.ts';
import { monthsOf } from '../../lib/i18n/months.ts';
import { createTranslator, type Translator } from '../../lib/i18n/translator.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import '../theme/theme.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ToastProvider } from '../ui/toast.tsx';
import { ClientContext } from './client.ts';
import { TranslatorContext } from './language.ts';
import { SettingsContext } from './settings.ts';
import { useRetryingWatch } from './watch.ts';

/** Milliseconds without settings after which a page says that something is wrong: an extension reads them in a few. */
const PATIENCE = 3_000;

interface Props {
  readonly client: SiyaqClient;
  /** Id of the message that names the page in the tab and to a screen reader. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/**
 * The frame of every page of the extension: client, settings, language (`lang` and `dir` of the document follow it at once) and
 * toasts. Shows nothing before the settings are known, so that no page flashes in the wrong language; when they do not come, it
 * says so in the browser's language and keeps listening.
 */
export function Page({ client, title, children }: Props): JSX.Element | null {
  const [watched, retry] = useRetryingWatch<Settings>('settings', (listener, onError) =>
    client.watchSettings(listener, onError),
  );
  const settings = watched.known ? watched.value : undefined;
  const late = useLate(!watched.known && watched.fault === undefined);
  const failed = !watched.known && (late || watched.fault !== undefined);
  const translator = useTranslatorOf(failed ? DEFAULT_SETTINGS : settings);
  useLayoutEffect(() => {
    if (translator === undefined) return;
    document.documentElement.lang = translator.language;
    document.documentElement.dir = translator.direction;
    document.title = translator.t(title);
  }, [translator, title]);
  if (translator === undefined) return null;
  if (settings === undefined)
    return (
      <main>
        <div role="alert">
          <EmptyState
            icon={CircleAlert}
            title={translator.t('page-failed-title')}
            text={translator.t('page-failed-text')}
          >
            <Button kind="primary" icon={RefreshCw} onClick={retry}>
              {translator.t('retry')}
            </Button>
          </EmptyState>
        </div>
      </main>
    );
  return (
    <ClientContext.Provider value={client}>
      <SettingsContext.Provider value={settings}>
        <TranslatorContext.Provider value={translator}>
          <ToastProvider>{children}</ToastProvider>
        </TranslatorContext.Provider>
      </SettingsContext.Provider>
    </ClientContext.Provider>
  );
}

/** True once something has been awaited for too long. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && late;
}

/** One translator as long as language, digits and months stay: it is not cheap to make. */
function useTranslatorOf(settings: Settings | undefined): Translator | undefined {
  const language = settings && chooseLanguage(settings.language, navigator.languages);
  const digits = settings && language && chooseDigits(settings.digits, language, navigator.languages);
  const months = settings?.months;
  return useMemo(
    () =>
      language === undefined || months === undefined
        ? undefined
        : createTranslator(language, digits, monthsOf(months, undefined, navigator.languages)),
    [language, digits, months],
  );
}
