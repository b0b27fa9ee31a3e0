import type { ArticleRecord } from '../model/record.ts';
import type { ExportWords } from './format.ts';
import { line } from './plain.ts';

/** What the reader put on an article as pairs of a heading and its lines, for files that people read; empty parts are left out. */
export function workOf(
  { work }: ArticleRecord,
  { t }: ExportWords,
): readonly (readonly [string, readonly string[]])[] {
  if (work === undefined) return [];
  const marks = work.marks.map(({ text, note, codes, coder }) => {
    const about = [codes.join('، '), note, coder].filter((one) => one !== '').map(line);
    return `«${line(text)}»${about.length === 0 ? '' : ` — ${about.join(' · ')}`}`;
  });
  const parts = [
    [t('tags'), work.tags],
    [t('collections'), work.collections],
    [t('mark-note'), work.note === '' ? [] : work.note.split('\n')],
    [t('marks-title'), marks],
  ] as const;
  return parts.filter(([, lines]) => lines.length > 0).map(([head, lines]) => [head, lines.map(line)]);
}
