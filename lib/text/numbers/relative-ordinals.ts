import type { Mention } from '../../model/analysis.ts';
import type { TextDocument } from '../document.ts';

/** A place in a row counted from here or from its end: «التالي» = `current+1`, «قبل الأخير» = `end-1`. */
export interface RelativeOrdinal extends Mention {
  readonly value: `${'current' | 'end'}${'+' | '-'}${number}`;
}

const FROM_HERE: Readonly<Record<string, RelativeOrdinal['value']>> = {
  التالي: 'current+1', التاليه: 'current+1', السابق: 'current-1', السابقه: 'current-1', الحالي: 'current+0', الحاليه: 'current+0',
}; // prettier-ignore
const LAST = new Set(['الاخير', 'الاخيره', 'الاخر', 'اخر', 'الاخيرين']);

/**
 * Relative ordinals of a text. They name no number, so they are no `NumberMention`: asked for apart.
 * «الآخر» (the other) is kept out by its madda; «آخر» stands only before a noun. Linear.
 */
export function findRelativeOrdinals({ text, tokens }: TextDocument): RelativeOrdinal[] {
  const out: RelativeOrdinal[] = [];
  const push = (start: number, end: number, value: RelativeOrdinal['value']): void => {
    out.push({ start, end, text: text.slice(start, end), value, rule: 'number.relative-ordinal' });
  };
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const here = Object.hasOwn(FROM_HERE, token.key) ? FROM_HERE[token.key] : undefined;
    if (here) return push(token.start, token.end, here);
    if (!LAST.has(token.key)) return;
    if (token.key === 'الاخر' && text[token.start + 2] === 'آ') return;
    if (token.key === 'اخر' && tokens[i + 1]?.kind !== 'word') return;
    const before = tokens[i - 1]?.key ?? '';
    if (before === 'قبل' || before === 'قبلا') {
      const which = before === 'قبلا' && tokens[i - 2]?.key === 'الذي' ? i - 2 : i - 1;
      return push(tokens[which]!.start, token.end, 'end-1');
    }
    if (before === 'الي' && tokens[i - 2]?.key.startsWith('الثاني'))
      return push(tokens[i - 2]!.start, token.end, 'end-1');
    push(token.start, token.end, 'end+0');
  });
  return out;
}
