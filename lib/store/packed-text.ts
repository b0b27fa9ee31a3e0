/**
 * JSON as bytes: one a letter of ASCII and of the Arabic alphabet (ISO 8859-6, which browsers decode natively), any other
 * character as a JSON escape. Half of the UTF-16 that a stored string with one Arabic letter in it takes.
 */
const DECODER = new TextDecoder('iso-8859-6');

/** The letters, marks and punctuation of Unicode's Arabic block that ISO 8859-6 has, at the same distance from each other. */
const FIRST = 0x621;
const LAST = 0x652;
const DISTANCE = 0x560;
/** Between the letters there is a gap, where the alphabet of Persian and others stands. */
const GAP = { from: 0x63b, to: 0x63f } as const;

/** `json`: what JSON.stringify gives. */
export function packText(json: string): Uint8Array {
  const out = new Uint8Array(json.length * 6);
  let length = 0;
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (code < 0x80) out[length++] = code;
    else if (code >= FIRST && code <= LAST && (code < GAP.from || code > GAP.to))
      out[length++] = code - DISTANCE;
    else for (const digit of `\\u${code.toString(16).padStart(4, '0')}`) out[length++] = digit.charCodeAt(0);
  }
  return out.slice(0, length);
}

/** The JSON again, as `JSON.parse` takes it. */
export function unpackText(data: Uint8Array): string {
  return DECODER.decode(data);
}
