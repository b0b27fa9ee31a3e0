import type { JSX } from 'preact';
import { useT } from '../hooks/language.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Checkbox } from '../ui/fields.tsx';

interface Props {
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Keys as they stand on the keyboard; names of keys come from the catalogues. */
const LETTER = {
  next: 'J',
  previous: 'K',
  select: 'X',
  save: 'S',
  tag: 'T',
  file: 'F',
  search: '/',
  help: '?',
} as const;

export function ShortcutsHelp({ letters, onLetters, onClose }: Props): JSX.Element {
  const t = useT();
  const shift = t('library-key-shift');
  const lines: readonly (readonly [keys: readonly string[], words: string])[] = [
    [[LETTER.search], t('library-keys-search')],
    [[LETTER.next], t('library-keys-next')],
    [[LETTER.previous], t('library-keys-previous')],
    [[t('library-key-enter')], t('library-keys-open')],
    [[LETTER.select], t('library-keys-select')],
    [[shift, LETTER.next], t('library-keys-range')],
    [[LETTER.save], t('library-keys-save')],
    [[LETTER.tag], t('library-keys-tag')],
    [[LETTER.file], t('library-keys-file')],
    [[t('library-key-delete')], t('library-keys-delete')],
    [[t('library-key-escape')], t('library-keys-escape')],
    [[LETTER.help], t('library-keys-help')],
  ];
  return (
    <Dialog title={t('library-keys')} onClose={onClose}>
      <dl class="keys">
        {lines.map(([keys, words]) => (
          <div key={words} class="keys__line">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Checkbox label={t('library-keys-letters')} checked={letters} onChange={onLetters} />
    </Dialog>
  );
}
