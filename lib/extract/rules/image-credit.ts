import type { RawBlock } from '../../model/raw-page.ts';
import { keyWords } from '../words.ts';
import { phrases, startsWithPhrase } from './phrases.ts';
import type { BlockRule } from './rule.ts';

const CREDITS = phrases(
  'صدر الصورة',
  'مصدر الصورة',
  'التعليق على الصورة',
  'تعليق الصورة',
  'الصورة من',
  'تصوير',
  'image source',
  'image caption',
  'photo',
  'getty images',
);
const MAX_WORDS = 30;

/** Credits and captions of pictures. A credit line that ends in a comma or colon is followed by its caption. */
function drop(blocks: readonly RawBlock[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const { text } = blocks[i]!;
    const words = keyWords(text.slice(0, 300));
    const size = startsWithPhrase(words, CREDITS);
    if (size === 0 || words.length > MAX_WORDS) continue;
    // «تصوير فيلم جديد…» is a sentence: one-word credits need their colon.
    if (size === 1 && !/^\s*[\p{L}]+\s*[:،,/|-]/u.test(text)) continue;
    out.push(i);
    if (words.length === size && /[،,:]\s*$/u.test(text) && i + 1 < blocks.length) {
      out.push(i + 1);
      i += 1;
    }
  }
  return out;
}

export const imageCredit: BlockRule = { id: 'image-credit', title: 'a picture credit or caption', drop };
