import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, looseKey, matchKey } from '../../../../lib/text/fold.ts';

describe('folding', () => {
  test.each([
    ['alef forms', 'أإآٱ', 'اااا'],
    ['ta marbuta and final alef', 'مستشفى وزارة', 'مستشفي وزاره'],
    ['diacritics and tatweel', 'المُتَّحِدَة المـــغرب', 'المتحده المغرب'],
    ['bidi controls', '\u200fقال\u200e \u2067نعم\u2069', 'قال نعم'],
    ['Persian look-alikes', 'یک کتاب', 'يك كتاب'],
    ['digits and their signs', '٣٫٥ ۴۲ ٥٠٪ ١٬٢٠٠', '3.5 42 50% 1,200'],
    ['lam-alef ligatures', 'ﻻﻟﺴﻼم', 'لالسلام'],
    ['the rial sign', '\ufdfc', 'ريال'],
    ['the basmala', '\ufdfd', 'بسم الله الرحمن الرحيم'],
    ['quotation marks', '«نعم» “لا”', '"نعم" "لا"'],
    ['Latin capitals', 'FIFA', 'fifa'],
  ])('%s fold', (_, raw, expected) => {
    expect(matchKey(raw)).toBe(expected);
    expect(fold(raw).text).toBe(expected);
  });

  test.each([
    ['أگادير', 'أكادير'],
    ['أغادير', 'أكادير'],
    ['مسؤول', 'مسوول'],
  ])('%s and %s meet under the loose key only', (a, b) => {
    expect(looseKey(a)).toBe(looseKey(b));
    expect(matchKey(a)).not.toBe(matchKey(b));
  });

  const raw = fc.string({
    unit: fc.constantFrom(...'أابةىیَـ\u200f٣،« \ufdfc\ufdfa\ufdfdﻻA'.split('')),
    maxLength: 40,
  });

  test('the map grows, stays inside the raw text and ends at its end', () => {
    fc.assert(
      fc.property(raw, (text) => {
        const { text: folded, map } = fold(text);
        expect(map).toHaveLength(folded.length + 1);
        expect(map.at(-1)).toBe(text.length);
        for (let i = 1; i < map.length; i += 1) expect(map[i]!).toBeGreaterThanOrEqual(map[i - 1]!);
      }),
    );
  });

  test('each folded unit comes from the unit its map names', () => {
    fc.assert(
      fc.property(raw, (text) => {
        const { text: folded, map } = fold(text);
        for (let i = 0; i < folded.length; i += 1) expect(matchKey(text[map[i]!]!)).toContain(folded[i]!);
      }),
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(raw, (text) => matchKey(matchKey(text)) === matchKey(text)));
  });
});

describe('stray blanks of wire services', () => {
  test.each([
    ['الرباط و الدار البيضاء', 'الرباط والدار البيضاء'],
    ['و المغرب', 'والمغرب'],
    ['( أ ف ب )', '(أ ف ب)'],
    ['قالت ( رويترز ) و أضافت', 'قالت (رويترز) وأضافت'],
  ])('%j folds like %j', (wire, plain) => {
    expect(matchKey(wire)).toBe(matchKey(plain));
    expect(looseKey(wire)).toBe(looseKey(plain));
    expect(fold(wire).text).toBe(fold(plain).text);
  });

  test.each(['عدو المغرب', 'وزير الخارجية', 'و 5 آخرون', 'أبو ظبي'])('%j keeps its blank', (text) => {
    expect(matchKey(text)).toContain(' ');
  });

  test('offsets lead back to the raw text behind a dropped blank', () => {
    const { text, map } = fold('( أ ف ب ) و المغرب');
    const at = text.indexOf('المغرب');
    expect('( أ ف ب ) و المغرب'.slice(map[at], map[at + 6])).toBe('المغرب');
  });
});
