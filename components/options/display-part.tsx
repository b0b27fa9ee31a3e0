import type { JSX } from 'preact';
import { LANGUAGES } from '../../lib/i18n/language.ts';
import { monthsOf } from '../../lib/i18n/months.ts';
import type { DigitStyle, InterfaceLanguage, MonthNames } from '../../lib/model/settings.ts';
import { useTranslator } from '../hooks/language.ts';
import { Select } from '../ui/fields.tsx';
import { ChangeFault, Part } from './part.tsx';
import { useChange } from './use-change.ts';

const DIGITS: readonly DigitStyle[] = ['auto', 'latn', 'arab'];
const MONTHS: readonly MonthNames[] = ['auto', 'egypt', 'morocco', 'algeria', 'levant'];
/** Months that differ most between the countries: January, August, September. */
const TELLING = [0, 7, 8] as const;
/** A number and a day that show the digits chosen. */
const EXAMPLE = { number: 1_850, day: '2024-09-20' } as const;

/** Language and digits of the interface. */
export function DisplayPart(): JSX.Element {
  const { t, number, date, list, language } = useTranslator();
  const { settings, fault, change } = useChange();
  const languages: readonly (InterfaceLanguage | 'auto')[] = ['auto', ...LANGUAGES];
  const example = list([number(EXAMPLE.number), date(EXAMPLE.day) ?? '']);
  return (
    <Part titleId="options-display">
      <ChangeFault code={fault} />
      <Select
        label={t('options-language')}
        value={settings.language}
        choices={languages.map((value) => ({
          value,
          label: t(value === 'auto' ? 'options-language-auto' : `language-name-${value}`),
        }))}
        onChange={(chosen) => void change({ language: chosen })}
      />
      <Select
        label={t('options-digits')}
        hint={t('options-digits-example', { example })}
        value={settings.digits}
        choices={DIGITS.map((value) => ({ value, label: t(`options-digits-${value}`) }))}
        onChange={(digits) => void change({ digits })}
      />
      {language === 'ar' && (
        <Select
          label={t('options-months')}
          hint={t('options-months-hint')}
          value={settings.months}
          choices={MONTHS.map((value) => ({
            value,
            label: monthsLabel(value, t(`options-months-${value}`)),
          }))}
          onChange={(months) => void change({ months })}
        />
      )}
    </Part>
  );
}

/** «المغرب: يناير، غشت، شتنبر»: names say more than the name of a habit. */
function monthsLabel(value: MonthNames, label: string): string {
  if (value === 'auto') return label;
  const names = monthsOf(value, undefined);
  return `${label}: ${TELLING.map((month) => names[month]).join('، ')}`;
}
