import { Keyboard } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../hooks/language.ts';
import { Button } from '../ui/button.tsx';
import { Part } from './part.tsx';

/** The browser's keyboard commands: how they stand, and where they are changed. */
export interface BrowserKeys {
  list(): Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
  change(): Promise<void>;
}

const NAMES: { readonly [command: string]: string } = {
  _execute_action: 'options-key-panel',
  'save-brief': 'options-key-save',
  'open-library': 'options-key-library',
};

/** Keys that work wherever the reader is, and the keyword of the address bar. */
export function KeysPart({ keys }: { readonly keys: BrowserKeys }): JSX.Element {
  const t = useT();
  const [list, setList] = useState<Awaited<ReturnType<BrowserKeys['list']>>>([]);
  useEffect(() => {
    const read = (): void => void keys.list().then(setList, () => setList([]));
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [keys]);
  return (
    <Part titleId="options-keys" hintId="options-keys-hint">
      <dl class="health">
        {list
          .filter(({ name }) => NAMES[name] !== undefined)
          .map(({ name, shortcut }) => (
            <div key={name}>
              <dt>{t(NAMES[name] ?? '')}</dt>
              <dd>
                {shortcut === '' ? (
                  t('options-key-none')
                ) : (
                  <kbd class="options__kbd" dir="ltr">
                    {shortcut}
                  </kbd>
                )}
              </dd>
            </div>
          ))}
      </dl>
      <p class="field__hint">{t('options-keyword')}</p>
      <div>
        <Button icon={Keyboard} onClick={() => void keys.change()}>
          {t('options-keys-change')}
        </Button>
      </div>
    </Part>
  );
}
