import type { Token } from '../tokens.ts';
import { numeral, type NumeralWord } from './lexicon.ts';

/** What has been read of a number so far: the closed scales in `total`, the open group below 1000 in `group`. */
export interface State {
  total: number;
  group: number;
  unit: boolean;
  tens: boolean;
  hundred: boolean;
  floor: number;
  lastAdded: number;
  last: NumeralWord['item']['kind'] | 'digits' | 'none';
  digits: boolean;
}

export function emptyState(): State {
  return {
    total: 0, group: 0, unit: false, tens: false, hundred: false,
    floor: Infinity, lastAdded: 0, last: 'none', digits: false,
  }; // prettier-ignore
}

/** «16 ألفا و500»: digits may follow «و» only behind a scale word, and only when smaller. */
export function addDigits(state: State, token: Token, scaled: boolean): boolean {
  // «تريليونين و391.2 مليار»: a decimal only in front of a scale word.
  if (!(scaled ? /^\d{1,9}(?:[.,]\d{1,3})?$/ : /^\d{1,9}$/).test(token.key)) return false;
  const value = Number(token.key.replace(',', '.'));
  const room =
    state.last === 'hundred' ? 100 : state.group === 0 && state.floor !== Infinity ? state.floor : 0;
  if (value >= room || value === 0) return false;
  state.group += value;
  state.digits = true;
  state.unit = state.tens = state.hundred = true;
  state.last = 'digits';
  return true;
}

/** Takes one numeral into the state when the grammar allows it there. `joined`: «و» stands before it. */
export function accept(
  s: State,
  word: NumeralWord,
  joined: boolean,
  tokens: readonly Token[],
  at: number,
): boolean {
  const { kind, value } = word.item;
  const fresh = s.last === 'none' || joined;
  switch (kind) {
    case 'zero':
      if (s.last !== 'none') return false;
      break;
    case 'unit':
      if (!fresh || s.unit || s.tens || s.digits) return false;
      s.group += value;
      s.unit = true;
      break;
    case 'unit1':
    case 'unit2':
      if (!fresh || s.unit || s.tens || s.digits || !compoundFollows(tokens, at, kind)) return false;
      s.group += value;
      s.unit = true;
      break;
    case 'ten':
      if (!joined && (s.last === 'unit' || s.last === 'unit1' || s.last === 'unit2') && !s.tens)
        s.group += 10;
      else if (fresh && !s.unit && !s.tens && !s.digits) s.group += 10;
      else return false;
      s.unit = s.tens = true;
      break;
    case 'tens':
      if (!fresh || s.tens || s.digits) return false;
      s.group += value;
      s.unit = s.tens = true;
      break;
    case 'hundred':
    case 'hundredPlural':
      if (!acceptHundred(s, kind, fresh)) return false;
      break;
    case 'hundreds':
      if (!fresh || s.group !== 0 || s.digits) return false;
      s.group = value;
      s.hundred = true;
      break;
    case 'scale':
    case 'scalePlural':
      if (!acceptScale(s, kind, value, joined)) return false;
      break;
    case 'scaleDual':
      if (!fresh || s.group !== 0 || value >= s.floor) return false;
      s.lastAdded = 2 * value;
      s.total += s.lastAdded;
      close(s, value);
      break;
    case 'dozen':
      if (s.last === 'none') s.group = 12;
      else if (!joined && s.group > 0 && s.floor === Infinity) s.group *= 12;
      else return false;
      s.unit = s.tens = s.hundred = s.digits = true;
      break;
    case 'dozenDual':
      if (s.last !== 'none') return false;
      s.group = 24;
      s.unit = s.tens = s.hundred = s.digits = true;
      break;
    default:
      return false;
  }
  s.last = kind;
  return true;
}

function acceptHundred(s: State, kind: 'hundred' | 'hundredPlural', fresh: boolean): boolean {
  if (s.hundred) return false;
  if (
    !fresh &&
    s.group > 0 &&
    (s.last === 'unit' || s.last === 'tens' || s.last === 'ten' || s.last === 'digits')
  ) {
    s.group *= 100;
  } else if (kind === 'hundred' && fresh && s.group === 0 && !s.digits) s.group = 100;
  else return false;
  s.unit = s.tens = s.digits = false;
  s.hundred = true;
  return true;
}

function acceptScale(s: State, kind: 'scale' | 'scalePlural', value: number, joined: boolean): boolean {
  if (!joined && s.group > 0) {
    if (value >= s.floor) return false;
    s.lastAdded = s.group * value;
    s.total += s.lastAdded;
  } else if (
    !joined &&
    s.group === 0 &&
    (s.last === 'scale' || s.last === 'scaleDual' || s.last === 'scalePlural')
  ) {
    // «مائة ألف مليار»: a scale right behind a scale multiplies what was just added.
    s.total += s.lastAdded * (value - 1);
    s.lastAdded *= value;
  } else if (kind === 'scale' && (joined || s.last === 'none') && s.group === 0 && value < s.floor) {
    s.lastAdded = value;
    s.total += value;
  } else return false;
  close(s, value);
  return true;
}

function close(s: State, scale: number): void {
  s.group = 0;
  s.floor = scale;
  s.unit = s.tens = s.hundred = s.digits = false;
}

/** «أحد» and «إحدى» are numbers only in 11 and 21…91; «اثنا/اثني» only in 12. */
export function compoundFollows(tokens: readonly Token[], at: number, kind: 'unit1' | 'unit2'): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  const word = numeral(next.key);
  if (word?.item.kind === 'ten') return !word.joined && word.preposition === '';
  if (kind === 'unit2') return false;
  if (next.key === 'و') return numeral(tokens[at + 2]?.key ?? '')?.item.kind === 'tens';
  return word?.item.kind === 'tens' && word.joined;
}
