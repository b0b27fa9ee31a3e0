import { ANALYSIS_PARTS, analyseRecord } from '../analyse-line.ts';
import { Fault } from '../fault.ts';
import { readLines, type JsonLine } from '../input.ts';
import { answerLine, type LineResult } from '../jsonl.ts';
import { progress, writeLine } from '../output.ts';
import { openPool } from '../pool.ts';

/** Lines handed to a thread at once: enough to make the hand-over cheap, few enough to keep all threads busy. */
const BATCH = 16;

/** stdin lines → one result line each, in input order. Answers false when a line was bad. */
export async function analyseLines(options: {
  readonly jobs: number;
  readonly only: readonly string[];
}): Promise<boolean> {
  const unknown = options.only.filter((part) => !(ANALYSIS_PARTS as readonly string[]).includes(part));
  if (unknown.length > 0)
    throw new Fault(`--only: no part ${unknown.join(', ')}; there are ${ANALYSIS_PARTS.join(', ')}`);
  return options.jobs > 1 ? inThreads(options.jobs, options.only) : here(options.only);
}

async function here(only: readonly string[]): Promise<boolean> {
  const shown = progress('analysed');
  let good = true;
  for await (const { number, text } of readLines()) {
    const result = answerLine(number, text, (record) => analyseRecord(record, only));
    if (result.bad) good = false;
    await writeLine(result.json);
    shown.tick();
  }
  shown.end();
  return good;
}

async function inThreads(jobs: number, only: readonly string[]): Promise<boolean> {
  const shown = progress('analysed');
  const pool = openPool<JsonLine, LineResult>(new URL('../analyse-worker.ts', import.meta.url), jobs, {
    only,
  });
  let good = true;
  const inFlight: Promise<readonly LineResult[]>[] = [];
  const write = async (results: readonly LineResult[]): Promise<void> => {
    for (const { json, bad } of results) {
      if (bad) good = false;
      await writeLine(json);
      shown.tick();
    }
  };
  const hand = async (batch: readonly JsonLine[]): Promise<void> => {
    await pool.ready();
    inFlight.push(pool.run(batch));
    // Results leave in input order: the oldest batch first, and no more than two a thread in hand.
    while (inFlight.length > jobs * 2) await write((await inFlight.shift()) ?? []);
  };
  try {
    let batch: JsonLine[] = [];
    for await (const line of readLines()) {
      batch.push(line);
      if (batch.length === BATCH) {
        await hand(batch);
        batch = [];
      }
    }
    if (batch.length > 0) await hand(batch);
    for (const results of inFlight) await write(await results);
  } finally {
    await pool.close();
  }
  shown.end();
  return good;
}
