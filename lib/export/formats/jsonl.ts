import type { ExportFormat } from '../format.ts';

/** The same articles as `json`, one a line: what programs read as a stream. */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  article: (record) => `${JSON.stringify(record)}\n`,
};
