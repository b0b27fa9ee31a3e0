import { timeWord } from './lexicon.ts';
import type { Context } from './types.ts';

/** «الماضي», «المقبل», «الجاري» at token `i`. */
export function relAt({ doc }: Context, i: number): number | undefined {
  const word = timeWord(doc.tokens[i]);
  if (word?.item.kind !== 'rel' || word.joined || word.preposition !== '' || !word.definite) return undefined;
  return word.item.n;
}

/** [من] «العام الماضي», «السنة الجارية», «هذا العام» at token `i`. */
export function relYear(context: Context, i: number, unit = 'Y'): { rel: number; end: number } | undefined {
  const { tokens } = context.doc;
  let at = i;
  while (at < i + 2 && /^(?:من|في|،)$/.test(tokens[at]?.key ?? '')) at += 1;
  const demonstrative = /^هذ[اه]$/.test(tokens[at]?.key ?? '');
  if (demonstrative) at += 1;
  if (tokens[at]?.key === 'نفس' && unit === 'Y') return undefined;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'unit' || word.item.unit !== unit || !word.definite || word.item.n !== 1)
    return undefined;
  const rel = relAt(context, at + 1);
  if (rel !== undefined) return { rel, end: at + 2 };
  return demonstrative ? { rel: 0, end: at + 1 } : undefined;
}
