import type { JSX } from 'preact';
import { useT } from '../hooks/language.ts';
import { Checkbox } from '../ui/fields.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { ChangeFault, Part } from './part.tsx';
import { useChange } from './use-change.ts';

/** When Siyaq reads, and the pause. */
export function ReadingPart(): JSX.Element {
  const t = useT();
  const { settings, fault, change } = useChange();
  return (
    <Part titleId="options-reading">
      <ChangeFault code={fault} />
      <ModeChoice label={t('options-mode')} mode={settings.mode} onChange={(mode) => void change({ mode })} />
      <Checkbox
        label={t('options-pause')}
        hint={t(settings.paused ? 'options-paused-now' : 'options-pause-hint')}
        checked={settings.paused}
        onChange={(paused) => void change({ paused })}
      />
    </Part>
  );
}
