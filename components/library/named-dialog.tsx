import { Trash2 } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import type { Undoable } from '../../lib/app/desk-client.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useT } from '../hooks/language.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { NameForm } from './name-form.tsx';
import { useAct } from './use-act.ts';

interface Props {
  readonly name: string;
  /** Of the field the name stands in. */
  readonly label: string;
  readonly rename: (name: string) => Promise<Undoable>;
  /** Words on the button that deletes, the deed, and what is said after it. */
  readonly deletion: {
    readonly label: string;
    readonly act: () => Promise<Undoable>;
    readonly said: string;
  };
  readonly onClose: () => void;
  /** Why what is done in `children` was refused. */
  readonly fault?: ErrorCode | undefined;
  /** What else can be done with it. */
  readonly children?: ComponentChildren;
}

/** One thing of the desk that has a name: renamed, deleted with a way back, and what else it knows. */
export function NamedDialog({ name, label, rename, deletion, onClose, fault, children }: Props): JSX.Element {
  const t = useT();
  const act = useAct();
  return (
    <Dialog
      title={name}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="danger"
            icon={Trash2}
            onClick={() => {
              onClose();
              void act(deletion.act(), deletion.said);
            }}
          >
            {deletion.label}
          </Button>
          <Button onClick={onClose}>{t('done')}</Button>
        </>
      }
    >
      <div class="edit">
        {fault !== undefined && <Notice tone="error" title={t(`error-${fault}`)} />}
        <NameForm
          key={name}
          focus
          label={label}
          action={t('rename')}
          first={name}
          onName={(next) => act(rename(next), t('renamed'))}
        />
        {children}
      </div>
    </Dialog>
  );
}
