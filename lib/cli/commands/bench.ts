import { BENCHES } from '../bench/index.ts';
import type { BenchRow } from '../bench/measure.ts';
import { benchTexts } from '../bench/texts.ts';
import { Fault, faultLine } from '../fault.ts';
import { writeJson, writeLine } from '../output.ts';
import { formatFigure, table } from '../table.ts';

export interface BenchOptions {
  readonly json: boolean;
  readonly runs: number;
  readonly only: readonly string[];
}

type BenchResult =
  | { readonly id: string; readonly rows: readonly BenchRow[] }
  | { readonly id: string; readonly skipped: string };

/**
 * Speed, size and memory as ratios against baselines measured in the same run, beside their goals. What cannot be
 * measured here says why. Nothing is a test: machines are noisy. Answers false when a measurement failed.
 */
export async function bench(options: BenchOptions): Promise<boolean> {
  const unknown = options.only.filter((id) => !BENCHES.some((known) => known.id === id));
  if (unknown.length > 0)
    throw new Fault(
      `--only: no measurement ${unknown.join(', ')}; there are ${BENCHES.map(({ id }) => id).join(', ')}`,
    );
  const texts = benchTexts();
  if (texts.length === 0) throw new Fault('the stories of the sample newsroom are not there');
  const results: BenchResult[] = [];
  for (const { id, title, skip, run } of BENCHES) {
    if (options.only.length > 0 && !options.only.includes(id)) continue;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${title}…`);
    const reason = skip?.();
    results.push(
      reason === undefined
        ? await one(id, () => run({ runs: Math.max(1, options.runs), texts }))
        : { id, skipped: `skipped: ${reason}` },
    );
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (options.json) await writeJson(results);
  else await writeLine(table(['bench', 'measure', 'figure', 'goal', '', 'beside'], results.flatMap(lines)));
  return results.every((result) => !('skipped' in result) || result.skipped.startsWith('skipped'));
}

async function one(
  id: string,
  run: () => Promise<readonly BenchRow[]> | readonly BenchRow[],
): Promise<BenchResult> {
  try {
    return { id, rows: await run() };
  } catch (error) {
    return { id, skipped: `failed: ${faultLine(error)}` };
  }
}

function lines(result: BenchResult): string[][] {
  if ('skipped' in result) return [[result.id, '', result.skipped, '', '', '']];
  return result.rows.map(({ measure, figure, unit, goal, better, anchor = '' }) => {
    const met = better === 'min' ? figure >= goal : figure <= goal;
    return [
      result.id,
      measure,
      formatFigure(figure, unit),
      `${better === 'min' ? '≥' : '≤'} ${formatFigure(goal, unit)}`,
      met ? 'met' : 'missed',
      anchor,
    ];
  });
}
