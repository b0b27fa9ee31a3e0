/** log₂ of the cells: 64 KiB of bits keep chance hits of a list of 10,000 words near one in fifty. */
const BITS = 19;

/**
 * A first look at whether a word may be on a closed list: a bit table over length and four of its letters. Says no
 * without hashing the whole word, which is what nine words in ten of a text cost otherwise; a yes must be looked up.
 */
export class KeyFilter {
  readonly #cells = new Uint8Array(1 << (BITS - 3));

  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      const cell = cellOf(key);
      this.#cells[cell >> 3]! |= 1 << (cell & 7);
    }
  }

  /** False when the word is certainly not on the list. Constant cost. */
  mayHave(key: string): boolean {
    const cell = cellOf(key);
    return (this.#cells[cell >> 3]! & (1 << (cell & 7))) !== 0;
  }
}

function cellOf(key: string): number {
  const { length } = key;
  if (length === 0) return 0;
  let hash = length;
  hash = Math.imul(hash, 31) + key.charCodeAt(0);
  hash = Math.imul(hash, 131) + key.charCodeAt(length - 1);
  hash = Math.imul(hash, 131) + key.charCodeAt(length >> 1);
  hash = Math.imul(hash, 131) + key.charCodeAt(length > 1 ? 1 : 0);
  hash ^= hash >>> BITS;
  return hash & ((1 << BITS) - 1);
}
