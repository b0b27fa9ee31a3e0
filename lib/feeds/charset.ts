/** Letters of the head of a document in which it may say how it is written. */
const HEAD = 2_048;

/**
 * The bytes of an answer as text. In order of trust: byte order mark; UTF-8 that holds (a valid multi-byte text is not
 * another charset by chance, and servers that send windows-1256 under a UTF-8 header are as common as the reverse);
 * charset of the header, of the XML declaration, of a `meta`; at last the sniff of Arabic letters in windows-1256.
 * Never throws: what cannot be decoded becomes U+FFFD. Cost: one pass for each charset tried, at most three.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return decode(bytes, mark) ?? '';
  const named = namedCharset(bytes, contentType);
  // A cut in the middle of a letter must not make a text invalid: an answer is never cut, but a hostile end may be.
  if (isUtf8(bytes)) return decode(bytes, named?.startsWith('utf-16') === true ? named : 'utf-8') ?? '';
  const first = named === undefined || named === 'utf-8' || named === 'utf8' ? guess(bytes) : named;
  return decode(bytes, first) ?? decode(bytes, guess(bytes)) ?? '';
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: «<» and a zero.
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : undefined;
}

function namedCharset(bytes: Uint8Array, contentType: string): string | undefined {
  const head = ascii(bytes.subarray(0, HEAD)).toLowerCase();
  const opened = head.indexOf('<?xml');
  const declaration = opened < 0 ? '' : head.slice(opened, Math.max(opened, head.indexOf('?>', opened)));
  return (
    after(contentType.toLowerCase(), 'charset') ?? after(declaration, 'encoding') ?? after(head, 'charset')
  );
}

/** The value after a word and an equals sign, quoted or not. */
function after(text: string, word: string): string | undefined {
  const at = text.indexOf(word);
  return at < 0 ? undefined : /^\s{0,3}=\s{0,3}["']?([\w.:-]{2,40})/u.exec(text.slice(at + word.length))?.[1];
}

function ascii(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += byte < 0x80 ? String.fromCharCode(byte) : '?';
  return out;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes above ASCII looked at by the sniff. */
const SNIFFED = 20_000;

/**
 * UTF-8 with a few broken letters, or windows-1256? Arabic in UTF-8 begins its letters with D8–DB; most of its bytes
 * above ASCII come in such pairs. In windows-1256 they follow one another as they like.
 */
function guess(bytes: Uint8Array): string {
  let high = 0;
  let paired = 0;
  for (let i = 0; i < bytes.length && high < SNIFFED; i += 1) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high += 1;
    const next = bytes[i + 1] ?? 0;
    if (byte >= 0xc2 && byte <= 0xf4 && next >= 0x80 && next < 0xc0) {
      paired += 2;
      high += 1;
      i += 1;
    }
  }
  return high > 0 && paired / high < 0.8 ? 'windows-1256' : 'utf-8';
}

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}
