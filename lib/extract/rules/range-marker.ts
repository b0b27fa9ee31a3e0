import type { RawBlock } from '../../model/raw-page.ts';
import { keyWords } from '../words.ts';
import type { BlockRule } from './rule.ts';

/** How many blocks an insert may span before the marker is taken for text. */
const MAX_RANGE = 30;

/** «تخطى X وواصل القراءة» … «X نهاية»: the range between markers for screen readers is an insert. */
function drop(blocks: readonly RawBlock[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const name = skipName(keyWords(blocks[i]!.text));
    if (name === undefined) continue;
    let end = i;
    for (let k = i + 1; k < blocks.length && k <= i + MAX_RANGE; k += 1) {
      if (isEnd(keyWords(blocks[k]!.text), name)) {
        end = k;
        break;
      }
    }
    for (let k = i; k <= end; k += 1) out.push(k);
    i = end;
  }
  return out;
}

/** The words between «تخطى» and «وواصل القراءة», which may be followed by the insert's own heading. */
function skipName(words: readonly string[]): string | undefined {
  if (words[0] !== 'تخطي' || words.length > 24) return undefined;
  const at = words.indexOf('وواصل');
  return at > 0 && words[at + 1] === 'القراءه' ? words.slice(1, at).join(' ') : undefined;
}

function isEnd(words: readonly string[], name: string): boolean {
  return words.at(-1) === 'نهايه' && (words.slice(0, -1).join(' ') === name || words.length === 1);
}

export const rangeMarker: BlockRule = { id: 'range-marker', title: 'insert between skip markers', drop };
