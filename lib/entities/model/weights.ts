/** First printable sign of the weights' alphabet; its middle stands for 0. Neither `"` nor `\` is in it. */
const FIRST_SIGN = 35;
export const LEVELS = 57;
const ZERO_SIGN = FIRST_SIGN + (LEVELS - 1) / 2;

/** Weights as written: one printable sign each, which compresses better than base64 and reads faster. */
export function decode(text: string): Int8Array {
  const out = new Int8Array(text.length);
  for (let i = 0; i < text.length; i += 1) out[i] = text.charCodeAt(i) - ZERO_SIGN;
  return out;
}

/** The other way, for the trainer. */
export function encode(levels: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let i = 0; i < levels.length; i += 4096) {
    const part: number[] = [];
    for (let k = i; k < levels.length && k < i + 4096; k += 1) part.push(levels[k]! + ZERO_SIGN);
    parts.push(String.fromCharCode(...part));
  }
  return parts.join('');
}
