import { keyWords, plainKey } from '../words.ts';
import { indexesWhere, type BlockRule } from './rule.ts';

/** Folded words that open a byline or a source line, with a sign after them. */
const WRITERS = new Set([
  'كتب',
  'كتبت',
  'كتبه',
  'بقلم',
  'اعداد',
  'تقرير',
  'حوار',
  'حاوره',
  'حاورها',
  'حاورته',
  'تحقيق',
  'متابعه',
  'ترجمه',
  'تحرير',
  'المصدر',
  'مصدر',
  'المحرر',
  'الكاتب',
  'الكاتبه',
  'author',
  'by',
  'source',
]);
const EDGE = 5;

/** «وام/ريم الهاجري/ أحمد النعيمي»: how agencies sign the end of a story. */
function isSignOff(text: string): boolean {
  if (text.length > 80 || /[\p{Nd}.!؟،:«»]/u.test(text)) return false;
  const parts = text.split('/').map((part) => keyWords(part).length);
  return parts.length >= 2 && parts.length <= 5 && parts.every((words) => words >= 1 && words <= 4);
}

/** «كتب: أحمد علي», «المصدر: (أبوظبي - البيان)», the author's bare name: at either end of the body, never inside it. */
export const bylineLine: BlockRule = {
  id: 'byline-line',
  title: 'author or source line',
  drop: (blocks, { byline }) =>
    indexesWhere(blocks, ({ text }, index) => {
      if (text.length > 120 || (index >= EDGE && index < blocks.length - EDGE)) return false;
      const words = keyWords(text);
      if (words.length > 12) return false;
      if (byline !== undefined && plainKey(byline).includes(words.join(' ')) && words.length >= 2)
        return true;
      if (index >= blocks.length - 2 && isSignOff(text)) return true;
      const match = /^\s*([\p{L}]+)\s*[:：,/|–-]\s*\S/u.exec(text);
      if (match !== null && WRITERS.has(keyWords(match[1]!)[0] ?? '')) return !/[.!؟]$/u.test(text);
      return (
        words.length <= 4 &&
        (words[0] === 'كتب' || words[0] === 'كتبت' || words[0] === 'بقلم') &&
        !/[.!؟]$/u.test(text)
      );
    }),
};
