import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { monthsOf } from '../../lib/i18n/months.ts';
import { withMonths } from '../../lib/i18n/translator.ts';
import { TranslatorContext, useTranslator } from './language.ts';
import { useSettings } from './settings.ts';

interface Props {
  /** ISO 3166-1 alpha-2 of the outlet. */
  readonly country: string | undefined;
  readonly children: ComponentChildren;
}

/** Dates inside are written with the months of the outlet's country, unless the reader chose names of her own. */
export function OutletDates({ country, children }: Props): JSX.Element {
  const translator = useTranslator();
  const { months } = useSettings();
  const value = useMemo(
    () => withMonths(translator, monthsOf(months, country, navigator.languages)),
    [translator, months, country],
  );
  return <TranslatorContext.Provider value={value}>{children}</TranslatorContext.Provider>;
}
