import { describe, expect, test } from 'vitest';
import { FORMATS, formatOf } from '../../../lib/export/index.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import type { ArticleRecord } from '../../../lib/model/record.ts';
import raw from '../../component/fixture.json' with { type: 'json' };

const RECORD = raw as unknown as ArticleRecord;
const HEAD = { now: '2024-10-20T10:00:00.000Z', engineVersion: 9, words: createTranslator('ar') };
const SIX = ['=', '+', '-', '@', '\t', '\r'];

const write = (id: string, ...records: readonly ArticleRecord[]): string => {
  const format = formatOf(id);
  const articles = records.map((record) => format.article(record, HEAD)).join(format.between ?? '');
  return `${format.head?.(HEAD) ?? ''}${articles}${format.tail ?? ''}`;
};

/** RFC 4180, as a spreadsheet reads it. */
const cells = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
    else if (end === '') break;
  }
  return rows.slice(0, -1);
};

const withTitle = (title: string): ArticleRecord => ({
  ...RECORD,
  article: { ...RECORD.article, title },
  brief: { ...RECORD.brief, title },
});

const HOSTILE =
  '=cmd|"/c calc"!A0, {\\input{x}} \u202Eمقلوب\u202C\u2028سطر\uD800 <img src=x onerror=alert(1)> TY  - BOOK\r\nER  - ';

describe.each(FORMATS.map(({ id }) => id))('%s', (id) => {
  test('has a name in the catalogues', () => {
    expect(HEAD.words.maybe(`export-format-${id}`)).toBeDefined();
  });

  test('keeps Arabic as written, and two briefs apart', () => {
    const text = write(id, RECORD, withTitle('عنوان آخر: «بين الأقواس»'));
    expect(text).toContain('الأمم المتحدة');
    if (id !== 'csv-facts') expect(text).toContain('عنوان آخر: «بين الأقواس»');
  });

  test('holds no mark of direction, no control and no half of a character of a hostile headline', () => {
    // JSON is a copy: what the page had is in it, escaped.
    if (id.startsWith('json')) return;
    const text = write(id, withTitle(HOSTILE));
    expect(text.slice(1)).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF]/u);
    expect(text.isWellFormed()).toBe(true);
  });
});

describe('CSV', () => {
  test.each(SIX)('a headline that begins with %j is no formula', (sign) => {
    const [, row] = cells(write('csv', withTitle(`${sign}SUM(A1)`)).slice(1));
    expect(row?.[0]).toMatch(/^(?:'|SUM)/u);
  });

  test('begins with a byte order mark; each row has as many cells as the head, whatever stands in it', () => {
    const text = write('csv', withTitle(HOSTILE), RECORD);
    expect(text.startsWith('\u{FEFF}')).toBe(true);
    const rows = cells(text.slice(1));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  test('a fact is a row of its own; what the reader set aside is left out, what she put elsewhere stands there', () => {
    const [first, second] = RECORD.brief.analysis.facts;
    const said = [
      `fact:${first!.kind}:${String(first!.start)}`,
      `fact:${second!.kind}:${String(second!.start)}>decision`,
    ];
    const rows = cells(write('csv-facts', { ...RECORD, dismissed: said }).slice(1));
    expect(rows).toHaveLength(RECORD.brief.analysis.facts.length);
    const [head, row] = rows;
    expect(row?.[head!.indexOf('kind')]).toBe('decision');
    expect(row?.[head!.indexOf('kind_by_engine')]).toBe(second!.kind);
  });
});

describe('references', () => {
  test('RIS: a headline with line ends and tags of its own stays one line of one reference', () => {
    const text = write('ris', withTitle(HOSTILE), RECORD);
    expect(text.match(/^TY {2}- /gmu)).toHaveLength(2);
    expect(text.match(/^ER {2}- /gmu)).toHaveLength(2);
    expect(text).toContain(`TI  - ${RECORD.brief.title}\r\n`);
    expect(text).not.toMatch(/[^\r]\n/u);
  });

  test('BibLaTeX: braces are in pairs, the key is ASCII, the language is named', () => {
    const text = write('biblatex', withTitle('50% {من} النفط & الغاز_2024 #1 \\ ~ ^'));
    expect(text).toMatch(/^@online\{[a-z\d-]+,$/mu);
    expect(text).toContain(String.raw`50\% \{من\} النفط \& الغاز\_2024 \#1`);
    expect(text).toContain('langid = {arabic}');
    const bare = text.replace(/\\[{}]/gu, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});

describe('texts for people', () => {
  test('Markdown: a headline brings no link, no HTML and no heading of its own', () => {
    const text = write('markdown', withTitle('# [اضغط](javascript:alert(1)) <b>هنا</b> *الآن*'));
    expect(text.split('\n')[0]).toBe(String.raw`# \# \[اضغط\](javascript:alert(1)) \<b\>هنا\</b\> \*الآن\*`);
  });

  test('plain text tells facts in the words of the interface, background apart', () => {
    const text = write('text', RECORD);
    expect(text).toContain('\nالوقائع\n• لقاء: ');
    expect(text.indexOf('\nخلفية\n')).toBeGreaterThan(text.indexOf('\nالوقائع\n'));
    expect(text).toContain(`\n${RECORD.article.url}\n`);
  });
});

describe('the reader’s own work', () => {
  const work = {
    tags: ['مهم', 'متابعة, لاحقا'],
    collections: ['بحث / فصل أول'],
    note: 'سطر أول\nسطر {ثان}',
    marks: [
      { start: 0, end: 5, text: 'اختتم', note: 'تأكد', codes: ['إطار'], coder: '' },
      { start: 9, end: 15, text: 'المغرب', note: '', codes: [], coder: 'سلمى' },
    ],
  };
  const marked = { ...RECORD, work };
  test.each(['json', 'jsonl', 'csv', 'markdown', 'text', 'ris', 'biblatex'])('goes along in %s', (id) => {
    const text = write(id, marked);
    expect(text).toContain('مهم');
    expect(text).toContain('سطر أول');
    if (['json', 'jsonl', 'csv', 'markdown', 'text'].includes(id)) {
      expect(text).toContain('بحث / فصل أول');
      expect(text).toContain('المغرب');
    }
    if (id === 'biblatex') expect(text).toContain('keywords = {مهم, متابعة، لاحقا},');
    if (id === 'markdown') expect(text).toContain('- «اختتم» — إطار · تأكد');
    // Nothing is said where there is none.
    expect(write(id, { ...RECORD })).not.toContain(id.startsWith('json') ? '"work"' : 'ملاحظة');
  });

  test('keeps rows of a spreadsheet as long as their head', () => {
    const rows = cells(write('csv', marked, RECORD).slice(1));
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows[1]?.slice(-4)).toEqual([
      'مهم; متابعة, لاحقا',
      'بحث / فصل أول',
      'سطر أول\nسطر {ثان}',
      'اختتم\nالمغرب',
    ]);
  });
});
