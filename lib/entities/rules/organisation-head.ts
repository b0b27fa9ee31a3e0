import type { Candidate } from '../candidate.ts';
import { offsetAfter, shown, type Scan } from '../scan.ts';
import {
  CHAIN_NOUNS,
  HEAD_STOPS,
  isDefinite,
  isNameWord,
  isTaMarbuta,
  ORG_HEADS,
  ORG_HEADS_DEFINITE,
  ORG_PROPER,
  readAs,
} from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';

const MAX_WORDS = 12;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(matchKey));
/** What a participle governs: «المفرج عنهم». */
const GOVERNED = words('له لها لهم عنه عنها عنهم عليه عليها عليهم على منه منها فيها إليه إليها بها به');
/** «الإدارة التابعة للجوازات»: says whose a body is. */
const RELATING = words('التابعة التابع المعنية المعني المكلفة المكلف الواقعة الواقع');
const OTHER_BODIES = words(
  'الجهات القطاعات الهيئات المؤسسات الشركات الوزارات الدوائر السلطات الأجهزة الإدارات المنظمات الجمعيات البنوك المصارف',
);
/** «هيئة التفاوض العليا»: feminine elatives end in no ة. */
const ELATIVES = words('العليا الكبرى العظمى الوسطى الدنيا الصغرى');
/** «وزارة الصحة البارحة»: when, not which. */
const TIMES = words('البارحة الليلة الساعة اللحظة الفترة السنة الجمعة');
const PARTIES = words('حزب الحزب حركة الحركة');
/** «الوزارة الجهة المشرفة», «هيئة السوق المالية الحملة»: nouns in ة that often stand behind a name. */
const NO_ADJECTIVES = words(
  'الجهة الحملة الفرصة الخطة المبادرة المناسبة المهلة المسؤولية الموافقة الدعوة الرسالة الزيارة القائمة النتيجة',
);
const MINISTRY = matchKey('وزارة');
const MATTERS = matchKey('لشؤون');
const GOVERNMENT = matchKey('حكومة');
/** Adjectives of names of bodies that are no nisba. */
const MASCULINE = new Set(
  ['العام', 'الموحد', 'الحاكم', 'الأهلي', 'المستقل', 'الحر', 'المتحد', 'الدائم', 'المشترك', 'الشامل', 'الأدنى', 'الخاص', 'الكبير', 'المنتخب'].map(matchKey),
); // prettier-ignore
const PAIRED = new Set(
  [
    'وزارة',
    'لجنة',
    'مديرية',
    'مندوبية',
    'هيئة',
    'وكالة',
    'مكتب',
    'محكمة',
    'مركز',
    'صندوق',
    'كلية',
    'منظمة',
    'معهد',
    'جامعة',
    'مؤسسة',
    'جمعية',
    'شركة',
  ].map(matchKey),
);

/** An organisation by its head word and the definite chain after it: «وزارة الصحة والحماية الاجتماعية». At most 12 words. */
export function organisationAt(scan: Scan, i: number): Candidate | undefined {
  const head = readAs(scan, i, (key) => ORG_HEADS.has(key) || ORG_HEADS_DEFINITE.has(key));
  if (head === undefined) return undefined;
  const definite = ORG_HEADS_DEFINITE.has(head.key) || head.article;
  const limit = scan.sentenceOf[i];
  let at = i + 1;
  let closed = false;
  let evidence = 0;
  let purpose = false;
  while (at < scan.tokens.length && at - i < MAX_WORDS && scan.sentenceOf[at] === limit) {
    const token = scan.tokens[at]!;
    const { key } = token;
    if (token.kind !== 'word' || HEAD_STOPS.has(key) || RELATING.has(key) || scan.lex.titles.has(key)) break;
    // «والذي يشكل»; «محكمة تنفذها الجهات»: a clause begins.
    if (key[0] === 'و' && scan.lex.stop.has(key.slice(1)) && key.startsWith('وال')) break;
    if (/^[تي].{2,}(?:ها|هم|ه)$/.test(key) && scan.hitAt[at] === undefined && !isTaMarbuta(scan, at)) break;
    // «حكومة مصر للتحالف»: a government has no purpose in its name.
    if (head.key === GOVERNMENT && closed && key.startsWith('لل')) break;
    // «حكومة الرئيس»; «مركز للاستثمار»: a body without a name.
    if (at === i + 1 && key.startsWith('ال') && scan.lex.titles.get(key.slice(2)) === 'office') break;
    if (at === i + 1 && !definite && key[0] === 'ل' && isDefinite(key)) break;
    // «هيئة تنظيم الخدمات العامة»: a common noun may stand right after the head when a definite one closes it.
    const masdar =
      at === i + 1 && !definite && PAIRED.has(head.key) && isDefinite(scan.tokens[at + 1]?.key ?? '');
    if (scan.lex.stop.has(key) && !masdar) break;
    const found = scan.hitAt[at];
    // «صندوق مالي»: financial, not of Mali.
    const hit = found?.listed.every(({ weak }) => weak) === true ? undefined : found;
    if (hit !== undefined && !(key[0] === 'و' && hit.cut > 0)) {
      const type = hit.listed[0]!.type;
      if (type === 'nationality' && hit.cut > 0 && key[0] === 'ب') break;
      // «وزارة الخارجية بجدة»: there is one, wherever its branch is.
      if (type === 'place' && hit.cut > 0 && key[0] === 'ب' && head.key === MINISTRY) break;
      // «مدرب الاتحاد بولوني»: an adjective has the article of its noun.
      if (type === 'nationality' && definite && at === i + 1 && !key.startsWith('ال')) break;
      // «وزارة الصحة السعودية»: the adjective, not the country beside it.
      const adjective =
        hit.to === at + 1 && key.endsWith('يه') && (isTaMarbuta(scan, i) || isTaMarbuta(scan, at - 1));
      if (type === 'place' && closed && hit.cut === 0 && !adjective) break;
      if (type === 'place' && definite && !closed) break;
      at = hit.to;
      closed = true;
      evidence += type === 'nationality' || type === 'organisation' ? 2 : 1;
      continue;
    }
    if (isDefinite(key)) {
      if (key[0] === 'و' && !(PAIRED.has(head.key) || PAIRED.has(head.key.slice(2)))) break;
      if ((key[0] === 'ب' || key.startsWith('وب') || key[0] === 'ك') && !key.startsWith('ال')) break;
      if (definite && at === i + 1 && (NO_ADJECTIVES.has(key) || !agrees(scan, i, at, key))) break;
      // «وزارة الحج والقطاعات الحكومية»: other bodies; «الصندوق للكبار»: a noun and whom it is for.
      if (key[0] === 'و' && (OTHER_BODIES.has(key.slice(1)) || ORG_HEADS_DEFINITE.has(key.slice(1)))) break;
      if (definite && at === i + 1 && key.startsWith('لل')) break;
      // «وزارة الشؤون الاجتماعية التعامل بجدية», «شركة سابك المكون الأكثر»: after a closed chain only its adjectives go on.
      if (closed && key.startsWith('ال') && !isAdjective(scan, at, key)) break;
      // «المؤسسة التقليدية والفضاء المفتوح»: beside an adjective of the head stands another one.
      if (definite && !purpose && key[0] === 'و' && !isAdjective(scan, at, key.slice(1))) break;
      if (key.startsWith('لل')) purpose = true;
      // «الإدارة العامة للتراخيص»: a definite head, its adjective and its purpose make a name.
      evidence += definite && closed && key.startsWith('لل') ? 2 : 1;
      at += 1;
      closed = true;
      continue;
    }
    const next = scan.tokens[at + 1];
    const leads =
      next?.kind === 'word' &&
      (isDefinite(next.key) ||
        (scan.hitAt[at + 1] !== undefined &&
          // «مرصد فلكي بجزر الكناري»: says where it is.
          !(scan.hitAt[at + 1]!.cut > 0 && 'بك'.includes(next.key[0]!)) &&
          scan.hitAt[at + 1]!.listed[0]!.type !== 'nationality'));
    const attached = key[0] === 'ل' && key.length > 3;
    // «حكومة فؤاد السنيورة»: the person is named, the body is not.
    if (at === i + 1 && head.key === GOVERNMENT && scan.lex.given.has(key)) return undefined;
    // «وكيل وزارة الداخلية لشؤون المناطق»: the office goes on, not the ministry.
    if (closed && key === MATTERS && scan.lex.titles.get(scan.tokens[i - 1]?.key ?? '') === 'office') break;
    // «الحزب الشيوعي للرئيس», «للتنظيم والمشرف على»: somebody else begins.
    if (/^(?:لل|وال)/.test(key) && scan.lex.titles.get(key.slice(key[0] === 'و' ? 3 : 2)) === 'office') break;
    // «الحزب الديمقراطي لانتخابات الرئاسة»: a party has no purpose in its name.
    if (attached && PARTIES.has(head.key)) break;
    // «مركز لإنتاج الأفلام»: a body without a name.
    if (attached && at === i + 1 && !definite) break;
    if (
      leads &&
      ((!closed && !definite && at - i <= 2 && !ORG_HEADS_DEFINITE.has(key)) || (closed && attached))
    ) {
      if (scan.lex.given.get(key) === true && !attached) {
        at += 2;
        closed = true;
        break;
      }
      if (attached) purpose = true;
      at += 1;
      closed = false;
      evidence += CHAIN_NOUNS.has(key) || attached ? 1 : 0;
      continue;
    }
    if (!closed && !definite && at === i + 1 && ORG_PROPER.has(head.key) && isNameWord(scan, at, true)) {
      at += 1;
      evidence += 2;
    }
    break;
  }
  // «الشركة الفرنسية المالكة له», «رعاية السجناء والمفرج عنهم»: a participle with its complement is no part of the name.
  if (at - i > 2 && GOVERNED.has(scan.tokens[at]?.key ?? '') && /^و?الم.{3,}/.test(scan.tokens[at - 1]!.key))
    at -= 1;
  if (at - i < 2 || evidence === 0) return undefined;
  if (!closed && !ORG_PROPER.has(head.key)) return undefined;
  if (definite && evidence < 2 && at - i < 3) return undefined;
  const start = offsetAfter(scan, scan.tokens[i]!, head.article ? head.cut : head.cut);
  const end = scan.tokens[at - 1]!.end;
  const name = head.article
    ? shown(`ال${scan.doc.text.slice(offsetAfter(scan, scan.tokens[i]!, head.cut + 2), end)}`)
    : shown(scan.doc.text.slice(start, end));
  return {
    from: i,
    to: at,
    start,
    end,
    type: 'organisation',
    name,
    key: `org:${matchKey(name)}`,
    rule: 'organisation-head',
    confidence: evidence >= 3 || at - i >= 4 ? 0.8 : 0.7,
  };
}

/** «الدراسة»، «الإجازة»: the shape of nouns of doing (فِعالة), which adjectives seldom have. */
const NOUN_OF_DOING = /^ال\p{L}{2}ا\p{L}ه$/u;

/** A nisba, a feminine or a plural of people; or one of the adjectives that names of bodies end in. */
export function isAdjective(scan: Scan, at: number, key: string): boolean {
  if (NOUN_OF_DOING.test(key) || TIMES.has(key) || NO_ADJECTIVES.has(key) || ORG_HEADS_DEFINITE.has(key))
    return false;
  // «هيئة السوق المالية الشركات»: a plural describes a plural.
  if (key.endsWith('ات') && !scan.tokens[at - 1]!.key.endsWith('ات')) return false;
  return isTaMarbuta(scan, at) || /(?:ي|ين|ات)$/.test(key) || MASCULINE.has(key) || ELATIVES.has(key);
}

/** The first word after a definite head must be its adjective: feminine with feminine. */
function agrees(scan: Scan, head: number, at: number, key: string): boolean {
  if (!key.startsWith('ال')) return key.startsWith('لل');
  const feminine = isTaMarbuta(scan, at) || (isTaMarbuta(scan, head) && key.endsWith('ا'));
  if (isTaMarbuta(scan, head) !== feminine) return false;
  // «النادي العرض المناسب»: an object of the verb, no adjective.
  return feminine || key.endsWith('ي') || MASCULINE.has(key);
}
