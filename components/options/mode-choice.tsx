import type { JSX } from 'preact';
import type { RecordingMode } from '../../lib/model/settings.ts';
import { useT } from '../hooks/language.ts';
import { RadioGroup } from '../ui/fields.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly mode: RecordingMode;
  readonly onChange: (mode: RecordingMode) => void;
}

const MODES = ['all', 'allowed', 'click'] as const;

/** When Siyaq reads: every Arabic story, only listed sites, only on request. */
export function ModeChoice({ label, hint, mode, onChange }: Props): JSX.Element {
  const t = useT();
  const choices = MODES.map((value) => ({
    value,
    label: t(`mode-${value}`),
    hint: t(`mode-${value}-hint`),
  }));
  return (
    <RadioGroup
      label={label}
      {...(hint !== undefined && { hint })}
      value={mode}
      choices={choices}
      onChange={onChange}
    />
  );
}
