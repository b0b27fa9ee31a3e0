import type { JSX } from 'preact';
import { useT } from '../hooks/language.ts';
import { useMemory } from '../hooks/memory.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Checkbox } from '../ui/fields.tsx';
import { SHORTCUTS_MEMORY } from './shortcuts.ts';

/** Key caps and the message that says what each does; `enter` is named in the reader's language. */
const KEYS = [
  ['J', 'help-key-next'],
  ['K', 'help-key-previous'],
  ['enter', 'help-key-evidence'],
  ['S', 'help-key-save'],
  ['T', 'help-key-tag'],
  ['N', 'help-key-note'],
  ['U', 'help-key-undo'],
  ['/', 'help-key-search'],
  ['?', 'help-key-help'],
] as const;

export function HelpDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const t = useT();
  const [letters, setLetters] = useMemory<'on' | 'off'>(SHORTCUTS_MEMORY, 'on');
  return (
    <Dialog title={t('help-title')} onClose={onClose}>
      <div class="help">
        <p>{t('help-evidence')}</p>
        <p>{t('help-local')}</p>
        <h3 class="help__title">{t('help-shortcuts')}</h3>
        <dl class="help__keys">
          {KEYS.map(([key, text]) => (
            <div key={key} class="help__key">
              <dt>
                <kbd class="key">{key === 'enter' ? t('key-enter') : key}</kbd>
              </dt>
              <dd>{t(text)}</dd>
            </div>
          ))}
        </dl>
        <Checkbox
          label={t('help-key-on')}
          checked={letters === 'on'}
          onChange={(on) => setLetters(on ? 'on' : 'off')}
        />
      </div>
    </Dialog>
  );
}
