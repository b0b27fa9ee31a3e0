import { keyWords } from '../words.ts';
import { indexesWhere, type BlockRule } from './rule.ts';

const STEPS = new Set([
  'السابق',
  'التالي',
  'الخبر السابق',
  'الخبر التالي',
  'المقال السابق',
  'المقال التالي',
  'الرئيسيه',
  'عاجل',
  'اعلان',
  'اعلانات',
  'اغلاق',
  'advertisement',
  'next',
  'previous',
  'الحلقات',
  'استمع',
  'استمع الي المقال',
  'طباعه',
  'مشاركه',
  'شارك',
  'تكبير',
  'تصغير',
  'حفظ',
  'نسخ',
  'تعليقات',
  'تم النسخ',
  'عربي',
  'english',
]);

/** Lines that are only a name of the site, its section, a tag or a button. */
export const labelLine: BlockRule = {
  id: 'label-line',
  title: 'a label',
  drop: (blocks, { labels }) =>
    indexesWhere(blocks, ({ text, kind }) => {
      if (text.length > 60) return false;
      const key = keyWords(text).join(' ');
      return STEPS.has(key) || (labels.has(key) && kind !== 'heading');
    }),
};
