import { referenceOf } from '../bibliography.ts';
import { namesOf, summaryOf } from '../facts-of.ts';
import type { ExportFormat } from '../format.ts';
import { line } from '../plain.ts';

/** For Zotero, EndNote, Mendeley: one `NEWS` reference a brief, the summary as abstract, people and organisations as keywords. */
export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  article: (record) => {
    const { title, author, outlet, published, retrieved, url, language } = referenceOf(record);
    const summary = summaryOf(record).join(' ');
    return tags([
      ['TY', 'NEWS'],
      ['TI', title],
      ['AU', author],
      ['T2', outlet],
      ['PY', published?.slice(0, 4)],
      ['DA', published?.replaceAll('-', '/')],
      ['AB', summary === '' ? undefined : summary],
      ...[...namesOf(record, 'people'), ...namesOf(record, 'organisations')].map(
        (name) => ['KW', name] as const,
      ),
      ...(record.work?.tags ?? []).map((tag) => ['KW', tag] as const),
      ['N1', record.work?.note === '' ? undefined : record.work?.note],
      ['UR', url],
      ['Y2', retrieved.replaceAll('-', '/')],
      ['LA', language],
      ['DB', 'Siyaq'],
      ['ER', ''],
    ]);
  },
};

/** A tag a line, ended as the format wants. What has no value is left out. */
function tags(list: readonly (readonly [tag: string, value: string | undefined])[]): string {
  const lines = list.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${line(value)}`]));
  return `${lines.join('\r\n')}\r\n\r\n`;
}
