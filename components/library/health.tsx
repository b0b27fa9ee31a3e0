import { CircleAlert, Download, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useExportJob } from '../hooks/export-job.ts';
import { useT } from '../hooks/language.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExportStatus } from '../ui/export-status.tsx';
import { Field } from '../ui/fields.tsx';
import { Notice } from '../ui/notice.tsx';

const TITLES: { readonly [code in ErrorCode]?: string } = {
  'database-blocked': 'library-error-blocked-title',
  'database-newer': 'library-error-newer-title',
};

/** Codes after which a new library is a way on; the others pass, or want a newer Siyaq. */
const BROKEN: ReadonlySet<ErrorCode> = new Set(['database-unavailable', 'unexpected']);

/**
 * The library cannot be opened: what happened, that nothing was deleted, and the ways on. Try again, write what can still be
 * read to a file, and as the last one begin anew, which wants a word typed.
 */
export function LibraryFault(props: { readonly code: ErrorCode; readonly onRetry: () => void }): JSX.Element {
  const { code, onRetry } = props;
  const t = useT();
  const job = useExportJob();
  const [resetting, setResetting] = useState(false);
  return (
    <div class="health" role="alert">
      <EmptyState
        icon={CircleAlert}
        title={t(TITLES[code] ?? 'library-error-title')}
        text={t(`error-${code}`)}
      >
        <Button kind="primary" onClick={onRetry}>
          {t('retry')}
        </Button>
        <Button onClick={() => location.reload()}>{t('library-reload')}</Button>
        {BROKEN.has(code) && (
          <>
            <Button icon={Download} onClick={() => job.start('all')}>
              {t('health-export')}
            </Button>
            <Button kind="danger" icon={Trash2} onClick={() => setResetting(true)}>
              {t('health-reset')}
            </Button>
          </>
        )}
      </EmptyState>
      <ExportStatus job={job} />
      {resetting && <ResetDialog onClose={() => setResetting(false)} />}
    </div>
  );
}

function ResetDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const t = useT();
  const client = useClient();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ErrorCode>();
  const word = t('health-reset-word');
  const sure = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const reset = async (): Promise<void> => {
    if (!sure || busy) return;
    setBusy(true);
    const done = await client.resetLibrary();
    setBusy(false);
    if (done.ok) location.reload();
    else setFault(done.error.code);
  };
  return (
    <Dialog
      title={t('health-reset-title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="danger" icon={Trash2} disabled={!sure || busy} onClick={() => void reset()}>
            {t('health-reset-do')}
          </Button>
        </>
      }
    >
      <form
        class="edit"
        onSubmit={(event) => {
          event.preventDefault();
          void reset();
        }}
      >
        <p>{t('health-reset-text')}</p>
        {fault !== undefined && <Notice tone="error" title={t(`error-${fault}`)} />}
        <Field label={t('health-reset-type', { word })}>
          {({ id }) => (
            <input
              id={id}
              class="input"
              type="text"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
