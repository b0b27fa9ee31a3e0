import { Download, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { EXPORTED_AT, useExportJob } from '../hooks/export-job.ts';
import { useT, useTranslator } from '../hooks/language.ts';
import { recall } from '../hooks/memory.ts';
import { useNow } from '../hooks/now.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ExportStatus } from '../ui/export-status.tsx';
import { Field } from '../ui/fields.tsx';
import { Notice } from '../ui/notice.tsx';
import { Part } from './part.tsx';

interface Props {
  /** Briefs that would go; undefined when the library cannot be read. */
  readonly articles: number | undefined;
  readonly onDeleted: () => void;
}

/** Everything out, and everything away. */
export function DataPart({ articles, onDeleted }: Props): JSX.Element {
  const t = useT();
  const job = useExportJob();
  const [asking, setAsking] = useState(false);
  return (
    <Part titleId="options-data">
      <div class="options__act">
        <h3>{t('options-export')}</h3>
        <p class="field__hint">{t('options-export-hint')}</p>
        <LastCopy articles={articles} />
        {job.state.kind !== 'working' && (
          <div>
            <Button icon={Download} onClick={() => job.start('all')}>
              {t('options-export')}
            </Button>
          </div>
        )}
        <ExportStatus job={job} />
      </div>
      <div class="options__act options__act--danger">
        <h3>{t('options-delete-all')}</h3>
        <p class="field__hint">{t('options-delete-all-hint')}</p>
        <div>
          <Button icon={Trash2} kind="danger" onClick={() => setAsking(true)}>
            {t('options-delete-all-open')}
          </Button>
        </div>
      </div>
      {asking && (
        <DeleteDialog
          articles={articles}
          onClose={() => setAsking(false)}
          onDeleted={() => {
            setAsking(false);
            onDeleted();
          }}
        />
      )}
    </Part>
  );
}

/** Days after which a library without a fresh copy is worth a word. */
const FRESH = 30;
const DAY = 86_400_000;

/** When the library was last written to a file; a library at risk says so. */
function LastCopy({ articles }: { readonly articles: number | undefined }): JSX.Element | null {
  const { t, date, relative } = useTranslator();
  const now = useNow();
  const at = recall(EXPORTED_AT);
  const when = at === undefined ? undefined : date(at);
  if (at === undefined || when === undefined)
    return articles === undefined || articles === 0 ? null : (
      <Notice tone="warning" title={t('options-copy-never')} />
    );
  const old = Date.parse(now) - Date.parse(at) > FRESH * DAY;
  const text = t('options-copy-last', { date: when, ago: relative(at, now) ?? '' });
  return old ? <Notice tone="warning" title={text} /> : <p>{text}</p>;
}

function DeleteDialog({
  articles,
  onClose,
  onDeleted,
}: Props & { readonly onClose: () => void }): JSX.Element {
  const t = useT();
  const client = useClient();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ErrorCode>();
  const word = t('options-delete-all-word');
  const sure = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const destroy = async (): Promise<void> => {
    if (!sure || busy) return;
    setBusy(true);
    const result = await client.deleteEverything();
    setBusy(false);
    if (result.ok) onDeleted();
    else setFault(result.error.code);
  };
  return (
    <Dialog
      title={t('options-delete-all-title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="danger" icon={Trash2} disabled={!sure || busy} onClick={() => void destroy()}>
            {t('options-delete-all-do')}
          </Button>
        </>
      }
    >
      <form
        class="options__confirm"
        onSubmit={(event) => {
          event.preventDefault();
          void destroy();
        }}
      >
        {articles !== undefined && <p>{t('options-delete-all-count', { count: articles })}</p>}
        <p>{t('options-delete-all-first')}</p>
        <Field
          label={t('options-delete-all-label', { word: isolate(word) })}
          hint={t('options-delete-all-mismatch')}
        >
          {({ id, describedBy }) => (
            <input
              id={id}
              class="input"
              type="text"
              autocomplete="off"
              value={typed}
              maxLength={40}
              aria-describedby={describedBy}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        {fault !== undefined && <Notice tone="error" title={t(`error-${fault}`)} />}
      </form>
    </Dialog>
  );
}
