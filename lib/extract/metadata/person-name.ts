import { cleanValue } from '../clean.ts';
import { firstMeta, type PageFacts } from '../page.ts';
import { hasArabic, keyWords, plainKey, stripSigns } from '../words.ts';
import { isAddress, isSiteName } from './site-names.ts';

const CHARS = 120;
const WORDS = { least: 2, most: 8 };

/** Words before a name: «كتب: …». Folded. */
const WRITERS = new Set(['كتب', 'كتبت', 'كتبه', 'كتبها', 'بقلم', 'اعداد', 'تقرير', 'حوار', 'حاوره', 'حاورته', 'حاورها', 'حاورتها', 'تحقيق', 'متابعه', 'تغطيه', 'الكاتب', 'الكاتبه', 'المحرر', 'author', 'by']); // prettier-ignore
/** Words that no person's name holds: desks, agencies, software, roles, buttons. Folded. */
const NOT_NAMES = new Set(['تحرير', 'التحرير', 'محرر', 'فريق', 'هيئه', 'اسره', 'وكالات', 'الوكالات', 'وكاله', 'مراسل', 'مراسله', 'مراسلنا', 'مكتب', 'موقع', 'صحيفه', 'جريده', 'قناه', 'شبكه', 'بوابه', 'ديسك', 'القسم', 'قسم', 'غرفه', 'الاخبار', 'اخبار', 'نيوز', 'برس', 'رويترز', 'وام', 'واس', 'سانا', 'بترا', 'كونا', 'فرانس', 'ادمن', 'متابعات', 'خاص', 'الدولي', 'admin', 'administrator', 'editor', 'editors', 'staff', 'desk', 'team', 'news', 'newsroom', 'developed', 'powered', 'agencies', 'reuters', 'afp', 'ap', 'user', 'root', 'webmaster', 'author', 'role', 'source', 'unknown', 'مدير', 'الموقع', 'بواسطه', 'نشر', 'اقرا', 'المزيد', 'تعليق', 'تعليقات', 'دقائق', 'مشاهده', 'البيان', 'مقالات', 'الكاتب', 'facebook', 'twitter', 'بي', 'سي', 'اون', 'لاين', 'اونلاين', 'المصدر', 'رييس', 'رئيس']); // prettier-ignore
/** Places that stand before or after an author's name. Folded. */
const CITIES = new Set(['القاهره', 'الاسكندريه', 'الجيزه', 'الرباط', 'الدار البيضاء', 'طنجه', 'فاس', 'مراكش', 'اكادير', 'سلا', 'تازه', 'وجده', 'تطوان', 'العيون', 'الرياض', 'جده', 'الدمام', 'مكه المكرمه', 'المدينه المنوره', 'ابوظبي', 'ابو ظبي', 'دبي', 'الشارقه', 'الدوحه', 'الكويت', 'المنامه', 'مسقط', 'صنعاء', 'عدن', 'تعز', 'بيروت', 'طرابلس', 'دمشق', 'حلب', 'حمص', 'بغداد', 'البصره', 'اربيل', 'الموصل', 'عمان', 'غزه', 'القدس', 'القدس المحتله', 'رام الله', 'نابلس', 'الخليل', 'خان يونس', 'بيت لحم', 'تونس', 'صفاقس', 'الجزائر', 'وهران', 'قسنطينه', 'بنغازي', 'الخرطوم', 'بورتسودان', 'ام درمان', 'نواكشوط', 'مقديشو', 'جيبوتي', 'لندن', 'باريس', 'واشنطن', 'نيويورك', 'جنيف', 'بروكسل', 'برلين', 'اسطنبول', 'انقره', 'موسكو', 'طهران']); // prettier-ignore

/** True for «كتب», «إعداد», «by»: a word that announces an author. */
export function isWriterWord(word: string): boolean {
  return WRITERS.has(keyWords(word)[0] ?? '');
}

/**
 * The person's name in a byline value, or undefined when it may be anything else: unknown beats wrong. «كتبت: مروة السيد»,
 * «سلا - خديجة أوعلي» and «أحمد علي | القاهرة» give the name alone; desks, agencies, sections and the site give nothing.
 */
export function personName(page: PageFacts, raw: string): string | undefined {
  let text = stripSigns(cleanValue(raw, CHARS), ':|•-–—(', ':|•-–—)،,.');
  for (let step = 0; step < 2; step += 1) {
    const match = /^(\p{L}+) ?[:/–-]? (\S.*)$/u.exec(text) ?? /^(\p{L}+)[:/](.+)$/u.exec(text);
    if (match === null || !isWriterWord(match[1]!)) break;
    text = stripSigns(match[2]!, ':/–-', '');
  }
  if (text === '' || isAddress(text) || /[@<>{}\d_=©()]|https?:|\.com/iu.test(text)) return undefined;
  const parts = text
    .split(/ [-–—/] | ?[|•·] ?| ?[-–—] ?(?=\p{L}+$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = parts.filter((part) => !CITIES.has(plainKey(part)) && !isSiteName(page, part));
  if (named.length === 1) return isName(page, named[0]!) ? named[0] : undefined;
  if (named.length !== 2) return undefined;
  // An unlisted place is one word; two parts of several words are told apart by nobody.
  const long = named.filter((part) => keyWords(part).length > 1);
  return long.length === 1 && isName(page, long[0]!) ? long[0] : undefined;
}

function isName(page: PageFacts, name: string): boolean {
  const words = keyWords(name);
  if (words.length < WORDS.least || words.length > WORDS.most) return false;
  // «و م ع», «أ ف ب»: letters are an agency.
  if (words.some((word) => word.length < 2 || NOT_NAMES.has(word))) return false;
  if (isSection(page, name) || isSiteName(page, name)) return false;
  return hasArabic(name) || /^\p{Lu}/u.test(name);
}

function isSection(page: PageFacts, name: string): boolean {
  const section = firstMeta(page, 'article:section') ?? page.jsonld.section;
  return section !== undefined && plainKey(section) === plainKey(name);
}
