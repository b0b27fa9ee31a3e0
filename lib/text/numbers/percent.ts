import type { Token } from '../tokens.ts';

const PERCENT_WORD = new Set(['بالمائه', 'بالمئه', 'بالمايه', 'بالميه']);
const HUNDRED = new Set(['المائه', 'المئه', 'المايه', 'الميه', 'مائه', 'مئه']);

/** Where a percentage ends when the number before token `at` is one; `before` is a sign written in front («%5»). */
export function percentEnd(
  tokens: readonly Token[],
  at: number,
  first: number,
): { end: number; before?: number } | undefined {
  const next = tokens[at];
  if (next?.key === '%' || (next && PERCENT_WORD.has(next.key))) return { end: at + 1 };
  if (next?.key === 'في' && HUNDRED.has(tokens[at + 1]?.key ?? '')) return { end: at + 2 };
  const sign = tokens[first - 1];
  if (sign?.key === '%' && sign.end === tokens[first]!.start && tokens[first - 2]?.kind !== 'number') {
    return { end: at, before: first - 1 };
  }
  return undefined;
}
