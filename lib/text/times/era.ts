import { readOrdinal } from '../numbers/ordinals.ts';
import { readCardinal } from '../numbers/read.ts';
import { timeWord } from './lexicon.ts';
import { startAfter, unitResolved, yearStretch } from './parts.ts';
import { relAt } from './relation.ts';
import type { Context, Expression } from './types.ts';

/** «السبعينيات [من القرن الماضي]», «ثمانينات القرن العشرين». */
export function decade(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const nth = nthDecade(context, i);
  if (nth) return nth;
  const led =
    /^(?:ال|ب|و)?(?:عقد|سنوات|فتره)$/.test(tokens[i]?.key ?? '') &&
    timeWord(tokens[i + 1])?.item.kind === 'decade';
  const at = led ? i + 1 : i;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'decade') return undefined;
  const from = tokens[at + 1]?.key === 'من' ? at + 2 : at + 1;
  const cent = century(context, from);
  const size = word.item.n;
  return {
    first: i, end: cent?.end ?? at + 1, start: startAfter(doc, i, led ? 0 : word.skip), type: 'DATE', rule: 'time.decade',
    resolve: (ref) => {
      const head = cent?.resolve(ref);
      const base = head?.from ? head.from.y - (head.from.y % 100) : size === 20 && (ref?.y ?? 0) >= 2020 ? 2000 : 1900;
      const y = base + size;
      return { value: String(y / 10), ...yearStretch(y, 10), ...(head?.relative && { relative: true }) };
    },
  }; // prettier-ignore
}

/** «العقد الأول من القرن الحادي والعشرين», «العقد الأخير من القرن الماضي». */
function nthDecade(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const word = timeWord(tokens[i]);
  if (word?.item.unit !== 'DE' || word.item.n !== 1 || !word.definite) return undefined;
  const last = tokens[i + 1]?.key === 'الاخير';
  const ordinal = last ? { value: 10, end: i + 2 } : readOrdinal(text, tokens, i + 1);
  if (!ordinal || ordinal.value > 10 || !/^(?:من|في)$/.test(tokens[ordinal.end]?.key ?? '')) return undefined;
  const whole = century(context, ordinal.end + 1);
  if (!whole) return undefined;
  return {
    first: i, end: whole.end, start: startAfter(doc, i, word.skip), type: 'DATE', rule: 'time.decade',
    resolve: (ref) => {
      const head = whole.resolve(ref);
      if (!head.from) return { value: head.value };
      const y = head.from.y + 10 * (ordinal.value - 1);
      return { value: String(y / 10), ...yearStretch(y, 10), ...(head.relative && { relative: true }) };
    },
  }; // prettier-ignore
}

/** «القرن العشرين», «القرن الـ21», «القرن التاسع عشر»: the TIMEX value is the first two digits of its years. */
export function century(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  if (!/^[وبل]?(?:ال)?قرن$|^للقرن$/.test(tokens[i]?.key ?? '')) return undefined;
  let at = i + 1;
  const rel = relAt(context, at);
  if (rel !== undefined)
    return {
      first: i,
      end: at + 1,
      type: 'DATE',
      rule: 'time.century',
      resolve: (ref) => unitResolved('CE', rel, ref),
    };
  if (tokens[at]?.key === 'ال') at += 1;
  const digits =
    tokens[at]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at]!.key)
      ? { value: Number(tokens[at]!.key), end: at + 1 }
      : undefined;
  const read = digits ?? readOrdinal(text, tokens, at) ?? readCardinal(text, tokens, at);
  if (!read || read.value < 1 || read.value > 30 || (!digits && !tokens[at]?.key.startsWith('ال')))
    return undefined;
  if (/^(?:ه|هجري|الهجري|قبل|ق)$/.test(tokens[read.end]?.key ?? '')) return undefined;
  const head = read.value - 1;
  return {
    first: i,
    end: /^(?:الميلادي|ميلادي|للميلاد)$/.test(tokens[read.end]?.key ?? '') ? read.end + 1 : read.end,
    start: startAfter(doc, i, /^[وب]/.test(tokens[i]!.key) ? 1 : 0),
    type: 'DATE',
    rule: 'time.century',
    resolve: () => ({ value: String(head).padStart(2, '0'), ...yearStretch(head * 100, 100) }),
  };
}
