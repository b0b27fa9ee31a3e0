import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ar as chrono } from 'chrono-node';
import type { Span } from '../../model/span.ts';
import { openDocument } from '../../text/document.ts';
import { findTimes } from '../../text/times.ts';
import type { Scorer } from './scorer.ts';

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly reference: string;
  readonly times: readonly (Span & { readonly type: string; readonly text: string })[];
}

interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** Relaxed: an overlap counts, one to one, in order. */
function count(
  mine: readonly Span[],
  gold: readonly Span[],
  into: Counts,
  miss: (kind: string, span: Span) => void,
): void {
  const used = new Set<number>();
  for (const span of mine) {
    const at = gold.findIndex((g, i) => !used.has(i) && g.start < span.end && span.start < g.end);
    if (at >= 0) {
      used.add(at);
      into.tp += 1;
    } else {
      into.fp += 1;
      miss('extra', span);
    }
  }
  gold.forEach((g, i) => {
    if (used.has(i)) return;
    into.fn += 1;
    miss('missed', g);
  });
}

function dated(type: string): boolean {
  return type === 'DATE' || type === 'TIME';
}

function f1({ tp, fp, fn }: Counts): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}

/** News documents with TIMEX3 spans (silver): relaxed F1 of DATE and TIME together. */
export const timex: Scorer = {
  id: 'timex',
  inputs: ['expressions/news-timex-odd.jsonl'],
  score(context) {
    const mine: Counts = { tp: 0, fp: 0, fn: 0 };
    const other: Counts = { tp: 0, fp: 0, fn: 0 };
    for (const line of readFileSync(join(context.corpora, 'expressions/news-timex-odd.jsonl'), 'utf8').split(
      '\n',
    )) {
      if (line === '') continue;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the format is known
      const { id, text, reference, times } = JSON.parse(line) as Annotated;
      const gold = times.filter(({ type }) => dated(type));
      const found = findTimes(openDocument({ id, text, published: reference })).times.filter(({ type }) =>
        dated(type),
      );
      count(found, gold, mine, (kind, span) => {
        context.miss(
          'news-timex',
          `${id} ${kind}: ${text.slice(Math.max(0, span.start - 25), span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end, span.end + 25)}`.replaceAll(
            '\n',
            ' ',
          ),
        );
      });
      const theirs = chrono
        .parse(text, new Date(reference))
        .map((r) => ({ start: r.index, end: r.index + r.text.length }));
      count(theirs, gold, other, () => undefined);
    }
    return [
      {
        measure: 'news-timex DATE+TIME relaxed F1',
        figure: f1(mine),
        unit: 'share',
        goal: 0.87,
        moonshot: 0.92,
        better: 'min',
        anchor: `chrono ${f1(other).toFixed(2)}`,
      },
    ];
  },
};
