import type { Candidate } from '../candidate.ts';
import { offsetAfter, shown, type Scan } from '../scan.ts';
import { isDefinite, readAs } from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';

/** Groups of people that news texts speak of as actors. */
const GROUPS: ReadonlySet<string> = new Set(
  'اللاجئين اللاجئون النازحين النازحون المهاجرين المهاجرون المدنيين المدنيون الأطباء الناخبين الناخبون المساهمين المساهمون المرضى الطلبة الطلاب العمال الأطفال الصحفيين الصحافيين المستثمرين الموظفين الموظفون المعلمين المعلمون المواطنين المواطنون المتظاهرين المتظاهرون المسلمين المسلمون المسيحيين المسيحيون اليهود الأقباط السنة الشيعة الأكراد الدروز العلويين الأمازيغ الأسرى المعتقلين الفلاحين المزارعين النساء الشباب المستوطنين المستوطنون المستهلكين المراقبين المرشحين المرشحون العاملين السكان الأهالي المحامين القضاة المهندسين التجار المتضررين المتضررون المصابين المصابون الجرحى الضحايا الرهائن المختطفين المحتجزين المحتجزون المحتجين المحتجون الشهود المشاركين المشاركون المتطوعين المتطوعون المدرسين الأساتذة الباحثين الممثلين الممثلون القادمين العاملون المساجين السجناء المقاتلين المسلحين المسلحون الجنود الوزراء النواب المفتشين المراقبون الأخصائيين الحوامل القاصرين المستهلكون المصدرين الحجاج المعتمرين الزوار السياح المسافرين المسافرون الأيتام الأرامل الجمهور العملاء الإداريين المسؤولين'
    .split(' ')
    .map(matchKey),
);

/** Words for some people of a body or place: «سكان نابلس», «أعضاء اللجنة». */
const MEMBERS: ReadonlySet<string> = new Set(
  'سكان أهالي أعضاء عناصر جنود أفراد عائلة أسرة قبيلة طلبة طلاب ضحايا مقاتلو مقاتلي مسلحو مسلحي أنصار أساتذة رؤساء وجهاء مخاتير موظفو موظفي لاجئو لاجئي شيوخ علماء'
    .split(' ')
    .map(matchKey),
);
const PLACED: ReadonlySet<string> = new Set(
  'مدينة قرية بلدة حي محافظة إقليم مخيم منطقة'.split(' ').map(matchKey),
);
const MAX_WORDS = 6;

/** A group of people with its adjectives («اللاجئين الفلسطينيين») or with what they belong to («سكان مدينة يافا»). */
export function groupAt(scan: Scan, i: number): Candidate | undefined {
  const members = readAs(scan, i, (key) => MEMBERS.has(key));
  const head = members ?? readAs(scan, i, (key) => GROUPS.has(key));
  if (head === undefined) return undefined;
  const to = members === undefined ? afterAdjectives(scan, i + 1, i) : afterOwner(scan, i);
  if (to === undefined) return undefined;
  const start = offsetAfter(scan, scan.tokens[i]!, head.cut);
  const end = scan.tokens[to - 1]!.end;
  const from = head.article ? offsetAfter(scan, scan.tokens[i]!, head.cut + 2) : start;
  const name = (head.article ? 'ال' : '') + shown(scan.doc.text.slice(from, end));
  return {
    from: i,
    to,
    start,
    end,
    type: 'nationality',
    name,
    key: `group:${matchKey(name)}`,
    rule: 'group',
    confidence: 0.7,
  };
}

/** One past the definite plurals and the nationality that follow. */
function afterAdjectives(scan: Scan, from: number, i: number): number {
  let at = from;
  while (at - from < 3 && scan.sentenceOf[at] === scan.sentenceOf[i]) {
    const { key } = scan.tokens[at]!;
    const hit = scan.hitAt[at];
    const people = hit?.cut === 0 && hit.to === at + 1 && hit.listed[0]!.type === 'nationality';
    const plural =
      /^و?ال.{3,}(?:ين|ون)$/.test(key) && !scan.lex.stop.has(key) && scan.hitAt[at] === undefined;
    if (!people && !plural) break;
    at += 1;
  }
  return at;
}

/** One past the body or place that a group belongs to; undefined when none follows. */
function afterOwner(scan: Scan, i: number): number | undefined {
  let at = i + 1;
  const limit = scan.sentenceOf[i];
  if (scan.sentenceOf[at] !== limit) return undefined;
  if (PLACED.has(scan.tokens[at]?.key ?? '')) at += 1;
  const hit = scan.sentenceOf[at] === limit ? scan.hitAt[at] : undefined;
  if (hit !== undefined && hit.cut === 0) return hit.to - i <= MAX_WORDS ? hit.to : undefined;
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || scan.sentenceOf[at] !== limit) return undefined;
  const owned = isDefinite(token.key) && token.key.startsWith('ال') && !scan.lex.stop.has(token.key);
  if (!owned && at === i + 1) return undefined;
  return afterAdjectives(scan, at + 1, i);
}
