import { Trash2 } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useT } from '../hooks/language.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Field } from './fields.tsx';
import { Notice } from './notice.tsx';

interface Props {
  readonly title: string;
  /** To be typed before anything happens; its case does not matter. */
  readonly word: string;
  readonly label: string;
  readonly hint?: string;
  /** Words on the button that does it. */
  readonly action: string;
  /** Answers what went wrong; when nothing did, the caller goes on from there. */
  readonly onSure: () => Promise<ErrorCode | undefined>;
  readonly onClose: () => void;
  /** What is about to be lost. */
  readonly children: ComponentChildren;
}

/** Longest word that is typed. */
const MOST = 40;

/** Asks for a word before what cannot be undone. */
export function TypedWordDialog(props: Props): JSX.Element {
  const { title, word, label, hint, action, onSure, onClose, children } = props;
  const t = useT();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ErrorCode>();
  const sure = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const go = async (): Promise<void> => {
    if (!sure || busy) return;
    setBusy(true);
    const wrong = await onSure();
    setBusy(false);
    setFault(wrong);
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="danger" icon={Trash2} disabled={!sure || busy} onClick={() => void go()}>
            {action}
          </Button>
        </>
      }
    >
      <form
        class="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        {children}
        {fault !== undefined && <Notice tone="error" title={t(`error-${fault}`)} />}
        <Field label={label} {...(hint !== undefined && { hint })}>
          {({ id, describedBy }) => (
            <input
              id={id}
              class="input"
              type="text"
              autocomplete="off"
              value={typed}
              maxLength={MOST}
              aria-describedby={describedBy}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
