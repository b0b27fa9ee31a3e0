import { NotebookPen } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE } from '../../lib/model/desk.ts';
import type { Result } from '../../lib/model/result.ts';
import { useDesk } from '../hooks/desk.ts';
import { useTranslator } from '../hooks/language.ts';
import { dirOf } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/fields.tsx';
import { useToast } from '../ui/toast.tsx';

/** What is typed is kept this long after the last letter, and at once when the page goes away. */
const DRAFT_AFTER = 300;
/** Share of the longest note from which on its length is told. */
const NEAR_FULL = 0.9;

/** So many letters without a blank no word and no address has. */
const UNBROKEN = 500;

interface Props {
  /** Under which what is being typed is kept: `note:<key>`, `mark:<id>`. */
  readonly draftId: string;
  readonly label: string;
  readonly note: string;
  readonly onSave: (note: string) => Promise<Result<void>>;
  /** For the key that opens it. */
  readonly shortcut?: string;
}

/**
 * A note as text that opens into a field. What is typed outlives a reload, a crash, a note that is too long and a library that
 * cannot be written: it stays in the field, and a draft of it on disk, until it is kept or given up.
 */
export function NoteField({ draftId, label, note, onSave, shortcut }: Props): JSX.Element {
  const { t } = useTranslator();
  const desk = useDesk();
  const toast = useToast();
  const [typed, setTyped] = useState<string>();
  const [restored, setRestored] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let over = false;
    void desk.draft(draftId).then((draft) => {
      if (over || draft === undefined || draft === '' || draft === note) return;
      setTyped((now) => now ?? draft);
      setRestored(true);
    });
    return () => {
      over = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- looked for once an article
  }, [draftId]);
  const close = (): void => {
    void desk.keepDraft(draftId, '');
    setTyped(undefined);
    setRestored(false);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  const giveUp = (): void => {
    const lost = typed ?? '';
    close();
    if (lost !== note) toast({ text: t('note-given-up'), undo: () => setTyped(lost) });
  };
  if (typed !== undefined)
    return (
      <NoteForm
        draftId={draftId}
        label={label}
        typed={typed}
        restored={restored}
        onType={setTyped}
        onKeep={async () => {
          const done = await onSave(typed);
          if (done.ok) close();
          return done;
        }}
        onGiveUp={giveUp}
      />
    );
  return (
    <span ref={opener} class="note" data-shortcut={shortcut}>
      {note === '' ? (
        <Button kind="plain" icon={NotebookPen} onClick={() => setTyped('')}>
          {t('note-add')}
        </Button>
      ) : (
        <button type="button" class="note__text" aria-label={t('note-edit')} onClick={() => setTyped(note)}>
          <span dir={dirOf(note)} class={isUnbroken(note) ? 'note__unbroken' : undefined}>
            {note}
          </span>
        </button>
      )}
    </span>
  );
}

function isUnbroken(text: string): boolean {
  return text.length > UNBROKEN && text.split(/\s/u).some(({ length }) => length > UNBROKEN);
}

interface FormProps {
  readonly draftId: string;
  readonly label: string;
  readonly typed: string;
  readonly restored: boolean;
  readonly onType: (text: string) => void;
  readonly onKeep: () => Promise<Result<void>>;
  readonly onGiveUp: () => void;
}

function NoteForm({ draftId, label, typed, restored, onType, onKeep, onGiveUp }: FormProps): JSX.Element {
  const { t, number } = useTranslator();
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!restored) field.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when it opens
  }, []);
  useDraft(draftId, typed);
  const tooLong = typed.length > MAX_NOTE;
  const counts = { length: number(typed.length), most: number(MAX_NOTE) };
  const keep = async (): Promise<void> => {
    if (tooLong) return field.current?.focus();
    const done = await onKeep();
    if (!done.ok) setFault(t('note-not-kept', { reason: t(`error-${done.error.code}`) }));
    return undefined;
  };
  const hint =
    typed.length > MAX_NOTE * NEAR_FULL
      ? t('note-length', counts)
      : restored
        ? t('note-restored')
        : undefined;
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        label={label}
        error={tooLong ? t('note-too-long', counts) : fault}
        {...(hint !== undefined && { hint })}
      >
        {({ id, describedBy }) => (
          <textarea
            ref={field}
            id={id}
            class="input note-form__field"
            rows={4}
            dir={typed === '' ? undefined : dirOf(typed)}
            value={typed}
            aria-describedby={describedBy}
            aria-invalid={tooLong}
            onInput={(event) => {
              setFault(undefined);
              onType(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
              if (event.key === 'Escape') onGiveUp();
            }}
          />
        )}
      </Field>
      <div class="note-form__acts">
        <button type="submit" class="button button--primary" disabled={tooLong}>
          {t('note-keep')}
        </button>
        <Button onClick={onGiveUp}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

/** Keeps a draft of what is typed, a moment after the last letter and at once when the page is left. */
function useDraft(id: string, text: string): void {
  const desk = useDesk();
  useEffect(() => {
    const write = (): void => void desk.keepDraft(id, text);
    const timer = setTimeout(write, DRAFT_AFTER);
    window.addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', write);
    };
  }, [desk, id, text]);
}
