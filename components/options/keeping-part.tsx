import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslator } from '../hooks/language.ts';
import { Field, Select } from '../ui/fields.tsx';
import { ChangeFault, Part } from './part.tsx';
import { useChange } from './use-change.ts';

const USUAL = [7, 30, 90, 365, 0] as const;
/** Ten years: the most the settings keep. */
const MOST = 3_650;
const OTHER = 'other';

/** How long an unsaved brief stays. */
export function KeepingPart(): JSX.Element {
  const { t, number } = useTranslator();
  const { settings, fault, change } = useChange();
  const [typing, setTyping] = useState(false);
  const days = settings.retentionDays;
  const custom = typing || !USUAL.some((one) => one === days);
  const choices = [
    ...USUAL.map((count) => ({
      value: String(count),
      label: count === 0 ? t('options-retention-never') : t('options-retention-days', { count }),
    })),
    { value: OTHER, label: t('options-retention-other') },
  ];
  return (
    <Part titleId="options-keeping" hintId="options-retention-hint">
      <ChangeFault code={fault} />
      <Select
        label={t('options-retention')}
        hint={t('options-retention-warning', { count: days })}
        value={custom ? OTHER : String(days)}
        choices={choices}
        onChange={(value) => {
          setTyping(value === OTHER);
          if (value !== OTHER) void change({ retentionDays: Number(value) });
        }}
      />
      {custom && (
        <CustomDays
          days={days}
          error={t('options-retention-error', { most: number(MOST) })}
          onApply={async (count) => {
            if (await change({ retentionDays: count })) setTyping(false);
          }}
        />
      )}
    </Part>
  );
}

interface CustomProps {
  readonly days: number;
  readonly error: string;
  readonly onApply: (days: number) => Promise<void>;
}

function CustomDays({ days, error, onApply }: CustomProps): JSX.Element {
  const { t } = useTranslator();
  const [typed, setTyped] = useState(days === 0 ? '' : String(days));
  const [wrong, setWrong] = useState(false);
  const apply = (): void => {
    const count = Number(westernDigits(typed.trim()));
    const right = Number.isInteger(count) && count >= 1 && count <= MOST;
    setWrong(!right);
    if (right) void onApply(count);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Field label={t('options-retention-custom')} error={wrong ? error : undefined}>
        {({ id, describedBy }) => (
          <span class="sites__entry">
            <input
              id={id}
              class="input"
              type="text"
              inputMode="numeric"
              value={typed}
              maxLength={8}
              aria-describedby={describedBy}
              aria-invalid={wrong}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button button--normal">
              {t('options-retention-apply')}
            </button>
          </span>
        )}
      </Field>
    </form>
  );
}

/** ٣٠ and ۳۰ are 30. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
