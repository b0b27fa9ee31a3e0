import type { RawBlock } from '../../model/raw-page.ts';
import { keyWords } from '../words.ts';
import { phrases, startsWithPhrase } from './phrases.ts';
import { LINK_DENSE, type BlockRule } from './rule.ts';

const OPENERS = phrases(
  'الكلمات المفتاحية',
  'الكلمات الدلالية',
  'الكلمات الدالة',
  'كلمات مفتاحية',
  'كلمات دلالية',
  'كلمات دالة',
  'كلمات البحث',
  'تاجز',
  'تاغز',
  'وسوم',
  'الوسوم',
  'الأوسمة',
  'أوسمة',
  'العلامات',
  'تاجات',
  'tags',
  'keywords',
);
const MAX_CHARS = 400;

/** A tags line and the run of tags after it: short blocks without a verb's full stop, or links. */
function drop(blocks: readonly RawBlock[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const { text } = blocks[i]!;
    if (text.length > MAX_CHARS) continue;
    const words = keyWords(text);
    const size = startsWithPhrase(words, OPENERS);
    // One-word labels also open sentences («العلامات التجارية…»): they stand alone or before a colon.
    if (size === 0 || (size === 1 && words.length > 1 && !/^\s*[#\p{L}]+\s*[:：|]/u.test(text))) continue;
    out.push(i);
    let k = i + 1;
    while (k < blocks.length && (blocks[k]!.linked > LINK_DENSE || keyWords(blocks[k]!.text).length <= 3))
      k += 1;
    for (let n = i + 1; n < k; n += 1) out.push(n);
    i = k - 1;
  }
  return out;
}

export const tagsLine: BlockRule = { id: 'tags-line', title: 'tags', drop };
