import { addDays, type Day } from './calendar.ts';
import { partOfDay } from './clock.ts';
import { deictic } from './deictic.ts';
import { edge, periodAt } from './edge.ts';
import { timeWord } from './lexicon.ts';
import { ordered } from './parts.ts';
import type { Context, Expression, Resolved } from './types.ts';
import { weekdayDate } from './weekday.ts';

/** What «وقت …» or the adverb says: before the reference, behind it, at the head or the tail of the period. */
type Side = 'before' | 'after' | 'head' | 'tail';

const SIDES: Readonly<Record<string, Side>> = {
  سابق: 'before', سابقا: 'before', لاحق: 'after', لاحقا: 'after', مبكر: 'head', مبكرا: 'head', متاخر: 'tail', متاخرا: 'tail',
}; // prettier-ignore

/** «في وقت لاحق من هذا الشهر», «في وقت سابق اليوم», «في وقت متأخر من مساء أمس», «لاحقا هذا الأسبوع». */
export function within(context: Context, i: number): Expression | undefined {
  const { tokens } = context.doc;
  const opens = /^[وف]?في$/.test(tokens[i]?.key ?? '') ? i + 1 : i;
  const named = tokens[opens]?.key === 'وقت';
  const word = tokens[named ? opens + 1 : i]?.key ?? '';
  const side = Object.hasOwn(SIDES, word) ? SIDES[word] : undefined;
  if (!side || (!named && !word.endsWith('ا'))) return undefined;
  let at = named ? opens + 2 : i + 1;
  if (/^(?:من|في)$/.test(tokens[at]?.key ?? '')) at += 1;
  const inner = partOfDay(context, at) ?? dayAt(context, at) ?? edge(context, at) ?? periodAt(context, at);
  if (!inner || inner.first !== at || (inner.type !== 'DATE' && inner.type !== 'TIME')) return undefined;
  // The adverb alone joins only what it plainly belongs to: «لاحقا هذا الأسبوع», not «لاحقا عام 2012».
  if (!named && !/^هذ[اه]$/.test(tokens[at]?.key ?? '') && inner.rule !== 'time.deictic') return undefined;
  return {
    ...inner, first: i, start: tokens[i]!.start + (/^[وف]في$/.test(tokens[i]!.key) ? 1 : 0),
    rule: 'time.within', resolve: (ref) => part(inner.resolve(ref), side, ref),
  }; // prettier-ignore
}

function dayAt(context: Context, i: number): Expression | undefined {
  const found = deictic(context, i);
  if (found?.rule === 'time.deictic') return found;
  return timeWord(context.doc.tokens[i])?.item.kind === 'weekday' ? weekdayDate(context, i) : undefined;
}

/** The side of the reference that is meant; the value keeps the whole period. */
function part(whole: Resolved, side: Side, ref: Day | undefined): Resolved {
  const { from, to } = whole;
  if (!ref || !from || !to || (side !== 'before' && side !== 'after')) return whole;
  if (!ordered(from, ref) || !ordered(ref, to) || ordered(to, from)) return whole;
  if (side === 'before') return { ...whole, to: ref, relative: true };
  const next = addDays(ref, 1);
  return ordered(next, to) ? { ...whole, from: next, relative: true } : whole;
}
