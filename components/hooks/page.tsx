import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { SiyaqClient } from '../../lib/app/client.ts';
import { chooseDigits, chooseLanguage } from '../../lib/i18n/language.ts';
import { createTranslator, type Translator } from '../../lib/i18n/translator.ts';
import type { Settings } from '../../lib/model/settings.ts';
import '../theme/theme.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { ClientContext } from './client.ts';
import { TranslatorContext } from './language.ts';
import { SettingsContext } from './settings.ts';
import { useWatch } from './watch.ts';

interface Props {
  readonly client: SiyaqClient;
  /** Id of the message that names the page in the tab and to a screen reader. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/**
 * The frame of every page of the extension: client, settings, language (`lang` and `dir` of the document follow it at once) and
 * toasts. Shows nothing before the settings are known, so that no page flashes in the wrong language.
 */
export function Page({ client, title, children }: Props): JSX.Element | null {
  const watched = useWatch<Settings>('settings', (listener) => client.watchSettings(listener));
  const settings = watched.known ? watched.value : undefined;
  const translator = useTranslatorOf(settings);
  useLayoutEffect(() => {
    if (translator === undefined) return;
    document.documentElement.lang = translator.language;
    document.documentElement.dir = translator.direction;
    document.title = translator.t(title);
  }, [translator, title]);
  if (settings === undefined || translator === undefined) return null;
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

/** One translator as long as language and digits stay: it is not cheap to make. */
function useTranslatorOf(settings: Settings | undefined): Translator | undefined {
  const language = settings && chooseLanguage(settings.language, navigator.languages);
  const digits = settings && language && chooseDigits(settings.digits, language, navigator.languages);
  return useMemo(
    () => (language === undefined ? undefined : createTranslator(language, digits)),
    [language, digits],
  );
}
