import type { RawBlock } from '../../model/raw-page.ts';
import { keyWords } from '../words.ts';
import { isLoneDate } from './lone-date.ts';
import { phrases, startsWithPhrase } from './phrases.ts';
import { LINK_DENSE, type BlockRule } from './rule.ts';

const OPENERS = phrases(
  'اقرأ أيضا', 'إقرأ أيضا', 'اقرأ أيضاً', 'اقرئي أيضا', 'اقرأوا أيضا', 'اقرؤوا أيضا', 'اقرا ايضا', 'قد يهمك', 'قد يعجبك', 'ربما يعجبك', 'اقرأ المزيد',
  'إقرأ المزيد', 'شاهد أيضا', 'شاهدوا أيضا', 'طالع أيضا', 'انظر أيضا', 'يمكنك أيضا قراءة', 'مواضيع ذات صلة', 'موضوعات ذات صلة', 'مواضيع متعلقة',
  'موضوعات متعلقة', 'مواضيع ساخنة', 'مواضيع أخرى', 'موضوعات أخرى', 'مواضيع مرتبطة', 'أخبار ذات صلة', 'اخبار متعلقة', 'أخبار متعلقة', 'أخبار مرتبطة', 'مقالات ذات صلة', 'مقالات متعلقة',
  'مقالات مشابهة', 'مقالات أخرى', 'مواد ذات صلة', 'قصص مقترحة', 'اخترنا لك', 'اخترنا لكم', 'قد يهمك أيضا', 'ذات صلة', 'الأكثر قراءة', 'الأكثر مشاهدة', 'المزيد من الأخبار', 'المزيد حول',
  'المزيد عن', 'لقراءة المزيد', 'لمزيد من التفاصيل', 'للمزيد من الأخبار', 'تصفح أيضا', 'إقرأ كذلك', 'اقرأ كذلك', 'وكالات أخبار أخرى',
  'related', 'related articles', 'related posts', 'read also', 'read more', 'see also', 'lire aussi', 'voir aussi',
); // prettier-ignore
/** Openers that are ordinary sentences unless they stand alone on their line. */
const LONE = phrases(
  'في نفس السياق',
  'في السياق ذاته',
  'في سياق متصل',
  'المزيد',
  'شاهد',
  'بالفيديو',
  'بالصور',
  'فيديو',
  'صور',
  'متعلقات',
  'روابط ذات صلة',
);

const FOLLOWERS = 12;
/** An opener line holds at most its own words and one headline. */
const MAX_WORDS = 40;

/** «اقرأ أيضا» and its kin, and what follows while it is links or bare dates. */
function drop(blocks: readonly RawBlock[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    const words = keyWords(block.text.slice(0, 400));
    const opened = startsWithPhrase(words, OPENERS);
    const lone = opened === 0 ? startsWithPhrase(words, LONE) : 0;
    if (opened === 0 && (lone === 0 || words.length !== lone)) continue;
    if (words.length > MAX_WORDS) continue;
    // A lone «في نفس السياق» may head a part of the text: it goes only when links follow.
    if (lone > 0 && !isOther(blocks[i + 1])) continue;
    out.push(i);
    const bare = words.length <= Math.max(opened, lone) + 1;
    const end = followersEnd(blocks, i + 1, bare);
    for (let n = i + 1; n < end; n += 1) out.push(n);
    i = end - 1;
  }
  return out;
}

/** End of the run of other stories that starts at `from`; after a bare opener its first block may be a headline without link. */
function followersEnd(blocks: readonly RawBlock[], from: number, bare: boolean): number {
  let at = from;
  if (bare && isTeaser(blocks[at])) at += 1;
  while (at < blocks.length && at < from + FOLLOWERS && isOther(blocks[at])) at += 1;
  return at;
}

function isOther(block: RawBlock | undefined): boolean {
  return block !== undefined && (block.linked > LINK_DENSE || isLoneDate(block.text));
}

/** The headline under a bare opener whose link was lost: short, a list item or heading, without a full stop. */
function isTeaser(block: RawBlock | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length < 120 &&
    (block.kind === 'list' || block.kind === 'heading') &&
    !/[.!؟]$/u.test(block.text)
  );
}

export const readAlso: BlockRule = { id: 'read-also', title: 'links to other stories', drop };
