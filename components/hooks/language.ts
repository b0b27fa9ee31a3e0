import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translate, type Translator } from '../../lib/i18n/translator.ts';

export const TranslatorContext = createContext<Translator | undefined>(undefined);

let arabic: Translator | undefined;

/** The voice of the interface: language, numbers, dates. Arabic where no page has chosen another. */
export function useTranslator(): Translator {
  return useContext(TranslatorContext) ?? (arabic ??= createTranslator('ar'));
}

/** Says one message of the catalogues. */
export function useT(): Translate {
  return useTranslator().t;
}
