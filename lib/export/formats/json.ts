import type { ExportFormat } from '../format.ts';

/** Of the file, raised when its shape changes. */
const FORMAT_VERSION = 1;

/** Everything, each article whole with text, brief and versions: `{ format, version, engineVersion, exportedAt, articles: [...] }`. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  head: ({ now, engineVersion }) => {
    const head = { format: 'siyaq', version: FORMAT_VERSION, engineVersion, exportedAt: now };
    return `${JSON.stringify(head).slice(0, -1)},"articles":[\n`;
  },
  between: ',\n',
  article: (record) => JSON.stringify(record),
  tail: '\n]}\n',
};
