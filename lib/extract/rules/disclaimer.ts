import { keyWords } from '../words.ts';
import { phrases, startsWithPhrase } from './phrases.ts';
import { indexesWhere, type BlockRule } from './rule.ts';

const OPENERS = phrases(
  'الآراء الواردة', 'الآراء المنشورة', 'الآراء والمقالات المنشورة', 'المقالات المنشورة لا تعبر', 'المقال يعبر عن رأي', 'هذا المقال يعبر', 'جميع الحقوق محفوظة', 'كل الحقوق محفوظة', 'حقوق النشر', 'الحقوق محفوظة',
  'يخلي الموقع مسؤوليته', 'إخلاء مسؤولية', 'اخلاء مسئولية', 'ملحوظة مضامين هذا الخبر', 'ملحوظة', 'تنويه', 'نقدم لكم من خلال موقع', 'لن يتم نشر عنوان بريدك', 'اترك تعليقا', 'اترك تعليقك', 'اترك رد', 'أضف تعليق', 'أضف تعليقا', 'اضف تعليقك', 'شروط التعليق', 'التعليقات', 'لا توجد تعليقات',
  'ننصحك بمراجعة إرشادات', 'نرحب بتعليقاتكم', 'هذا الموقع يستخدم', 'يستخدم هذا الموقع', 'سياسة الخصوصية', 'نستخدم ملفات تعريف الارتباط', 'copyright', 'all rights reserved',
); // prettier-ignore
/** Three of these in one block of up to 80 words: the house rules of a comment form. Folded. */
const HOUSE = new Set([
  'التعليقات',
  'تعليقات',
  'التعليق',
  'الموقع',
  'موقع',
  'الاستخدام',
  'الخصوصيه',
  'سياسه',
  'شروط',
  'ارشادات',
  'مشاركاتك',
  'نشرها',
  'بريدك',
  'اسمك',
]);

/** One word of each group: «… تعبر عن رأي أصحابها ولا تعبر بالضرورة عن رأي الصحيفة». Folded. */
const OPINION = [
  new Set(['تعبر', 'يعبر', 'تمثل', 'يمثل', 'تعكس', 'يعكس']),
  new Set(['بالضروره', 'اصحابها', 'كاتبه', 'كاتبها', 'صاحبه', 'اصحابه']),
  new Set(['راي', 'اراء', 'وجهه', 'رايه', 'موقف']),
  new Set(['المقال', 'المقالات', 'مقالات', 'الاراء', 'الكاتب', 'المواد', 'الموقع', 'الصحيفه', 'الجريده']),
];

/** Disclaimers, rights, cookie notes and the rules of comment forms. */
export const disclaimer: BlockRule = {
  id: 'disclaimer',
  title: 'a note of the site',
  drop: (blocks) =>
    indexesWhere(blocks, ({ text }, index) => {
      if (text.length > 800) return false;
      const words = keyWords(text);
      const size = startsWithPhrase(words, OPENERS);
      if (size > 1) return true;
      if (size === 1) return words.length <= 4;
      if (
        index >= blocks.length - 3 &&
        words.length <= 40 &&
        OPINION.every((group) => words.some((word) => group.has(word)))
      )
        return true;
      const house = new Set(words.filter((word) => HOUSE.has(word))).size;
      return index >= blocks.length / 2 && words.length <= 90 && house >= 5;
    }),
};
