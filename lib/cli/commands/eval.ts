import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SCORERS } from '../eval/index.ts';
import type { ScoreRow, ScorerContext } from '../eval/scorer.ts';
import { Fault, faultLine } from '../fault.ts';
import { writeJson, writeLine } from '../output.ts';
import { formatFigure, table } from '../table.ts';

export interface EvalOptions {
  readonly corpora: string;
  readonly pages: string;
  readonly json: boolean;
  readonly errors: number;
  readonly only: readonly string[];
}

/** What came of one scorer: its rows, or why there are none. */
export type EvalResult =
  | { readonly id: string; readonly rows: readonly ScoreRow[] }
  | { readonly id: string; readonly skipped: string };

/** Scores every corpus that is there and says by name which are not. Answers false when a scorer failed. */
export async function evaluate(options: EvalOptions): Promise<boolean> {
  const unknown = options.only.filter((id) => !SCORERS.some((scorer) => scorer.id === id));
  if (unknown.length > 0)
    throw new Fault(
      `--only: no scorer ${unknown.join(', ')}; there are ${SCORERS.map(({ id }) => id).join(', ')}`,
    );
  const misses = new Map<string, string[]>();
  const results: EvalResult[] = [];
  for (const { id } of SCORERS) {
    if (options.only.length > 0 && !options.only.includes(id)) continue;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[Kscoring ${id}…`);
    results.push(await scoreOne(id, options, misses));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (options.json) await writeJson(results);
  else await print(results, misses);
  return results.every((result) => !('skipped' in result) || result.skipped.startsWith('skipped'));
}

/** Runs one scorer of the registry; also used by the regression test. */
export async function scoreOne(
  id: string,
  options: Pick<EvalOptions, 'corpora' | 'pages' | 'errors'>,
  misses = new Map<string, string[]>(),
): Promise<EvalResult> {
  const scorer = SCORERS.find((one) => one.id === id);
  if (scorer === undefined) return { id, skipped: 'failed: no such scorer' };
  const missing = scorer.inputs.find(
    (path) => !existsSync(join(options.corpora, path)) && !existsSync(join(options.pages, path)),
  );
  if (missing !== undefined) return { id, skipped: `skipped: no corpora (${missing})` };
  const context: ScorerContext = {
    corpora: options.corpora,
    pages: options.pages,
    errors: options.errors,
    miss: (measure, line) => {
      const lines = misses.get(measure) ?? [];
      if (lines.length < options.errors) lines.push(line);
      misses.set(measure, lines);
    },
  };
  try {
    return { id, rows: await scorer.score(context) };
  } catch (error) {
    return { id, skipped: `failed: ${faultLine(error)}` };
  }
}

async function print(
  results: readonly EvalResult[],
  misses: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const lines = results.flatMap((result): string[][] =>
    'skipped' in result
      ? [[result.id, '', result.skipped, '', '', '']]
      : result.rows.map((row) => cells(result.id, row)),
  );
  await writeLine(table(['scorer', 'measure', 'figure', 'goal', '', 'anchor'], lines));
  for (const [measure, list] of misses) {
    if (list.length === 0) continue;
    await writeLine(`\n${measure}`);
    for (const line of list) await writeLine(`  ${line}`);
  }
}

function cells(id: string, row: ScoreRow): string[] {
  const met = row.better === 'min' ? row.figure >= row.goal : row.figure <= row.goal;
  const sign = row.better === 'min' ? '≥' : '≤';
  const mark = met ? 'met' : 'missed';
  return [
    id,
    row.measure,
    formatFigure(row.figure, row.unit),
    `${sign} ${formatFigure(row.goal, row.unit)}`,
    mark,
    row.anchor ?? '',
  ];
}
