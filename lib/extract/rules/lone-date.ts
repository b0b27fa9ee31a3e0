import { seenDates } from '../arabic-date.ts';
import { keyWords } from '../words.ts';
import { indexesWhere, type BlockRule } from './rule.ts';

/** Words that may stand around a date without making it a sentence. Folded. */
const FILL = new Set([
  'السبت', 'الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'اخر', 'تحديث', 'التحديث', 'نشر', 'نشرت', 'تاريخ', 'النشر', 'في', 'يوم', 'الساعه', 'ص', 'م', 'هـ', 'ه',
  'صباحا', 'مساء', 'بتوقيت', 'غرينتش', 'جرينتش', 'gmt', 'utc', 'القاهره', 'مكه', 'المكرمه', 'السعوديه', 'ابوظبي', 'am', 'pm', 'الموافق', 'التاريخ', 'تم', 'نشره', 'كانون', 'تشرين', 'at', 'on',
  'published', 'updated', 'last', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'وقت', 'دقائق', 'دقيقه', 'دقيقتان', 'قراءه', 'للقراءه', 'القراءه', 'مده', 'زمن', 'min', 'read', 'الوقت', 'اضيف', 'بتاريخ', 'حرر', 'بواسطه', 'التوقيت', 'المحلي',
]); // prettier-ignore
const MAX_CHARS = 120;

/** True when a line is a date, with or without weekday, clock and «آخر تحديث», and nothing else. */
export function isLoneDate(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  if (!/\p{Nd}/u.test(text)) return isAge(text);
  const dates = seenDates(text);
  const first = dates[0];
  if (first === undefined) return isAge(text);
  let rest = text;
  for (const date of dates.toReversed()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  return keyWords(rest).every((word) => FILL.has(word) || /^\d{1,4}م?$/u.test(word));
}

/** «قبل 54 دقيقة», «منذ ساعتين»: the age of a story. */
function isAge(text: string): boolean {
  const words = keyWords(text);
  return (
    words.length <= 4 &&
    (words[0] === 'قبل' || words[0] === 'منذ') &&
    /^(?:دقيق|ساع|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|سن)/u.test(words.at(-1) ?? '')
  );
}

export const loneDate: BlockRule = {
  id: 'lone-date',
  title: 'a date line',
  drop: (blocks) => indexesWhere(blocks, ({ text }) => isLoneDate(text)),
};
