import { Readability } from '@mozilla/readability';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleText, type ArticleDraft } from '../../model/article.ts';
import { outletFor } from '../../extract/outlets.ts';
import { keyWords, plainKey } from '../../extract/words.ts';
import { readInput } from '../input.ts';
import { openPage, readArticle } from '../page.ts';
import type { ScoreRow, Scorer, ScorerContext } from './scorer.ts';
import { share } from './recognizers.ts';

/** One line of `index.tsv`. */
export interface PageLine {
  readonly file: string;
  readonly lang: string;
  readonly kind: string;
  readonly publisher: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly author: string;
}

/** Precision, recall and their harmonic mean of bags of words. */
export interface Overlap {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** Reads `index.tsv`: columns by name, one page a line. */
export function readIndex(folder: string): PageLine[] {
  const [head, ...rows] = readFileSync(join(folder, 'index.tsv'), 'utf8').trimEnd().split(/\r?\n/);
  const names = head!.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the format is known
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])) as unknown as PageLine;
  });
}

/** Overlap of two texts as bags of folded words: a word counts as often as it stands in both. */
export function wordOverlap(found: string, gold: string): Overlap {
  const left = new Map<string, number>();
  const words = keyWords(found);
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = keyWords(gold);
  let common = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  const p = share(common, words.length);
  const r = share(common, wanted.length);
  return { p, r, f: share(2 * p * r, p + r) };
}

/** Readability 0.6.0 as it comes out of the box: the anchor of every body figure. */
async function readabilityAlone(path: string, url: string): Promise<string> {
  const page = openPage(await readInput(path), url);
  try {
    return new Readability(page.document).parse()?.textContent ?? '';
  } finally {
    page.close();
  }
}

const MEASURES = ['p', 'r', 'f'] as const;
const GOALS = { p: 0.98, r: 0.995, f: 0.985 } as const;
const NAMES = { p: 'precision', r: 'recall', f: 'F' } as const;
const WORST = 0.95;

/** The saved real pages: body words, metadata, and pages wrongly taken for Arabic articles. */
export const pages: Scorer = {
  id: 'pages',
  inputs: ['index.tsv'],
  score: async (context) => {
    const index = readIndex(context.pages).filter(({ file }) => existsSync(join(context.pages, file)));
    const articles = index.filter(({ file }) => file.startsWith('articles/'));
    return [...(await scoreArticles(context, articles)), ...(await scoreOthers(context, index))];
  },
};

async function scoreArticles(context: ScorerContext, lines: readonly PageLine[]): Promise<ScoreRow[]> {
  const ours: Overlap[] = [];
  const alone: Overlap[] = [];
  const right = { title: 0, outlet: 0, day: 0 };
  let wrongAuthors = 0;
  const rows: ScoreRow[] = [];
  for (const line of lines) {
    const name = line.file.replace(/^articles\/(.*)\.html$/, '$1');
    const gold = readFileSync(join(context.pages, 'gold', `${name}.txt`), 'utf8');
    const path = join(context.pages, line.file);
    const reading = readArticle(await readInput(path), line.url);
    const draft = reading.ok ? reading.draft : undefined;
    const body = wordOverlap(draft === undefined ? '' : articleText(draft.blocks), gold);
    const bare = wordOverlap(await readabilityAlone(path, line.url), gold);
    ours.push(body);
    alone.push(bare);
    rows.push(figure(`body F ${name}`, body.f, WORST, `${show(body)}; Readability ${show(bare)}`));
    if (draft === undefined) {
      context.miss('pages', `${name}: ${reading.ok ? '' : reading.reasons.join('; ')}`);
      continue;
    }
    const wrong = faults(draft, line);
    for (const key of ['title', 'outlet', 'day'] as const) right[key] += wrong[key] === undefined ? 1 : 0;
    wrongAuthors += wrong.author === undefined ? 0 : 1;
    for (const fault of Object.values(wrong)) context.miss('pages', `${name}: ${fault}`);
  }
  const mean = (all: readonly Overlap[], key: keyof Overlap): number =>
    share(
      all.reduce((sum, one) => sum + one[key], 0),
      all.length,
    );
  return [
    ...MEASURES.map((key) =>
      figure(
        `body ${NAMES[key]} (macro)`,
        mean(ours, key),
        GOALS[key],
        `Readability ${mean(alone, key).toFixed(3)}`,
      ),
    ),
    ...rows,
    ...(['title', 'outlet', 'day'] as const).map((key) => figure(key, share(right[key], lines.length), 1)),
    tally('wrong authors', wrongAuthors),
  ];
}

/** What is wrong with the metadata of a draft; an unknown author is no fault, a wrong one is. */
function faults(
  draft: ArticleDraft,
  line: PageLine,
): { title?: string; outlet?: string; day?: string; author?: string } {
  const day = draft.published?.value?.slice(0, 10);
  return {
    ...(plainKey(draft.title) !== plainKey(line.title) && { title: `title ${draft.title}` }),
    ...(!isOutlet(draft.outlet, line) && { outlet: `outlet ${draft.outlet}` }),
    ...(day !== line.published.slice(0, 10) && { day: `day ${day}, not ${line.published}` }),
    ...(draft.byline !== undefined &&
      line.author !== '' &&
      plainKey(draft.byline) !== plainKey(line.author) && { author: `author ${draft.byline}` }),
  };
}

/** The index names outlets in English, pages name them as they like: right shares a word with the publisher's or holds the table's name. */
function isOutlet(outlet: string | undefined, line: PageLine): boolean {
  if (outlet === undefined) return false;
  const key = plainKey(outlet);
  const known = plainKey(outletFor(new URL(line.url).hostname)?.name ?? '');
  if (known !== '' && ` ${key} `.includes(` ${known} `)) return true;
  const publisher = keyWords(line.publisher);
  return (
    publisher.join('').startsWith(key.replaceAll(' ', '')) ||
    key.split(' ').some((word) => publisher.includes(word))
  );
}

/** Pages that are no Arabic articles, once with their address and once without: the text alone has to tell. */
async function scoreOthers(context: ScorerContext, index: readonly PageLine[]): Promise<ScoreRow[]> {
  const others = index.filter(({ kind, lang }) => kind !== 'article' || lang !== 'ar');
  let withAddress = 0;
  let without = 0;
  for (const { file, url } of others) {
    const input = await readInput(join(context.pages, file));
    const taken = (address: string | undefined, note: string): number => {
      if (!readArticle(input, address).ok) return 0;
      context.miss('pages', `${file}: taken for an Arabic article ${note}`);
      return 1;
    };
    withAddress += taken(url === '' ? undefined : url, 'at its address');
    without += taken(NEUTRAL, 'by its text');
  }
  return [
    { ...tally('others taken for articles', withAddress), anchor: `${others.length} pages` },
    { ...tally('others taken, address hidden', without), anchor: 'Readability alone takes nearly all' },
  ];
}

/** An address that speaks neither for nor against an article. */
const NEUTRAL = 'https://page.invalid/saved';

function figure(measure: string, value: number, goal: number, anchor?: string): ScoreRow {
  return {
    measure,
    figure: value,
    unit: 'share',
    goal,
    better: 'min',
    ...(anchor !== undefined && { anchor }),
  };
}

function tally(measure: string, value: number): ScoreRow {
  return { measure, figure: value, unit: 'count', goal: 0, better: 'max' };
}

function show({ p, r, f }: Overlap): string {
  return [p, r, f].map((value) => value.toFixed(3)).join('/');
}
