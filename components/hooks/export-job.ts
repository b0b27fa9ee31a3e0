import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFile } from '../../lib/app/client.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from './client.ts';
import { useTranslator } from './language.ts';
import { remember } from './memory.ts';

/** When everything was last written to a file. */
export const EXPORTED_AT = 'exported-at';

export type ExportState =
  | { readonly kind: 'idle' }
  /** 0 to 1. */
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

export interface ExportJob {
  readonly state: ExportState;
  /** `format`: one of `FORMATS`; JSON, whole, where none is named. */
  readonly start: (keys: readonly string[] | 'all', format?: string) => void;
  readonly cancel: () => void;
}

/** Writes articles to a file, one job a page. A page that goes away cancels its job. */
export function useExportJob(): ExportJob {
  const client = useClient();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const runningRef = useRef<AbortController>(undefined);
  useEffect(() => () => runningRef.current?.abort(), []);
  const words = useTranslator();
  const start = async (keys: readonly string[] | 'all', format = 'json'): Promise<void> => {
    if (runningRef.current !== undefined) return;
    const job = new AbortController();
    runningRef.current = job;
    setState({ kind: 'working', share: 0 });
    const progress = (share: number): void => {
      if (!job.signal.aborted) setState({ kind: 'working', share });
    };
    const result = await client.exportFile({ keys, format, words }, progress, job.signal);
    runningRef.current = undefined;
    if (job.signal.aborted) setState({ kind: 'cancelled' });
    else if (!result.ok) setState({ kind: 'failed', code: result.error.code });
    else {
      saveFile(result.value);
      // A copy of everything is one from which everything could come back.
      if (keys === 'all' && format === 'json') remember(EXPORTED_AT, new Date().toISOString());
      setState({ kind: 'done', name: result.value.name });
    }
  };
  return {
    state,
    start: (keys, format) => void start(keys, format),
    cancel: () => runningRef.current?.abort(),
  };
}

/** Hands a file to the browser's own download, without the `downloads` permission. */
export function saveFile({ name, blob }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download holds the blob itself once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `saveFile` for a text of this media type. */
export function saveText(name: string, type: string, text: string): void {
  saveFile({ name, blob: new Blob([text], { type }) });
}
