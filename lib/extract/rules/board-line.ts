import { keyWords } from '../words.ts';
import { phrases, startsWithPhrase } from './phrases.ts';
import { indexesWhere, type BlockRule } from './rule.ts';

const OPENERS = phrases(
  'مجلس التحرير',
  'مجلس الإدارة',
  'رئيس التحرير',
  'رئيس مجلس الإدارة',
  'رئيسا التحرير',
  'المدير العام',
  'مدير التحرير',
  'المشرف العام',
  'هيئة التحرير',
  'سكرتير التحرير',
  'مدير النشر',
  'المدير المسؤول',
  'تصدر عن',
  'جريدة إلكترونية',
  'صحيفة إلكترونية',
  'صحيفة يومية',
  'جريدة يومية',
  'الموقع قدم',
  'تأسست عام',
  'بوابة إخبارية',
  'إلى نقابة',
);
const MAX_WORDS = 16;
/** Board lines stand within this many blocks of either end. */
const EDGE = 6;

/** Lines of the masthead: editors, owners, mottos. «رئيس التحرير يستقبل…» deep in a text is a sentence; so is what ends in a full stop. */
export const boardLine: BlockRule = {
  id: 'board-line',
  title: 'a line of the masthead',
  drop: (blocks) =>
    indexesWhere(blocks, ({ text }, index) => {
      if (text.length > 160 || /[.!؟]$/u.test(text)) return false;
      if (index >= EDGE && index < blocks.length - EDGE) return false;
      const words = keyWords(text);
      const size = startsWithPhrase(words, OPENERS);
      return (
        size > 0 &&
        words.length <= MAX_WORDS &&
        (words.length <= size + 4 || /[:：]/u.test(text.slice(0, 40)))
      );
    }),
};
