import { CircleAlert, Download, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useExportJob } from '../hooks/export-job.ts';
import { useT } from '../hooks/language.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExportStatus } from '../ui/export-status.tsx';
import { TypedWordDialog } from '../ui/typed-word-dialog.tsx';

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
  const word = t('health-reset-word');
  return (
    <TypedWordDialog
      title={t('health-reset-title')}
      word={word}
      label={t('health-reset-type', { word })}
      action={t('health-reset-do')}
      onClose={onClose}
      onSure={async () => {
        const done = await client.resetLibrary();
        if (!done.ok) return done.error.code;
        location.reload();
        return undefined;
      }}
    >
      <p>{t('health-reset-text')}</p>
    </TypedWordDialog>
  );
}
