import type { JSX } from 'preact';
import { LANGUAGES } from '../../lib/i18n/language.ts';
import type { DigitStyle, InterfaceLanguage } from '../../lib/model/settings.ts';
import { useTranslator } from '../hooks/language.ts';
import { Select } from '../ui/fields.tsx';
import { ChangeFault, Part } from './part.tsx';
import { useChange } from './use-change.ts';

const DIGITS: readonly DigitStyle[] = ['auto', 'latn', 'arab'];
/** A number and a day that show the digits chosen. */
const EXAMPLE = { number: 1_850, day: '2024-09-20' } as const;

/** Language and digits of the interface. */
export function DisplayPart(): JSX.Element {
  const { t, number, date, list } = useTranslator();
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
        onChange={(language) => void change({ language })}
      />
      <Select
        label={t('options-digits')}
        hint={t('options-digits-example', { example })}
        value={settings.digits}
        choices={DIGITS.map((value) => ({ value, label: t(`options-digits-${value}`) }))}
        onChange={(digits) => void change({ digits })}
      />
    </Part>
  );
}
