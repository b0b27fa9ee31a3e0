import { isLoneDate } from '../rules/lone-date.ts';
import { isPublishLine } from '../rules/publish-line.ts';
import { keyWords } from '../words.ts';

/** Nouns that open an outlet's name, and words that end one; folded. */
const KINDS = new Set(['صحيفه', 'جريده', 'موقع', 'وكاله', 'قناه', 'شبكه', 'بوابه', 'مجله', 'يوميه']);
const ENDINGS = new Set(['نيوز', 'برس', 'اونلاين', 'بوست', 'تي في']);
/** Single words that are sections, not outlets; folded. */
const SECTIONS = new Set([
  'سياسه', 'السياسه', 'اقتصاد', 'الاقتصاد', 'رياضه', 'الرياضه', 'ثقافه', 'الثقافه', 'مجتمع', 'المجتمع', 'اخبار', 'الاخبار', 'العالم', 'محليات', 'وطنيه', 'حوادث', 'صحه', 'الصحه', 'علوم', 'العلوم',
  'تكنولوجيا', 'التكنولوجيا', 'راي', 'الراي', 'مقالات', 'المقالات', 'تقارير', 'التقارير', 'فن', 'الفن', 'فنون', 'الفنون', 'منوعات', 'المنوعات', 'دولي', 'الدولي', 'عربي', 'الرئيسيه', 'الاولي', 'المغرب',
  'الجزائر', 'تونس', 'ليبيا', 'مصر', 'السودان', 'موريتانيا', 'السعوديه', 'الامارات', 'قطر', 'الكويت', 'البحرين', 'عمان', 'اليمن', 'العراق', 'الاردن', 'لبنان', 'سوريا', 'فلسطين', 'عاجل', 'التعليقات',
  'المشاركه', 'المزيد', 'الحوادث', 'الصوره', 'الفيديو', 'الوطن العربي', 'المحليات', 'القاهره', 'الرباط', 'الرياض', 'الدوحه', 'الخرطوم', 'المنامه', 'القدس', 'التعليق', 'الخط', 'الموضوع', 'الكاتب', 'القسم',
]); // prettier-ignore

/**
 * The outlet named by a line of its own near the headline: «صحيفة …», «… نيوز», or the lone definite word under a
 * «نشر» line, where home-made sites put the source. `lines` in page order.
 */
export function outletLine(lines: readonly string[]): string | undefined {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const words = keyWords(line);
    if (words.length === 0 || words.length > 4 || /[\d:：،,.]/u.test(line) || isLoneDate(line)) continue;
    if (namesOutlet(words)) return line;
    if (i === 0 || words.length > 2 || !isPublishLine(lines[i - 1]!) || isPublishLine(line)) continue;
    if (
      words[0]!.startsWith('ال') &&
      !words.some((word) => SECTIONS.has(word)) &&
      !SECTIONS.has(words.join(' '))
    )
      return line;
  }
  return undefined;
}

/** «صحيفة المرسى», «المرسى نيوز»: a short name that says itself what it names. */
export function namesOutlet(words: readonly string[]): boolean {
  return words.length >= 2 && words.length <= 3 && (KINDS.has(words[0]!) || ENDINGS.has(words.at(-1)!));
}

/** True for a word that names a section or place, not an outlet. */
export function isSectionWord(key: string): boolean {
  return SECTIONS.has(key);
}
