import { Download, Upload, Users } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Agreement, CodingPreview } from '../../lib/app/coding-client.ts';
import { isolate } from '../../lib/i18n/direction.ts';
import type { Code } from '../../lib/model/desk.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { saveFile } from '../hooks/export-job.ts';
import { useTranslator } from '../hooks/language.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { AgreementTable } from './agreement-table.tsx';
import { NameForm } from './name-form.tsx';
import { useAct } from './use-act.ts';

/** Largest file that is read, in bytes. */
const LARGEST = 120_000_000;

/** A file for a second coder, the file that comes back, and how far the two agree. */
export function CodingWithOthers({ codes }: { readonly codes: readonly Code[] }): JSX.Element {
  const { t } = useTranslator();
  const { coding } = useClient();
  const [dialog, setDialog] = useState<'export'>();
  const [preview, setPreview] = useState<CodingPreview>();
  const [fault, setFault] = useState<ErrorCode>();
  const [changes, setChanges] = useState(0);
  const picker = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setFault(undefined);
    if (file.size > LARGEST) return setFault('too-large');
    const found = await coding.previewCodings(await file.text());
    if (found.ok) setPreview(found.value);
    else setFault(found.error.code);
    return undefined;
  };
  return (
    <section class="others">
      <h2>{t('coding-title')}</h2>
      <p class="codebook__hint">{t('coding-hint')}</p>
      <div class="others__acts">
        <Button icon={Download} disabled={codes.length === 0} onClick={() => setDialog('export')}>
          {t('coding-export')}
        </Button>
        <Button icon={Upload} onClick={() => picker.current?.click()}>
          {t('coding-import')}
        </Button>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".jsonl,.ndjson,application/x-ndjson"
          aria-label={t('coding-import')}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {fault !== undefined && (
        <Notice tone="error" title={t(`error-${fault}`)} onDismiss={() => setFault(undefined)} />
      )}
      <Coders codes={codes} changes={changes} />
      {dialog === 'export' && <ExportDialog onClose={() => setDialog(undefined)} />}
      {preview !== undefined && (
        <PreviewDialog
          preview={preview}
          onClose={() => setPreview(undefined)}
          onApplied={() => setChanges((n) => n + 1)}
        />
      )}
    </section>
  );
}

function ExportDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslator();
  const { coding } = useClient();
  return (
    <Dialog title={t('coding-export')} onClose={onClose}>
      <NameForm
        focus
        label={t('coding-coder')}
        action={t('coding-write')}
        onName={async (name) => {
          const coder = name.trim();
          if (coder === '') return 'name-empty';
          const file = await coding.exportCodings(coder.slice(0, 80));
          if (!file.ok) return file.error.code;
          saveFile(file.value);
          onClose();
          return undefined;
        }}
      />
    </Dialog>
  );
}

interface PreviewProps {
  readonly preview: CodingPreview;
  readonly onClose: () => void;
  readonly onApplied: () => void;
}

/** What the file would bring, before anything is changed. */
function PreviewDialog({ preview, onClose, onApplied }: PreviewProps): JSX.Element {
  const { t, list } = useTranslator();
  const act = useAct();
  const [fault, setFault] = useState<ErrorCode>();
  const { coder, codes, newCodes, marks, elsewhere, badLines, replaced } = preview;
  const apply = async (): Promise<void> => {
    const wrong = await act(preview.apply(), t('coding-applied', { count: marks, coder: isolate(coder) }));
    setFault(wrong);
    if (wrong !== undefined) return;
    onApplied();
    onClose();
  };
  return (
    <Dialog
      title={t('coding-preview', { coder: isolate(coder) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" disabled={marks === 0} onClick={() => void apply()}>
            {t('coding-apply')}
          </Button>
        </>
      }
    >
      <div class="edit">
        {fault !== undefined && <Notice tone="error" title={t(`error-${fault}`)} />}
        <ul class="preview">
          <li>{t('coding-preview-marks', { count: marks })}</li>
          <li>{t('coding-preview-codes', { count: codes })}</li>
          {newCodes.length > 0 && <li>{t('coding-preview-new', { names: list(newCodes.slice(0, 12)) })}</li>}
          {elsewhere > 0 && <li>{t('coding-preview-elsewhere', { count: elsewhere })}</li>}
          {replaced > 0 && <li>{t('coding-preview-replaced', { count: replaced })}</li>}
          {badLines > 0 && <li>{t('coding-preview-bad', { count: badLines })}</li>}
        </ul>
      </div>
    </Dialog>
  );
}

function Coders({
  codes,
  changes,
}: {
  readonly codes: readonly Code[];
  readonly changes: number;
}): JSX.Element {
  const { t } = useTranslator();
  const { coding, desk } = useClient();
  const act = useAct();
  const [names, setNames] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<{
    readonly coder: string;
    readonly agreement?: Agreement;
    readonly fault?: ErrorCode;
  }>();
  const [removed, setRemoved] = useState(0);
  useEffect(() => {
    let over = false;
    void coding.coders().then((found) => {
      if (!over && found.ok) setNames(found.value);
    });
    return () => {
      over = true;
    };
  }, [coding, changes, removed]);
  const compare = async (coder: string): Promise<void> => {
    const found = await coding.agreement(coder);
    setShown(found.ok ? { coder, agreement: found.value } : { coder, fault: found.error.code });
  };
  const remove = async (coder: string): Promise<void> => {
    await act(desk.removeCoder(coder), t('coder-removed', { coder: isolate(coder) }));
    setRemoved((n) => n + 1);
    setShown(undefined);
  };
  return (
    <>
      <ul class="coders">
        {names.map((coder) => (
          <li key={coder} class="coders__one">
            <span>{t('coded-by', { coder: isolate(coder) })}</span>
            <Button icon={Users} onClick={() => void compare(coder)}>
              {t('agreement-show')}
            </Button>
            <Button kind="plain" onClick={() => void remove(coder)}>
              {t('coder-remove')}
            </Button>
          </li>
        ))}
      </ul>
      {shown?.fault !== undefined && <Notice tone="info" title={t(`error-${shown.fault}`)} />}
      {shown?.agreement !== undefined && (
        <AgreementTable agreement={shown.agreement} coder={shown.coder} codes={codes} />
      )}
    </>
  );
}
