import { referenceOf } from '../bibliography.ts';
import { factsOf, namesOf, summaryOf } from '../facts-of.ts';
import type { ExportFormat, ExportHead } from '../format.ts';
import { line } from '../plain.ts';
import { workOf } from '../work-lines.ts';
import type { ArticleRecord } from '../../model/record.ts';

/** Signs that mean something to Markdown, and those that begin HTML. */
const SIGNS = /[\\`*_[\]<>#|~]/gu;
const STARTS = /^(\d{1,9})([.)])|^([-+=])/u;

/** Briefs as notes: headline, where from, summary as quotes, facts by kind, parties. One file, a rule between two briefs. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  between: '\n---\n\n',
  article: (record, head) => [...top(record, head), ...body(record, head)].join('\n'),
};

function top(record: ArticleRecord, { words }: ExportHead): string[] {
  const { title, author, outlet, published, retrieved, url } = referenceOf(record);
  const about = [outlet, author, published === undefined ? undefined : (words.date(published) ?? published)]
    .filter((one) => one !== undefined)
    .map(escaped);
  return [
    `# ${escaped(title)}`,
    '',
    ...(about.length > 0 ? [about.join(' · '), ''] : []),
    `<${url.replace(/[<>\s]/gu, encodeURIComponent)}>`,
    '',
    `*${escaped(words.t('export-retrieved', { date: words.date(retrieved) ?? retrieved }))}*`,
    '',
  ];
}

function body(record: ArticleRecord, { words }: ExportHead): string[] {
  const { t } = words;
  const part = (id: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${escaped(t(id))}`, '', ...lines, ''];
  const facts = factsOf(record).map(({ fact, who, what, when }) => {
    const lead = who.length === 0 ? '' : `${escaped(who.join('، '))} — `;
    const days = when.length === 0 ? '' : ` (${when.join(', ')})`;
    return { section: fact.section, text: `- **${escaped(t(`fact-${fact.kind}`))}:** ${lead}${escaped(what)}${days}` };
  });
  const of = (section: string): string[] => facts.filter((one) => one.section === section).map(({ text }) => text);
  const names = (['people', 'organisations', 'places'] as const).flatMap((kind) => {
    const all = namesOf(record, kind);
    return all.length === 0 ? [] : [`- **${escaped(t(`section-${kind}`))}:** ${all.map(escaped).join('، ')}`];
  });
  return [
    ...part('section-summary', summaryOf(record).map((sentence) => `> ${escaped(sentence)}\n>`)),
    ...part('section-facts', of('main')),
    ...part('section-background', of('background')),
    ...part('section-parties', names),
    ...workOf(record, words).flatMap(([title, lines]) => [`## ${escaped(title)}`, '', ...lines.map((one) => `- ${escaped(one)}`), '']),
  ];
} // prettier-ignore

function escaped(text: string): string {
  return line(text)
    .replace(SIGNS, String.raw`\$&`)
    .replace(STARTS, String.raw`$1\$2$3`);
}
