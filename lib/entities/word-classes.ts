import { matchKey } from '../text/fold.ts';
import { isPlain, isPlainAccusative, isPossessed, isPrepositional } from './common-words.ts';
import { readings, type Reading, type Scan } from './scan.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));

/** Heads that open the name of an organisation when a definite chain follows. */
export const ORG_HEADS = keys(
  'وزارة مندوبية مديرية وكالة هيئة لجنة مكتب صندوق مؤسسة جمعية نقابة اتحاد محكمة برلمان حكومة شركة مجموعة بنك مصرف نادي صحيفة جريدة مجلة قناة إذاعة منظمة معهد جامعة كلية مجلس حزب حركة جبهة رابطة مفوضية مركز أكاديمية غرفة بورصة شبكة بلدية بعثة تحالف تيار مرصد نيابة كتائب كتلة دائرة إدارة ائتلاف فيدرالية كونفدرالية',
);
/** Same words as definite heads: «الوكالة اليابانية للتعاون الدولي». */
export const ORG_HEADS_DEFINITE: ReadonlySet<string> = new Set([...ORG_HEADS].map((head) => `ال${head}`));
/** Heads after which one word without article may be the whole name: «شركة سوناكوم»، «حزب كاديما». */
export const ORG_PROPER = keys('شركة حزب صحيفة جريدة مجلة قناة نادي بنك مصرف جامعة حركة');
export const PLACE_HEADS = keys(
  'مدينة إقليم محافظة ولاية جزيرة بلدة قرية حي مخيم منطقة ضاحية عمالة جهة مطار ميناء بلدية جمهورية مملكة إمارة سلطنة دولة مقاطعة نهر بحيرة جبل وادي مضيق خليج بحر جماعة قيادة دوار معبر سجن قضاء',
);
/** Place heads that belong to the name itself. */
export const PLACE_HEADS_INSIDE = keys('جزيرة نهر بحيرة جبل وادي مضيق خليج بحر مخيم مطار معبر');
export const PLACE_CONTEXT = keys(
  'في من إلى الى نحو بين فى شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط سفير رئيس حكومة عاصمة العاصمة باتجاه داخل خارج قرب ضواحي',
);
export const CHAIN_NOUNS = keys(
  'شؤون قسم فرع أركان هيئة وزراء جمهورية دولة حكومة مجلس وفد بعثة تحرير دائرة قوات جيش أمن فريق منتخب نواب عام سابق أول مساعد ديوان مصلحة عمليات رئاسة إدارة حقوق قضاة لقسم ملف برنامج سياسات',
);
/** Places that bear a person's name: «شارع الملك خالد». */
export const NAMED_PLACES: ReadonlySet<string> = keys(
  'متنزه مطار ملعب استاد إستاد شارع طريق حي جامع مسجد حديقة ميدان ساحة جسر سد قصر ميناء محطة قاعة مدينة قرية بوابة جزيرة متحف منتزه كورنيش',
);
/** Words that keep a family name together. */
export const GLUE = keys('بن ابن بنت أبو أبا أبي آل ولد عبد آيت أيت بو بني ذو فان فون دي دا دو ديل دوس ماك');
/** Glue words that only family names follow, whatever the word is elsewhere: «آل ثاني». */
export const FAMILY_GLUE = keys('آل');
/** Glue words that may also begin a name. */
export const GLUE_FIRST = keys('أبو أبا أبي عبد آيت أيت بو ابن فان ماك');
export const ORDINALS = keys(
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الثانى السادسة الثانية',
);
export const DIVINE_TAIL = keys('الدين الله الإسلام الرحمن العزيز الكريم القادر');
const ALLAH = matchKey('الله');
/** What follows the name of the dead or the revered: «رحمه الله». */
export const INVOCATIONS = keys('رضي رحمه رحمها حفظه حفظها رعاه سلمه أيده وفقه أطال أعزه');
const PRAYERS = keys('غفر رحم حمد توفيق فضل شكر عون رحمة نعمة إذن مشيئة كتاب بيت سبيل دين');
export const HEAD_STOPS = keys(
  'السابق السابقة الأسبق الراحل الراحلة الحالي الحالية الجديد الجديدة المنتخب المنتخبة الشاب الشابة الكبير القدير الشهير',
);

/** The first reading of a token that `test` accepts. */
export function readAs(scan: Scan, i: number, test: (key: string) => boolean): Reading | undefined {
  const token = scan.tokens[i];
  if (token?.kind !== 'word') return undefined;
  return readings(token.key).find((reading) => test(reading.key));
}

/** Is the word definite by its article, after و and a preposition: «والبيئة»، «بالميزانية»، «للتعاون». */
export function isDefinite(key: string): boolean {
  if (key.length < 4) return false;
  let at = key[0] === 'و' || key[0] === 'ف' ? 1 : 0;
  if (key.startsWith('ال', at)) return key.length - at > 3;
  if (key[at] === 'ل' && key[at + 1] === 'ل') return key.length - at > 3;
  if (key[at] === 'ب' || key[at] === 'ك' || key[at] === 'ل') at += 1;
  return at > 0 && key.startsWith('ال', at) && key.length - at > 3;
}

/** Could this word be part of a personal name: no listed word, verb shape, number or attached preposition. */
export function isNameWord(scan: Scan, i: number, first: boolean): boolean {
  const token = scan.tokens[i];
  if (token?.kind !== 'word') return false;
  const { key } = token;
  if (isThat(scan, i)) return false;
  if (scan.lex.given.has(key) || GLUE.has(key)) return true;
  if (key.length < 2 || key.charCodeAt(0) < 0x600 || scan.lex.stop.has(key) || scan.lex.titles.has(key))
    return false;
  if (ORG_HEADS.has(key) || PLACE_HEADS.has(key) || CHAIN_NOUNS.has(key) || HEAD_STOPS.has(key)) return false;
  if (ORG_HEADS_DEFINITE.has(key)) return false;
  if (isOutsideNames(scan, i, first)) return false;
  const hit = scan.hitAt[i];
  if (hit?.cut === 0) return !first && hit.listed[0]!.type === 'nationality';
  if (key.startsWith('ال')) return !first && key.length > 4 && !key.endsWith('ات') && !isTaMarbuta(scan, i);
  if (isDefinite(key) || hasPreposition(scan, i) || isSaying(scan, i)) return false;
  if (isConjoined(scan, key)) return false;
  if (key.startsWith('است') || (key[0] === 'ي' && first && key.length <= 5 && key.length >= 4)) return false;
  if (key.startsWith('سي') && key.length === 5 && first) return false;
  if (isTaMarbuta(scan, i) || (key.endsWith('ات') && key.length > 5)) return false;
  return !isPrepositional(key) && !isPossessed(key);
}

/** A word that names do not hold, unless it stands behind a given name: «أحمد الصغير», «عادل أديب». */
export function isOutsideNames(scan: Scan, i: number, first: boolean): boolean {
  const { key } = scan.tokens[i]!;
  if (scan.lex.family.has(key) || scan.lex.given.has(key)) return false;
  if (isPlainAccusative(key)) return true;
  // «محمد سمير استشهاد»: behind two given names it is the sentence going on.
  return isPlain(key) && (first || !followsName(scan, i) || followsName(scan, i - 1));
}

/** Stands behind a given name, with و before it too. */
export function followsName(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1]?.key ?? '';
  return DIVINE_TAIL.has(before) || readAs(scan, i - 1, (key) => scan.lex.given.has(key)) !== undefined;
}

/** «وخضع», «فانك»: a conjunction with a word that no name holds. */
export function isConjoined(scan: Scan, key: string): boolean {
  if (key[0] !== 'و' && key[0] !== 'ف') return false;
  const rest = key.slice(1);
  // «فمن», «وعن»
  if (key.length <= 3) return rest.length === 2 && scan.lex.stop.has(rest);
  if (scan.lex.given.has(rest) || scan.lex.family.has(key)) return false;
  // «ومعالي أمين العاصمة»: the next title.
  return scan.lex.stop.has(rest) || scan.lex.titles.has(rest) || isPlain(rest);
}

/** «حمد الله», «توفيق الله»: what prayers say, a person only after a title. */
export function isPrayer(scan: Scan, from: number, to: number): boolean {
  if (to - from !== 2 || scan.tokens[from + 1]!.key !== ALLAH) return false;
  const { key } = scan.tokens[from]!;
  return PRAYERS.has(key) || PRAYERS.has(key.slice(1));
}

/** «بأن», «لأن» with its hamza: no «بان». */
export function isThat(scan: Scan, i: number): boolean {
  const { start, end } = scan.tokens[i]!;
  return end - start === 3 && /^[بلك][أإ]ن$/.test(scan.doc.text.slice(start, end));
}

/** «لإيقاف», «بأمر»: a hamza after one of ب ل ك و ف is written only where a new word begins. */
function hasPreposition(scan: Scan, i: number): boolean {
  const { start } = scan.tokens[i]!;
  return 'بلكوف'.includes(scan.doc.text[start]!) && 'أإآ'.includes(scan.doc.text[start + 1] ?? ' ');
}

/** A verb of saying, after و or ف too: «فتقول». */
export function isSaying(scan: Scan, i: number): boolean {
  const { verbs } = scan.lex;
  const { key } = scan.tokens[i]!;
  if (scan.lex.given.has(key)) return false;
  return verbs.has(key) || ((key[0] === 'و' || key[0] === 'ف') && verbs.has(key.slice(1)));
}

/** Ends in ة as written (the key folds it to ه). */
export function isTaMarbuta(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  return scan.doc.text.charCodeAt(token.end - 1) === 0x629;
}

/** Marks between name parts that a name or role may step over. */
export function isComma(scan: Scan, i: number): boolean {
  const key = scan.tokens[i]?.key;
  return key === '،' || key === ',';
}
