import { parentPort, workerData } from 'node:worker_threads';
import { analyseRecord } from './analyse-line.ts';
import type { JsonLine } from './input.ts';
import { answerLine } from './jsonl.ts';

/** A thread of `analyse --jobs N`: batches of lines in, batches of results out. */
const { only } = workerData as { readonly only: readonly string[] };

parentPort?.on('message', (lines: readonly JsonLine[]) => {
  parentPort?.postMessage(
    lines.map(({ number, text }) => answerLine(number, text, (record) => analyseRecord(record, only))),
  );
});
