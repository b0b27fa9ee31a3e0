import { cleanValue } from '../clean.ts';
import { firstMeta, type PageFacts } from '../page.ts';
import { hasArabic, keyWords, plainKey } from '../words.ts';
import { isAddress, isSiteName } from './site-names.ts';

const BYLINE_CHARS = 120;
/** Words before a name: «كتب: …». Folded; only with a colon, a dash or as the first of a known byline element. */
const WRITERS = new Set([
  'كتب',
  'كتبت',
  'كتبه',
  'كتبها',
  'بقلم',
  'اعداد',
  'تقرير',
  'حوار',
  'حاوره',
  'حاورته',
  'حاورها',
  'تحقيق',
  'متابعه',
  'الكاتب',
  'الكاتبه',
  'المحرر',
  'author',
  'by',
  'المصدر',
  'source',
]);
/** Words that no person's name holds: desks, agencies, software, roles, days. Folded. */
const NOT_NAMES = new Set(['تحرير', 'التحرير', 'محرر', 'فريق', 'هيئه', 'اسره', 'وكالات', 'وكاله', 'وكالة', 'مراسل', 'مراسلنا', 'مكتب', 'موقع', 'صحيفه', 'جريده', 'قناه', 'شبكه', 'بوابه', 'ديسك', 'القسم', 'قسم', 'غرفه', 'الاخبار', 'اخبار', 'نيوز', 'رويترز', 'وام', 'واس', 'سانا', 'بترا', 'كونا', 'ادمن', 'متابعات', 'خاص', 'الدولي', 'admin', 'administrator', 'editor', 'editors', 'staff', 'desk', 'team', 'news', 'newsroom', 'developed', 'powered', 'agencies', 'reuters', 'afp', 'ap', 'user', 'root', 'webmaster', 'author', 'role', 'مدير', 'الموقع', 'بواسطه', 'نشر', 'اقرا', 'المزيد', 'تعليق', 'تعليقات', 'دقائق', 'مشاهده', 'البيان', 'facebook', 'twitter']); // prettier-ignore
const CITIES =
  /^(?:القاهره|القاهرة|الرباط|الرياض|أبوظبي|ابوظبي|دبي|بيروت|دمشق|بغداد|عمان|تونس|الجزائر|الخرطوم|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|غزة|القدس|رام الله|طرابلس|نواكشوط|لندن|باريس|واشنطن|نيويورك|جدة|الدار البيضاء|الإسكندرية)$/u;

/**
 * The author, or undefined: unknown beats wrong. Chain: JSON-LD, meta, microdata and rel=author, elements whose class
 * says byline, then a visible «كتب: NAME» beside the headline or at an end of the body (given as `lines`).
 */
export function readByline(page: PageFacts, lines: readonly string[]): string | undefined {
  if (!page.stale) {
    const ld = joinNames(page, page.jsonld.authors);
    if (ld !== undefined) return ld;
    for (const name of [
      'author',
      'article:author',
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
      'cxenseparse:author',
      'og:article:author',
      'byl',
    ]) {
      const found = joinNames(page, page.meta.get(name) ?? []);
      if (found !== undefined) return found;
    }
  }
  return fromElements(page) ?? fromLines(page, lines);
}

/** Several authors in the page's order, joined as Arabic joins them. */
function joinNames(page: PageFacts, raw: readonly string[]): string | undefined {
  const names: string[] = [];
  for (const value of raw) {
    const name = personName(page, value);
    if (name !== undefined && !names.some((known) => plainKey(known) === plainKey(name))) names.push(name);
  }
  return names.length === 0 ? undefined : names.slice(0, 6).join('، ');
}

const ELEMENTS =
  '[itemprop~="author"], a[rel~="author"], address [rel~="author"], [class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="writer" i], [class~="author"], [class*="post-author" i], [class*="article-author" i]';

function fromElements(page: PageFacts): string | undefined {
  const found = page.document.querySelectorAll(ELEMENTS);
  for (let i = 0; i < found.length && i < 12; i += 1) {
    const element = found[i]!;
    if (
      element.closest('footer, aside, [class*="comment" i], [class*="related" i], [class*="sidebar" i]') !==
      null
    )
      continue;
    const content = element.getAttribute('content');
    const inner =
      content === null
        ? element.querySelector('[itemprop~="name"], a[rel~="author"], a[href*="author"]')
        : null;
    const text = cleanValue(
      content ?? inner?.getAttribute('content') ?? inner?.textContent ?? element.textContent,
      BYLINE_CHARS * 2,
    );
    const name = text.length <= BYLINE_CHARS ? personName(page, text) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** «كتب: أحمد علي», «إعداد – سارة محمود»: a short line that starts with a writer's word and a sign. */
function fromLines(page: PageFacts, lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (line.length > 70) continue;
    const match = /^\s*([\p{L}]+)\s*[:/\-–]\s*(.+)$/u.exec(line);
    if (match === null || !WRITERS.has(keyWords(match[1]!)[0] ?? '')) continue;
    const name = personName(page, match[2]!);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The name in a byline value, or undefined when it may be anything but the name of persons. */
export function personName(page: PageFacts, raw: string): string | undefined {
  let text = cleanValue(raw, BYLINE_CHARS).replace(/^[\s:|•\-–—(]+|[\s:|•\-–—)،,.]+$/gu, '');
  for (let step = 0; step < 2; step += 1) {
    const match = /^([\p{L}]+)\s*[:/\-–]?\s+(.+)$/u.exec(text) ?? /^([\p{L}]+)[:/](.+)$/u.exec(text);
    if (match === null || !WRITERS.has(keyWords(match[1]!)[0] ?? '')) break;
    text = match[2]!.trim();
  }
  if (text === '' || isAddress(text) || /[@<>{}\d_=©]|https?:|\.com/iu.test(text)) return undefined;
  const parts = text.split(/\s+[-–—|]\s+|\s*[|•]\s*|\s*[-–—]\s*(?=[\p{L}]+$)/u).map((part) => part.trim());
  const kept = parts.filter((part) => part !== '' && !CITIES.test(part) && !isSiteName(page, part));
  const name = kept[0];
  if (
    name === undefined ||
    kept.length > 2 ||
    (kept.length > 1 && parts.length === kept.length && keyWords(kept[1]!).length > 2)
  )
    return undefined;
  const words = keyWords(name);
  if (
    words.length < 2 ||
    words.length > 8 ||
    words.some((word) => NOT_NAMES.has(word)) ||
    isSection(page, name) ||
    isSiteName(page, name)
  )
    return undefined;
  if (!hasArabic(name) && !/^\p{Lu}/u.test(name)) return undefined;
  return name;
}

function isSection(page: PageFacts, name: string): boolean {
  const section = firstMeta(page, 'article:section') ?? page.jsonld.section;
  return section !== undefined && plainKey(section) === plainKey(name);
}
