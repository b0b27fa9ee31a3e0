import type { ExportFormat } from './format.ts';
import { biblatex } from './formats/biblatex.ts';
import { csvFacts } from './formats/csv-facts.ts';
import { csv } from './formats/csv.ts';
import { json } from './formats/json.ts';
import { jsonl } from './formats/jsonl.ts';
import { markdown } from './formats/markdown.ts';
import { ris } from './formats/ris.ts';
import { text } from './formats/text.ts';

export type { ExportFormat, ExportHead, ExportWords } from './format.ts';

/** All formats, the one for backups first; `export-format-<id>` names each in the catalogues. */
export const FORMATS = [
  json,
  jsonl,
  csv,
  csvFacts,
  markdown,
  text,
  ris,
  biblatex,
] as const satisfies readonly ExportFormat[];

/** The format of an id; JSON for one that is not known (an old choice, a corrupt memory). */
export function formatOf(id: string): ExportFormat {
  return FORMATS.find((format) => format.id === id) ?? json;
}
