import { Crosshair, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { Filing, Mark } from '../../lib/model/desk.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Span } from '../../lib/model/span.ts';
import { useClient } from '../hooks/client.ts';
import { useDesk } from '../hooks/desk.ts';
import { keepFocus } from '../hooks/keep-focus.ts';
import { useTranslator } from '../hooks/language.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { IconButton } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useToast } from '../ui/toast.tsx';
import './desk.css';
import { NoteField } from './note-field.tsx';
import { TagRow } from './tag-row.tsx';

interface Props {
  readonly record: ArticleRecord;
  readonly onShow: (span: Span) => void;
}

/** The reader's own work on the article: tags, a note, what she marked in its text. */
export function DeskSection({ record, onShow }: Props): JSX.Element {
  const { t } = useTranslator();
  const client = useClient();
  const desk = useDesk();
  const { key, saved } = record;
  const watched = useWatch<Filing | undefined>(`filing ${key}`, (listener, onError) =>
    desk.watchFiling(key, listener, onError),
  );
  const filing = wordOf(watched);
  // What she wrote must not expire with a brief she did not save.
  const save = async (): Promise<void> => {
    if (!saved) await client.setSaved([key], true);
  };
  const setNote = async (note: string): Promise<Result<void>> => {
    if (note.trim() !== '') await save();
    return desk.setNote(key, note);
  };
  return (
    <section class="desk" aria-label={t('desk-title')}>
      {!watched.known && watched.fault !== undefined && (
        <Notice tone="error" title={t('desk-failed')}>
          {t(`error-${watched.fault}`)}
        </Notice>
      )}
      <div class="desk__row">
        <TagRow articleKey={key} on={filing?.tags ?? []} onWork={save} />
        {watched.known && (
          <NoteField
            key={key}
            draftId={`note:${key}`}
            label={t('note-label')}
            note={filing?.note ?? ''}
            shortcut="note"
            onSave={setNote}
          />
        )}
      </div>
      <Marks articleKey={key} onShow={onShow} />
    </section>
  );
}

/** Stretches of the text the reader marked, in its order; nothing at all where there are none. */
function Marks({
  articleKey,
  onShow,
}: {
  readonly articleKey: string;
  readonly onShow: (span: Span) => void;
}): JSX.Element | null {
  const { t, number } = useTranslator();
  const desk = useDesk();
  const marks =
    wordOf(
      useWatch<readonly Mark[]>(`marks ${articleKey}`, (listener, onError) =>
        desk.watchMarks(articleKey, listener, onError),
      ),
    ) ?? [];
  const own = marks.filter(({ coder }) => coder === '').sort((a, b) => a.start - b.start);
  if (own.length === 0) return null;
  return (
    <Section id="marks" title={t('marks-title')} aside={number(own.length)}>
      <ul class="marks">
        {own.map((mark) => (
          <MarkRow key={mark.id} mark={mark} onShow={onShow} />
        ))}
      </ul>
    </Section>
  );
}

function MarkRow({
  mark,
  onShow,
}: {
  readonly mark: Mark;
  readonly onShow: (span: Span) => void;
}): JSX.Element {
  const { t } = useTranslator();
  const desk = useDesk();
  const toast = useToast();
  const remove = async (): Promise<void> => {
    keepFocus();
    const done = await desk.removeMark(mark);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
    else toast({ text: t('mark-removed'), undo: () => void done.value.restore() });
  };
  return (
    <li class="mark-row">
      <blockquote class="mark-row__words reading" dir={dirOf(mark.text)}>
        <Bdi text={mark.text} />
      </blockquote>
      <div class="mark-row__acts">
        <NoteField
          draftId={`mark:${mark.id}`}
          label={t('mark-note-label')}
          note={mark.note}
          onSave={(note) => desk.setMarkNote(mark, note)}
        />
        <IconButton icon={Crosshair} label={t('mark-show')} onClick={() => onShow(mark)} />
        <IconButton icon={Trash2} label={t('mark-remove')} onClick={() => void remove()} />
      </div>
    </li>
  );
}
