import { isDeepStrictEqual } from 'node:util';
import { assert, jsonValue, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from '../../../lib/store/packed-text.ts';

test('any JSON comes back as it was', () => {
  assert(
    property(jsonValue(), string({ unit: 'binary' }), (value, text) => {
      const given = JSON.stringify({ value, text });
      return isDeepStrictEqual(JSON.parse(unpackText(packText(given))), JSON.parse(given));
    }),
  );
  // Most of it goes into fast-check's tables of characters, made once.
}, 30_000);

test('every character of the Arabic block comes back, letters in one byte', () => {
  const block = Array.from({ length: 256 }, (_, i) => String.fromCharCode(0x600 + i)).join('');
  expect(JSON.parse(unpackText(packText(JSON.stringify(block))))).toBe(block);
  expect(packText('"المغرب"')).toHaveLength(8);
  expect(JSON.parse(unpackText(packText(JSON.stringify('گ «é» \u{1f1f2}\ud800'))))).toBe(
    'گ «é» \u{1f1f2}\ud800',
  );
});
