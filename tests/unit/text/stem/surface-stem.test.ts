import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looseKey } from '../../../../lib/text/fold.ts';
import { surfaceStem, withoutArticle, withoutPreposition } from '../../../../lib/text/surface-stem.ts';

describe('the stem by letters alone', () => {
  test.each([
    ['الوزارة', 'وزارة'],
    ['والمغربية', 'مغربي'],
    ['بالقمة', 'قمة'],
    ['للأمم', 'الأمم'],
    ['اللاجئون', 'لاجئين'],
    ['الاتفاقيات', 'اتفاقية'],
  ])('%s and %s meet', (one, other) => {
    expect(surfaceStem(looseKey(one))).toBe(surfaceStem(looseKey(other)));
  });

  test.each([
    ['ليبيا', 'لبنان'],
    ['وزير', 'زيارة'],
    ['باريس', 'ريس'],
    ['كتاب', 'تاب'],
  ])('%s and %s stay apart', (one, other) => {
    expect(surfaceStem(looseKey(one))).not.toBe(surfaceStem(looseKey(other)));
  });

  test('a stem is a piece of the word, so that a word is found while it is being typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'و ف ب ل ك ا ل م ت ي ر ن ه س'.split(' ')), maxLength: 14 }),
        (word) => {
          expect(word).toContain(surfaceStem(word));
          expect(withoutArticle(word).startsWith(surfaceStem(word))).toBe(true);
        },
      ),
    );
  });

  test('a preposition written on a word comes off as a second reading', () => {
    expect(withoutPreposition('بمراكش')).toBe('مراكش');
    expect(withoutPreposition('بالرباط')).toBeUndefined();
    expect(withoutPreposition('لبن')).toBeUndefined();
  });
});
