import { formatOf, FORMATS, type ExportWords } from '../export/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { ENGINE_VERSION } from '../model/version.ts';
import type { Store } from '../store/index.ts';
import type { ExportFile } from './client.ts';

/** What can be written, for pages to choose from. */
export const EXPORT_FORMATS = FORMATS.map(({ id }) => id);

/** What is written, and how; `words` are those of the language the reader's interface has. */
export interface ExportTask {
  readonly keys: readonly string[] | 'all';
  /** Id of one of `FORMATS`. */
  readonly format: string;
  readonly words: ExportWords;
}

/**
 * The given articles, or all, as one file of a format of `lib/export`. Read and written in chunks, so that memory holds a chunk
 * and not the library; `onProgress` gets 0…1. A database that fails, or an abort, gives `export-failed` and no file.
 */
export async function exportFile(
  store: Pick<Store, 'exportRecords' | 'health'>,
  { keys, format: id, words }: ExportTask,
  now: string,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<Result<ExportFile>> {
  const health = keys === 'all' ? await store.health() : undefined;
  const total = keys === 'all' ? (health?.ok === true ? health.value.articles : 0) : keys.length;
  const format = formatOf(id);
  const head = { now, engineVersion: ENGINE_VERSION, words };
  const parts: Blob[] = [new Blob([format.head?.(head) ?? ''])];
  let done = 0;
  try {
    for await (const records of store.exportRecords(keys)) {
      if (signal?.aborted === true) return fail('export-failed', 'aborted');
      const text = records.map((record) => format.article(record, head)).join(format.between ?? '');
      if (records.length > 0) parts.push(new Blob([done === 0 ? '' : (format.between ?? ''), text]));
      done += records.length;
      onProgress?.(total === 0 ? 1 : Math.min(1, done / total));
    }
  } catch (error) {
    return fail('export-failed', error instanceof Error ? error.message : String(error));
  }
  if (signal?.aborted === true) return fail('export-failed', 'aborted');
  parts.push(new Blob([format.tail ?? '']));
  const type = `${format.mime};charset=utf-8`;
  return ok({ name: `siyaq-${now.slice(0, 10)}.${format.extension}`, blob: new Blob(parts, { type }) });
}
