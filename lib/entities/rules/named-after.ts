import type { Candidate } from '../candidate.ts';
import { offsetAfter, shown, type Scan } from '../scan.ts';
import { isDefinite, NAMED_PLACES, readAs } from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';
import { nameAt } from './person-name.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));

/** What bears a person's name: bodies, places, and what is neither. */
const BODIES = keys(
  'جامعة كلية معهد مدرسة ثانوية أكاديمية مركز مؤسسة مستشفى مجمع دارة جمعية مكتبة صندوق كرسي',
);
const OTHERS = keys('جائزة كأس دوري بطولة سباق مسابقة مهرجان منتدى وسام مشروع مبادرة ميدالية خط برنامج');
const TITLES = keys(
  'الملك الملكة الأمير الأميرة الإمام الشيخ الشيخة الرئيس السلطان الشهيد الحاج القائد الدكتور سيدي مولاي',
);
/** What one goes somewhere for: «إلى مستشفى الملك خالد لتلقي العلاج». */
const ERRANDS = keys('تلقي إجراء متابعة حضور استقبال زيارة افتتاح أداء معاينة إكمال استكمال مشاهدة تشييع');
const WAY = matchKey('طريق');
const BY = matchKey('عن');
/** A list of adjectives or a purpose after the name: «الدولي», «للعلوم والتقنية». */
const MAX_TAIL = 5;

/** What a name of a person stands in, which names no person: «مطار الملك خالد الدولي», «كأس الأمير فيصل». */
export interface NamedAfter {
  readonly to: number;
  readonly found: Candidate;
}

/** Head, title, name, and the adjectives or purpose after it. At most a name and five words. */
export function namedAfterAt(scan: Scan, i: number): NamedAfter | undefined {
  const head = readAs(scan, i, (key) => BODIES.has(key) || NAMED_PLACES.has(key) || OTHERS.has(key));
  if (head === undefined || head.article) return undefined;
  // «عن طريق محمد صبحي»: by means of him.
  if (head.key === WAY && scan.tokens[i - 1]?.key === BY) return undefined;
  const limit = scan.sentenceOf[i];
  let at = i + 1;
  while (at - i <= 2 && scan.sentenceOf[at] === limit && TITLES.has(scan.tokens[at]?.key ?? '')) at += 1;
  if (scan.sentenceOf[at] !== limit) return undefined;
  const titled = at > i + 1;
  const hit = scan.hitAt[at];
  if (hit !== undefined && hit.cut === 0 && hit.to - hit.from > 1) return undefined;
  const name = nameAt(scan, at, titled);
  if (name === undefined || name.start > scan.tokens[at]!.start) return undefined;
  if (!titled && !(name.known > 0 && name.words >= 2)) return undefined;
  const tail = tailOf(scan, name.to, limit!);
  const type = OTHERS.has(head.key)
    ? 'event'
    : BODIES.has(head.key) || tail.purpose
      ? 'organisation'
      : 'place';
  const start = offsetAfter(scan, scan.tokens[i]!, head.cut);
  const end = scan.tokens[tail.to - 1]!.end;
  const shownName = shown(scan.doc.text.slice(start, end));
  const found: Candidate = {
    from: i, to: tail.to, start, end, type, name: shownName, key: `${type === 'organisation' ? 'org' : type}:${matchKey(shownName)}`,
    rule: 'named-after', confidence: 0.85,
  }; // prettier-ignore
  return { to: tail.to, found };
}

function tailOf(scan: Scan, from: number, limit: number): { readonly to: number; readonly purpose: boolean } {
  let at = from;
  let purpose = false;
  while (at - from < MAX_TAIL && scan.sentenceOf[at] === limit) {
    const { key, kind } = scan.tokens[at]!;
    // «الدولي» is a title before a player's name and an adjective here.
    const adjective = key.startsWith('ال') && isAdjective(key);
    if (kind !== 'word' || scan.lex.stop.has(key) || (scan.lex.titles.has(key) && !adjective)) break;
    if (key.startsWith('لل')) purpose = true;
    else if (
      key[0] === 'ل' &&
      !ERRANDS.has(key.slice(1)) &&
      isDefinite(scan.tokens[at + 1]?.key ?? '') &&
      scan.sentenceOf[at + 1] === limit
    ) {
      // «لمكافحة التدخين»
      purpose = true;
      at += 1;
    } else if (!adjective && !(purpose && key.startsWith('وال'))) break;
    at += 1;
  }
  return { to: at, purpose };
}

/** A nisba: «الدولي», «الرياضية». */
function isAdjective(key: string): boolean {
  return key.length >= 6 && (key.endsWith('ي') || key.endsWith('يه'));
}
