import { referenceOf } from '../bibliography.ts';
import { factsOf, namesOf, summaryOf } from '../facts-of.ts';
import type { ExportFormat } from '../format.ts';
import { line } from '../plain.ts';
import { workOf } from '../work-lines.ts';

const RULE = `\n${'─'.repeat(24)}\n\n`;

/** Briefs as plain text, to be pasted anywhere; the address on a line of its own, so that it keeps its direction. */
export const text: ExportFormat = {
  id: 'text',
  extension: 'txt',
  mime: 'text/plain',
  between: RULE,
  article: (record, { words }) => {
    const { t, date } = words;
    const { title, author, outlet, published, url } = referenceOf(record);
    const day = published === undefined ? undefined : (date(published) ?? published);
    const about = [outlet, author, day].filter((one) => one !== undefined).map(line);
    const part = (id: string, lines: readonly string[]): string[] =>
      lines.length === 0 ? [] : ['', line(t(id)), ...lines];
    const facts = factsOf(record).map(({ fact, who, what }) => ({
      section: fact.section,
      line: `• ${line(t(`fact-${fact.kind}`))}: ${who.length === 0 ? '' : `${who.join('، ')} — `}${what}`,
    }));
    const of = (section: string): string[] =>
      facts.filter((one) => one.section === section).map((one) => one.line);
    const names = (['people', 'organisations', 'places'] as const).flatMap((kind) => {
      const all = namesOf(record, kind);
      return all.length === 0 ? [] : [`• ${line(t(`section-${kind}`))}: ${all.join('، ')}`];
    });
    return [
      title,
      ...(about.length > 0 ? [about.join(' · ')] : []),
      url,
      ...part('section-summary', summaryOf(record)),
      ...part('section-facts', of('main')),
      ...part('section-background', of('background')),
      ...part('section-parties', names),
      ...workOf(record, words).flatMap(([head, lines]) => [
        '',
        line(head),
        ...lines.map((one) => `• ${one}`),
      ]),
      '',
    ].join('\n');
  },
};
