import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { median, type Bench, type BenchContext, type BenchRow, type BenchText } from './measure.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
/** Lines of one stream; enough that starting a process counts for little. */
const LINES = 600;
const MEMORY_LINES = 2_400;

interface Streamed {
  readonly seconds: number;
  readonly peakBytes: number;
}

/** `analyse --jsonl` as a cluster engine would run it: one thread against two, and memory over a long stream. */
export const throughputBench: Bench = {
  id: 'throughput',
  title: 'Command line over a stream',
  skip: () => (cpus().length < 2 ? 'needs two processors' : undefined),
  run: async ({ texts, runs }: BenchContext): Promise<BenchRow[]> => {
    const turns = Math.min(3, runs);
    const one: number[] = [];
    const two: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      one.push((await stream(texts, LINES, 1)).seconds);
      two.push((await stream(texts, LINES, 2)).seconds);
    }
    const short = await stream(texts, LINES, 1);
    const long = await stream(texts, MEMORY_LINES, 1);
    const perSecond = LINES / median(two);
    return [
      {
        measure: 'parallel efficiency of --jobs 2',
        figure: median(one) / (2 * median(two)),
        unit: 'share',
        goal: 0.9,
        better: 'min',
        anchor: `${perSecond.toFixed(0)} articles a second with two threads`,
      },
      {
        measure: `peak memory of ${MEMORY_LINES.toLocaleString('en')} lines / of ${LINES.toLocaleString('en')} lines`,
        figure: long.peakBytes / short.peakBytes,
        unit: 'ratio',
        goal: 1.2,
        better: 'max',
        anchor: `${(long.peakBytes / 1_000_000).toFixed(0)} MB resident`,
      },
    ];
  },
};

/** Runs the program on a stream of lines, thrown away as they come; wall-clock seconds and peak resident bytes. */
function stream(texts: readonly BenchText[], lines: number, jobs: number): Promise<Streamed> {
  const watcher = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS * 1024 + '\\n'))`;
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(watcher)}`,
      MAIN,
      'analyse',
      '--jsonl',
      '--jobs',
      String(jobs),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const began = performance.now();
  let words = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => {
    words = `${words}${chunk.toString()}`.slice(-2_000);
  });
  const feed = async (): Promise<void> => {
    for (let line = 0; line < lines; line += 1) {
      const { text, title, published } = texts[line % texts.length]!;
      const more = child.stdin.write(`${JSON.stringify({ id: String(line), text, title, published })}\n`);
      if (!more) await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
    child.stdin.end();
  };
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const peak = /peak (\d{1,15})/.exec(words)?.[1];
      if (code !== 0 || peak === undefined)
        reject(new Error(`analyse ended with ${code}: ${words.slice(-300)}`));
      else resolve({ seconds: (performance.now() - began) / 1_000, peakBytes: Number(peak) });
    });
    feed().catch(reject);
  });
}
