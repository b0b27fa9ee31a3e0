import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { BRIEF_FORMATS, brief, type BriefOptions } from './commands/brief.ts';
import { analyseLines } from './commands/analyse.ts';
import { detect } from './commands/detect.ts';
import { evaluate } from './commands/eval.ts';
import { extractPages, type ExtractOptions } from './commands/extract.ts';
import { group } from './commands/group.ts';
import { related, type RelatedOptions } from './commands/related.ts';
import { segmentLines } from './commands/segment.ts';
import { Fault, faultLine } from './fault.ts';

/** Exit codes: 0 all good · 1 some lines of a stream were bad, or a figure could not be made · 2 bad input or usage. */
const PARTLY = 1;
const BAD_INPUT = 2;

const URL_OPTION = new Option('--url <address>', 'address the page was saved from').argParser(webAddress);

const program = new Command('siyaq')
  .description('Briefs of Arabic news pages and corpora, made on this machine.')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'siyaq: ')) });

program
  .command('brief')
  .description('page or text → brief')
  .argument('<input>', 'PAGE.html, TEXT.txt or - for standard input')
  .addOption(URL_OPTION)
  .option('--published <day>', 'day of publication: relative dates are counted from it', isoDay)
  .addOption(new Option('--format <format>', 'form of the output').choices(BRIEF_FORMATS).default('json'))
  .action((input: string, options: BriefOptions) => brief(input, options));
program
  .command('detect')
  .description('is it an Arabic news article? One JSON line a page')
  .argument('<pages...>')
  .addOption(URL_OPTION)
  .action((files: string[], options: { url?: string }) => detect(files, options));
program
  .command('extract')
  .description('metadata and paragraphs, one JSON line a page')
  .argument('<pages...>')
  .addOption(URL_OPTION)
  .option('--debug', 'also the blocks taken out, each with its rule')
  .action((files: string[], options: ExtractOptions) => extractPages(files, options));
program
  .command('analyse')
  .description('stdin lines {id, text, title?, published?, country?} → one result line each')
  .requiredOption('--jsonl', 'lines of JSON in and out')
  .option('--jobs <n>', 'worker threads', count, 1)
  .option('--only <parts>', 'comma-separated parts of the result', commaList, [])
  .action(async (options: { jobs: number; only: string[] }) => settle(await analyseLines(options)));
program
  .command('segment')
  .description('stdin {id, words[]} → {id, segments[][]}')
  .requiredOption('--jsonl', 'lines of JSON in and out')
  .action(async () => settle(await segmentLines()));
program
  .command('related')
  .description('stories of a library related to some of it')
  .requiredOption('--library <file>', 'JSONL of stories')
  .option('--query <ids...>', 'ids of stories in the library')
  .option('--queries <file>', 'JSONL of {id}, or of whole stories from outside the library')
  .option('--top <n>', 'results a query', count, 10)
  .action(async (options: RelatedOptions) => settle(await related(options)));
program
  .command('group')
  .description('near-duplicates and same-event groups of a library')
  .requiredOption('--library <file>', 'JSONL of stories')
  .action(async (options: { library: string }) => settle(await group(options)));
program
  .command('eval')
  .description('scores every corpus found')
  .option('--corpora <dir>', 'folder of the corpora', '../shared/corpora')
  .option('--pages <dir>', 'folder of the pages', '../shared/pages')
  .option('--only <scorers>', 'comma-separated', commaList, [])
  .option('--errors <n>', 'misses to print a measure', count, 0)
  .option('--json', 'as JSON', false)
  .action(
    async (options: { corpora: string; pages: string; only: string[]; errors: number; json: boolean }) =>
      settle(await evaluate(options)),
  );
program
  .command('bench')
  .description('speed, memory and size as ratios against baselines')
  .option('--json', 'as JSON', false)
  .option('--runs <n>', 'runs a measurement', count, 5)
  .option('--only <benches>', 'comma-separated', commaList, [])
  .action(async (options: { json: boolean; runs: number; only: string[] }) => {
    // Loaded on demand: it brings the baselines along.
    const { bench } = await import('./commands/bench.ts');
    settle(await bench(options));
  });

function settle(good: boolean): void {
  if (!good) process.exitCode = PARTLY;
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 10_000)
    throw new InvalidArgumentError('a whole number is wanted.');
  return value;
}

function commaList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function webAddress(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('an http(s) address is wanted.');
  return text;
}

function isoDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(?:T.{1,30})?$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('a day like 2024-09-20 is wanted.');
  return text;
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : BAD_INPUT;
  else {
    process.stderr.write(`siyaq: ${faultLine(error)}\n`);
    // Anything but a Fault is our own mistake: its place helps to mend it.
    if (!(error instanceof Fault) && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = BAD_INPUT;
  }
}
