import { keyWords } from '../words.ts';
import { isLoneDate } from './lone-date.ts';
import { phrases, startsWithPhrase } from './phrases.ts';
import { indexesWhere, type BlockRule } from './rule.ts';

const OPENERS = phrases(
  'تم نشره',
  'تم النشر',
  'نشر في',
  'نشرت في',
  'نشر بتاريخ',
  'تاريخ النشر',
  'آخر تحديث',
  'اخر تحديث',
  'تاريخ التحديث',
  'published',
  'last updated',
  'updated',
  'وقت القراءة',
  'مدة القراءة',
  'زمن القراءة',
  'عدد المشاهدات',
  'عدد القراءات',
  'عدد الزيارات',
  'مشاهدات',
  'قراءة المقال',
  'رقم العدد',
  'كود الخبر',
  'رابط مختصر',
  'الرابط المختصر',
);
const MAX_WORDS = 16;

/** True for «نشر», «نشر في: …», «120 مشاهدة», «آخر تحديث …»: about the publication, not of the story. */
export function isPublishLine(text: string): boolean {
  if (text.length > 160) return false;
  const words = keyWords(text);
  if (words.length === 1 && /^(?:نشر|نشرت|مشاهده|مشاهدات|قراءه|طباعه|حجم|الخط)$/u.test(words[0]!))
    return true;
  if (words.length <= 3 && /^\d+$/u.test(words[0] ?? '') && COUNTED.test(words[1] ?? '')) return true;
  if (/^نشرت?$/u.test(words[0] ?? '') && isLoneDate(text)) return true;
  const size = startsWithPhrase(words, OPENERS);
  // «نشر في الصحيفة أن…» is a sentence: dates and counts have digits, or the line ends with its label.
  if (size === 0 || words.length > MAX_WORDS) return false;
  return words.length === size || /\p{Nd}/u.test(text) || /[:：]/u.test(text.slice(0, 24));
}

const COUNTED = /^(?:مشاهد|زياره|زيارات|قراء|تعليق|دقائق|دقيقه|min|views)/u;

/** Lines about the publication itself: when, how often read, how long to read. «نشر» alone is such a line too. */
export const publishLine: BlockRule = {
  id: 'publish-line',
  title: 'a line about the publication',
  drop: (blocks) => indexesWhere(blocks, ({ text }) => isPublishLine(text)),
};
