import { fail, ok, type Result } from '../model/result.ts';
import { ENGINE_VERSION } from '../model/version.ts';
import type { Store } from '../store/index.ts';
import type { ExportFile } from './client.ts';

/** Of the file, raised when its shape changes. */
const FORMAT_VERSION = 1;

/**
 * The given articles, or all, as one JSON file: `{ format, version, engineVersion, exportedAt, articles: [...] }`, each article
 * whole with text, brief and versions. Read and written in chunks, so that memory holds a chunk and not the library; `onProgress`
 * gets 0…1. A database that fails, or an abort, gives `export-failed` and no file.
 */
export async function exportJson(
  store: Pick<Store, 'exportRecords' | 'health'>,
  keys: readonly string[] | 'all',
  now: string,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<Result<ExportFile>> {
  const health = keys === 'all' ? await store.health() : undefined;
  const total = keys === 'all' ? (health?.ok === true ? health.value.articles : 0) : keys.length;
  const head = { format: 'siyaq', version: FORMAT_VERSION, engineVersion: ENGINE_VERSION, exportedAt: now };
  const parts: Blob[] = [new Blob([`${JSON.stringify(head).slice(0, -1)},"articles":[`])];
  let done = 0;
  try {
    for await (const records of store.exportRecords(keys)) {
      if (signal?.aborted === true) return fail('export-failed', 'aborted');
      const text = records.map((record) => JSON.stringify(record)).join(',\n');
      if (text !== '') parts.push(new Blob([done === 0 ? '\n' : ',\n', text]));
      done += records.length;
      onProgress?.(total === 0 ? 1 : Math.min(1, done / total));
    }
  } catch (error) {
    return fail('export-failed', error instanceof Error ? error.message : String(error));
  }
  if (signal?.aborted === true) return fail('export-failed', 'aborted');
  parts.push(new Blob(['\n]}\n']));
  return ok({ name: `siyaq-${now.slice(0, 10)}.json`, blob: new Blob(parts, { type: 'application/json' }) });
}
