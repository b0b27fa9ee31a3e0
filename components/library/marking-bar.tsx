import { Highlighter, NotebookPen, X } from 'lucide';
import type { JSX } from 'preact';
import type { Code } from '../../lib/model/desk.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { NoteField } from '../panel/note-field.tsx';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Marking } from './use-marking.ts';

/** Letters of the stretch shown in the bar. */
const SHOWN = 90;

interface Props {
  readonly marking: Marking;
  readonly text: string;
  readonly codes: readonly Code[];
}

/** What can be done with the words selected or the sentence in focus; at the foot of the text, there only while there are some. */
export function MarkingBar({ marking, text, codes }: Props): JSX.Element | null {
  const t = useT();
  const { desk } = useClient();
  const { target, mark, fault, highlight, toggle, note, noting, clear } = marking;
  if (target === undefined) return null;
  const words = text.slice(target.start, target.end);
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return (
    <section class="marking" aria-label={t('marking')}>
      <div class="marking__head">
        <p class="marking__words" dir={dirOf(words)}>
          {shown}
        </p>
        <IconButton icon={X} label={t('marking-close')} onClick={clear} />
      </div>
      {fault !== undefined && <Notice tone="error" title={t(`error-${fault}`)} />}
      <div class="marking__acts" role="toolbar" aria-label={t('marking')}>
        <Button icon={Highlighter} pressed={mark !== undefined} onClick={highlight}>
          {t(mark === undefined ? 'mark-do' : 'mark-undo')}
        </Button>
        <Button icon={NotebookPen} onClick={note}>
          {t('mark-note')}
        </Button>
        {codes.map((code) => (
          <button
            key={code.id}
            type="button"
            class={`code-chip tone--${code.colour}`}
            aria-pressed={mark?.codes.includes(code.id) === true}
            onClick={() => toggle(code)}
          >
            <span class="tone__dot" />
            <Bdi text={code.name} />
            {code.shortcut !== undefined && <kbd>{code.shortcut}</kbd>}
          </button>
        ))}
        <a class="marking__codebook" href="#/codebook">
          {t(codes.length === 0 ? 'codebook-make' : 'codebook-title')}
        </a>
      </div>
      {mark !== undefined && (noting > 0 || mark.note !== '') && (
        <NoteField
          key={mark.id}
          draftId={`mark:${mark.id}`}
          label={t('mark-note-label')}
          note={mark.note}
          onSave={(next) => desk.setMarkNote(mark, next)}
        />
      )}
      <p class="marking__keys">{t('marking-keys')}</p>
    </section>
  );
}
