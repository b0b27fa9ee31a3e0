import type { Candidate } from '../candidate.ts';
import { shown, type Scan } from '../scan.ts';
import { isDefinite, readAs } from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';

/** First words of the names of Arab clubs. */
const CLUB_WORDS = new Set(
  ['اتحاد', 'نهضة', 'شباب', 'مولودية', 'نادي', 'وفاق', 'ترجي', 'أولمبيك', 'أولمبي', 'حسنية', 'فتح', 'رجاء', 'وداد', 'جمعية', 'نجم', 'يوسفية', 'سريع', 'راسينغ'].map(matchKey),
); // prettier-ignore
/** Words before a club: «فريق نهضة الشمال», «مدرب اتحاد الجنوب», «على اتحاد الجنوب» only where one of these was said. */
const HEADS = new Set(
  ['فريق', 'الفريق', 'مدرب', 'لاعب', 'حارس', 'مهاجم', 'مدافع', 'قائد', 'ضد', 'مرمى', 'جماهير'].map(matchKey),
);

/** A club by its head: the name is two words, the second definite. The head stays outside. */
export function clubAt(scan: Scan, i: number): Candidate | undefined {
  if (readAs(scan, i, (key) => HEADS.has(key)) === undefined) return undefined;
  const first = scan.tokens[i + 1];
  const second = scan.tokens[i + 2];
  if (first?.kind !== 'word' || second?.kind !== 'word' || !CLUB_WORDS.has(first.key)) return undefined;
  if (scan.sentenceOf[i + 2] !== scan.sentenceOf[i]) return undefined;
  const placed = scan.hitAt[i + 2];
  if (!isDefinite(second.key) && !(placed?.cut === 0 && placed.to === i + 3)) return undefined;
  const name = shown(scan.doc.text.slice(first.start, second.end));
  return {
    from: i + 1,
    to: i + 3,
    start: first.start,
    end: second.end,
    type: 'organisation',
    name,
    key: `org:${matchKey(name)}`,
    rule: 'club',
    confidence: 0.8,
  };
}
