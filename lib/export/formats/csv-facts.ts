import { BYTE_ORDER_MARK, csvRow, many } from '../csv.ts';
import { factsOf } from '../facts-of.ts';
import type { ExportFormat } from '../format.ts';
import { line } from '../plain.ts';

const COLUMNS = [
  'title', 'outlet', 'published', 'url', 'section', 'kind', 'kind_by_engine', 'status', 'who', 'what', 'where', 'when',
  'amount', 'currency', 'number', 'unit', 'sentence', 'rule', 'confidence',
] as const; // prettier-ignore

/** One row a fact, with its sentence and the rule that found it. */
export const csvFacts: ExportFormat = {
  id: 'csv-facts',
  extension: 'csv',
  mime: 'text/csv',
  head: () => BYTE_ORDER_MARK + csvRow(COLUMNS),
  article: (record) => {
    const { article, brief } = record;
    const { money, numbers } = brief.analysis;
    return factsOf(record)
      .map(({ fact, who, what, where, when, sentence }) => {
        const sum = fact.money === undefined ? undefined : money[fact.money];
        const number = fact.number === undefined ? undefined : numbers[fact.number];
        return csvRow([
          line(brief.title),
          brief.outlet ?? article.outlet,
          article.published?.value ?? brief.published,
          article.url,
          fact.section,
          fact.kind,
          fact.was ?? fact.kind,
          fact.status,
          many(who),
          what,
          many(where),
          many(when),
          sum?.amount,
          sum?.currency,
          number?.value,
          number?.unit,
          sentence,
          fact.rule,
          fact.confidence,
        ]);
      })
      .join('');
  },
};
