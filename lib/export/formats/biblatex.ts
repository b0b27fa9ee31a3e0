import { referenceOf } from '../bibliography.ts';
import type { ExportFormat } from '../format.ts';
import { line } from '../plain.ts';

const LANGUAGES: { readonly [code: string]: string } = { ar: 'arabic', fa: 'persian', ur: 'urdu' };

/** For BibLaTeX and whatever reads BibTeX: one `@online` a brief, UTF-8; names in double braces, so that none is taken apart. */
export const biblatex: ExportFormat = {
  id: 'biblatex',
  extension: 'bib',
  mime: 'application/x-bibtex',
  article: (record) => {
    const { id, title, author, outlet, published, retrieved, url, language } = referenceOf(record);
    const langid = LANGUAGES[language];
    const note = record.work?.note;
    const fields: readonly (readonly [name: string, value: string | undefined])[] = [
      ['author', author === undefined ? undefined : `{${escaped(author)}}`],
      ['title', `{${escaped(title)}}`],
      ['organization', outlet === undefined ? undefined : `{${escaped(outlet)}}`],
      ['date', published],
      ['url', url.replace(/[{}\\]/gu, encodeURIComponent)],
      ['urldate', retrieved],
      ['langid', langid],
      ['keywords', keywords(record.work?.tags ?? [])],
      ['annotation', note === undefined || note === '' ? undefined : escaped(line(note))],
    ];
    const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
    return `@online{${id},\n${lines.join('\n')}\n}\n\n`;
  },
};

function keywords(tags: readonly string[]): string | undefined {
  return tags.length === 0
    ? undefined
    : tags.map((tag) => escaped(line(tag).replaceAll(',', '،'))).join(', ');
}

/** Signs that mean something to TeX. */
const SIGNS: { readonly [sign: string]: string } = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escaped(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
