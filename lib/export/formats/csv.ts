import { BYTE_ORDER_MARK, csvRow, many } from '../csv.ts';
import { namesOf, summaryOf } from '../facts-of.ts';
import type { ExportFormat } from '../format.ts';
import { line } from '../plain.ts';

const COLUMNS = [
  'title', 'outlet', 'author', 'published', 'published_printed', 'published_source', 'url', 'canonical_url', 'retrieved',
  'saved', 'language', 'partial', 'people', 'organisations', 'places', 'themes', 'summary', 'content_hash', 'engine_version',
  'tags', 'collections', 'note', 'highlights',
] as const; // prettier-ignore

/** One row a brief, for spreadsheets. Columns are named in English in every language, so that scripts find them. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  head: () => BYTE_ORDER_MARK + csvRow(COLUMNS),
  article: (record) => {
    const { article, brief, saved } = record;
    const { provenance } = brief;
    return csvRow([
      line(brief.title),
      brief.outlet ?? article.outlet,
      article.byline,
      article.published?.value ?? brief.published,
      article.published?.raw,
      article.published?.source,
      article.url,
      article.canonicalUrl,
      provenance.retrievedAt,
      saved,
      article.language,
      article.partial,
      many(namesOf(record, 'people')),
      many(namesOf(record, 'organisations')),
      many(namesOf(record, 'places')),
      many(brief.analysis.themes.map(({ id }) => id)),
      summaryOf(record).join('\n'),
      provenance.contentHash,
      provenance.engineVersion,
      many(record.work?.tags ?? []),
      many(record.work?.collections ?? []),
      record.work?.note,
      record.work?.marks.map(({ text }) => line(text)).join('\n'),
    ]);
  },
};
