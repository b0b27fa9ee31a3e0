import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/feeds/charset.ts';

/** Windows-1256 of the letters used here. */
const LETTERS = new Map(
  Array.from({ length: 128 }, (_, i) => {
    const byte = 128 + i;
    return [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte] as const;
  }),
);
function cp1256(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, (char) => LETTERS.get(char) ?? char.charCodeAt(0)));
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Uint8Array.from([
    ...(mark ? [0xff, 0xfe] : []),
    ...Array.from(text).flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]),
  ]);

const TEXT = 'اجتماع في الرباط، والخبر مهم';
const XML = (charset: string): string =>
  `<?xml version="1.0" encoding="${charset}"?><rss><title>${TEXT}</title></rss>`;

describe('charset', () => {
  test.each([
    ['UTF-8 by its header', utf8(TEXT), 'text/xml; charset=utf-8'],
    ['UTF-8 without a word', utf8(TEXT), ''],
    ['UTF-8 under a header that says windows-1256', utf8(TEXT), 'text/xml; charset=windows-1256'],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), ''],
    ['windows-1256 by its header', cp1256(TEXT), 'application/rss+xml; charset="windows-1256"'],
    ['windows-1256 by its declaration', cp1256(XML('windows-1256')), 'text/xml'],
    ['windows-1256 under a header that says UTF-8', cp1256(TEXT), 'text/xml; charset=UTF-8'],
    ['windows-1256 by its meta', cp1256(`<html><meta charset=windows-1256><p>${TEXT}`), 'text/html'],
    ['windows-1256 without a word', cp1256(TEXT), ''],
    ['windows-1256 with a charset that does not exist', cp1256(TEXT), 'text/xml; charset=arabic-win'],
    ['UTF-16 with a mark', utf16(`<rss>${TEXT}`, true), ''],
    ['UTF-16 without a mark', utf16(`<rss>${TEXT}`, false), ''],
  ])('%s', (_name, bytes, header) => {
    expect(decodeText(bytes, header)).toContain(TEXT);
  });

  test('a UTF-8 text with a broken letter stays UTF-8', () => {
    const bytes = Uint8Array.from([...utf8(TEXT), 0xd8, 0x20, ...utf8(TEXT)]);
    expect(decodeText(bytes, '')).toContain(`${TEXT}\ufffd ${TEXT}`);
  });

  test('any bytes become some text', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const bytes = Uint8Array.from({ length: 400 }, (_, i) => (i * 7919 + seed * 104_729) % 256);
      expect(typeof decodeText(bytes, 'text/xml; charset=x')).toBe('string');
    }
  });
});
