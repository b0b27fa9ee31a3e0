import type { Candidate } from '../candidate.ts';
import { offsetAfter, shown, type Scan } from '../scan.ts';
import { readAs } from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';

/** Groups of people that news texts speak of as actors. */
const GROUPS: ReadonlySet<string> = new Set(
  'اللاجئين اللاجئون النازحين النازحون المهاجرين المهاجرون المدنيين المدنيون الأطباء الناخبين الناخبون المساهمين المساهمون المرضى الطلبة الطلاب العمال الأطفال الصحفيين الصحافيين المستثمرين الموظفين الموظفون المعلمين المعلمون المواطنين المواطنون المتظاهرين المتظاهرون المسلمين المسلمون المسيحيين المسيحيون اليهود الأقباط السنة الشيعة الأكراد الدروز العلويين الأمازيغ الأسرى المعتقلين الفلاحين المزارعين النساء الشباب المستوطنين المستوطنون المستهلكين المراقبين المرشحين المرشحون العاملين السكان الأهالي المحامين القضاة المهندسين التجار'
    .split(' ')
    .map(matchKey),
);

/** A group of people with its nationality word: «اللاجئين الفلسطينيين». */
export function groupAt(scan: Scan, i: number): Candidate | undefined {
  const head = readAs(scan, i, (key) => GROUPS.has(key));
  if (head === undefined) return undefined;
  const next = scan.hitAt[i + 1];
  const to =
    next?.listed[0]?.type === 'nationality' && next.cut === 0 && scan.sentenceOf[i + 1] === scan.sentenceOf[i]
      ? i + 2
      : i + 1;
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
