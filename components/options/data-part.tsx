import { Download, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import { useClient } from '../hooks/client.ts';
import { EXPORTED_AT, useExportJob } from '../hooks/export-job.ts';
import { useT, useTranslator } from '../hooks/language.ts';
import { recall } from '../hooks/memory.ts';
import { useNow } from '../hooks/now.ts';
import { Button } from '../ui/button.tsx';
import { ExportStatus } from '../ui/export-status.tsx';
import { Notice } from '../ui/notice.tsx';
import { Part } from './part.tsx';
import { TypedWordDialog } from '../ui/typed-word-dialog.tsx';

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
  const word = t('options-delete-all-word');
  return (
    <TypedWordDialog
      title={t('options-delete-all-title')}
      word={word}
      label={t('options-delete-all-label', { word: isolate(word) })}
      hint={t('options-delete-all-mismatch')}
      action={t('options-delete-all-do')}
      onClose={onClose}
      onSure={async () => {
        const result = await client.deleteEverything();
        if (!result.ok) return result.error.code;
        onDeleted();
        return undefined;
      }}
    >
      {articles !== undefined && <p>{t('options-delete-all-count', { count: articles })}</p>}
      <p>{t('options-delete-all-first')}</p>
    </TypedWordDialog>
  );
}
