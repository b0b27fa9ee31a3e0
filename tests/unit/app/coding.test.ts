import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../lib/app/agreement.ts';
import { matchCodes, readCodings, writeCodings } from '../../../lib/app/coding-file.ts';
import type { Code, Mark } from '../../../lib/model/desk.ts';
import { located } from '../../../lib/model/marks.ts';

const CODE: Code = { id: 'c1', name: 'تأطير', colour: 'amber', shortcut: '1', memo: 'متى؟', createdAt: '' };
const MARK: Mark = {
  id: 'm1', key: 'https://a.example/1', start: 0, end: 6, text: 'المغرب', note: '', codes: ['c1'], coder: '', createdAt: '',
}; // prettier-ignore

describe('a file of codings', () => {
  test('is read back as it was written', () => {
    const read = readCodings(writeCodings('سارة', [CODE], [MARK]));
    expect(read.ok && read.value).toEqual({
      coder: 'سارة',
      codes: [{ code: 'c1', name: 'تأطير', colour: 'amber', memo: 'متى؟' }],
      marks: [{ mark: 'm1', article: MARK.key, start: 0, end: 6, text: 'المغرب', codes: ['c1'] }],
      badLines: 0,
    });
  });

  test('leaves highlights without a code at home', () => {
    const text = writeCodings('سارة', [], [{ ...MARK, codes: [] }]);
    expect(text.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['is empty', ''],
    ['is no JSON', 'مرحبا'],
    ['is of something else', '{"format":"siyaq","articles":[]}'],
    ['is of a later version', '{"siyaq":"coding","version":2,"coder":"x"}'],
    ['has no coder', '{"siyaq":"coding","version":1,"coder":""}'],
  ])('that %s is refused whole', (_what, text) => {
    expect(readCodings(text)).toMatchObject({ ok: false, error: { code: 'bad-file' } });
  });

  test.each([
    ['no JSON', '{'],
    ['an unknown colour', '{"code":"x","name":"x","colour":"gold"}'],
    ['an empty stretch', '{"mark":"x","article":"a","start":4,"end":4,"text":"","codes":[]}'],
    ['a negative place', '{"mark":"x","article":"a","start":-1,"end":4,"text":"","codes":[]}'],
    ['codes that are no list', '{"mark":"x","article":"a","start":0,"end":4,"text":"","codes":"c1"}'],
  ])('with a line of %s is read without that line, and says so', (_what, line) => {
    const read = readCodings(`${writeCodings('سارة', [CODE], [MARK])}${line}\n`);
    expect(read.ok && read.value).toMatchObject({ badLines: 1, codes: [{}], marks: [{}] });
  });

  test('finds the codes of another codebook by name, whatever the spelling', () => {
    const { same, fresh } = matchCodes(
      [CODE],
      [
        { code: 'z', name: 'تاطير', colour: 'red' },
        { code: 'y', name: 'اقتباس', colour: 'red' },
      ],
    );
    expect([...same]).toEqual([['z', 'c1']]);
    expect(fresh.map(({ name }) => name)).toEqual(['اقتباس']);
  });
});

describe('agreement', () => {
  const sentences = Array.from({ length: 50 }, (_, i) => ({ start: i * 10, end: i * 10 + 9 }));
  const marks = (from: number, to: number): Mark[] =>
    sentences.slice(from, to).map(({ start, end }, i) => ({ ...MARK, id: String(i), start, end }));

  test('is counted by sentences, as in the textbook: 20 both, 5 and 10 alone, 15 neither give κ = 0.4', () => {
    const first = marks(0, 25);
    const second = [...marks(0, 20), ...marks(25, 35)];
    const [one] = agreementOf([{ sentences, first, second }], ['c1', 'never used']);
    expect(one).toMatchObject({ code: 'c1', both: 20, first: 5, second: 10, neither: 15, percent: 0.7 });
    expect(one?.kappa).toBeCloseTo(0.4, 10);
  });

  test('of two who use a code everywhere has no κ', () => {
    const all = marks(0, 50);
    expect(agreementOf([{ sentences, first: all, second: all }], ['c1'])).toMatchObject([
      { percent: 1, kappa: undefined },
    ]);
  });
});

describe('marks in a text that changed', () => {
  const text = 'قال المغرب إن المغرب وافق.';
  test.each([
    ['where they stood, they stay', { start: 4, end: 10 }, [4, 10]],
    ['moved by a few letters, they are found again', { start: 7, end: 13 }, [4, 10]],
    ['nearer to a later place, they move there', { start: 12, end: 18 }, [14, 20]],
    ['beyond the end, they are found before it', { start: 500, end: 506 }, [14, 20]],
  ])('%s', (_what, span, [start, end]) => {
    const { found } = located([{ ...MARK, ...span }], text);
    expect(found).toMatchObject([{ start, end }]);
  });

  test('whose words are gone are lost, not put elsewhere', () => {
    expect(located([{ ...MARK, text: 'تونس', end: 4 }], text).lost).toHaveLength(1);
  });
});
