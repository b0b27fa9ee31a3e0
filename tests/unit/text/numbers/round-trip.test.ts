import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../lib/text/document.ts';
import { findNumbers } from '../../../../lib/text/numbers.ts';
import { numberWords, type Style } from './generate.ts';

const read = (text: string) =>
  findNumbers(openDocument({ id: 't', text })).map(({ value, text: span }) => ({ value, span }));

const style: fc.Arbitrary<Style> = fc.record({
  feminine: fc.boolean(),
  oblique: fc.boolean(),
  hundred: fc.constantFrom('مائة' as const, 'مئة' as const),
  joined: fc.boolean(),
});
/** Numbers of every size alike, not mostly large ones. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: 0, max: 1e6 }),
  fc.integer({ min: 0, max: 1e9 }),
  fc.integer({ min: 0, max: 1e12 }),
  fc.constantFrom(1e3, 1e6, 1e9, 1e12, 2e9, 1_001_001),
);

describe('number words', () => {
  it('reads back what the own generator writes, whole, in every gender, case and spelling', () => {
    fc.assert(
      fc.property(number, style, (n, how) => {
        const words = numberWords(n, how);
        expect(read(words)).toEqual([{ value: n, span: words }]);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads 0 to 1999 one by one', () => {
    for (let n = 0; n < 2000; n += 1) {
      for (const feminine of [true, false]) {
        for (const oblique of [true, false]) {
          const words = numberWords(n, { feminine, oblique, hundred: 'مئة', joined: true });
          expect(read(words), words).toEqual([{ value: n, span: words }]);
        }
      }
    }
  });

  it('reads back what number-to-arabic-words writes', async () => {
    // @ts-expect-error the package declares no types for this file
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no types
    const library = (await import('number-to-arabic-words/dist/index-node.js')) as {
      toArabicWord: (n: number) => string;
    };
    const write = library.toArabicWord;
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 999_999_999 })),
        (n) => {
          const words = write(n).trim();
          expect(read(words), words).toEqual([{ value: n, span: words }]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
