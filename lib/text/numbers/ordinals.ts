import type { Token } from '../tokens.ts';
import { numeral, type NumeralWord } from './lexicon.ts';
import type { Reading } from './read.ts';

/**
 * The ordinal that starts at token `i`: «الثالث», «الثالثة عشرة», «الحادي والعشرين», «المئة والخامسة والعشرون», «أول».
 * Without the article only «أول» and masculine forms before a noun («ثاني أكبر») are ordinals: «ثانية» is a second.
 */
export function readOrdinal(text: string, tokens: readonly Token[], i: number): Reading | undefined {
  const token = tokens[i];
  const word = token?.kind === 'word' ? numeral(token.key) : undefined;
  if (!word) return undefined;
  const { kind } = word.item;
  if (kind === 'hundred' && word.definite) {
    const rest = partAt(tokens, i + 1, true);
    return rest && readingOf(i, rest.end, 100 + rest.value, true);
  }
  if (kind === 'tens' && word.definite) {
    const before = tokens[i - 1];
    // «اللاعبين العشرين», «الولايات الخمسين»: behind a plural it counts.
    if (before && /^(?:و|ف)?(?:ب|ل|ك)?ا?ل.{2,}(?:ين|ون|ات)$/.test(before.key) && !numeral(before.key))
      return undefined;
    const named = before === undefined || before.kind !== 'word' || /^(?:و|ف)?(?:ب|ل|ك)?ا?ل/.test(before.key);
    return named || token!.key.endsWith('ون') ? readingOf(i, i + 1, word.item.value, true) : undefined;
  }
  if (kind === 'unit' && word.item.value === 1 && word.definite) {
    const rest = partAt(tokens, i, false);
    return rest && rest.value > 20 ? readingOf(i, rest.end, rest.value, true) : undefined;
  }
  if (kind !== 'ordinal' && kind !== 'ordinalUnit') return undefined;
  const part = partAt(tokens, i, false);
  if (!part) return undefined;
  if (!word.definite && part.end === i + 1 && !bareOrdinal(text, tokens, i, word)) return undefined;
  if (word.definite && word.item.form === 'أولى' && text[token!.end - 1] === 'ي') return undefined;
  return readingOf(i, part.end, part.value, word.definite);
}

function readingOf(first: number, end: number, value: number, definite: boolean): Reading {
  return { first, end, value, kind: 'ordinal', definite, plain: false, scale: 1, glued: false };
}

function bareOrdinal(text: string, tokens: readonly Token[], i: number, word: NumeralWord): boolean {
  const { form } = word.item;
  // «آل ثاني» is a family.
  if (tokens[i - 1]?.key === 'ال') return false;
  if (form === 'أول') return true;
  if (form === 'أولى') return text[tokens[i]!.end - 1] === 'ى';
  if (form.endsWith('ة') || form === 'ثان') return false;
  return tokens[i + 1]?.kind === 'word';
}

/** Unit ordinal with its ten: 1–99. `joined`: the first word must carry «و». */
function partAt(
  tokens: readonly Token[],
  i: number,
  joined: boolean,
): { value: number; end: number } | undefined {
  const token = tokens[i];
  const word = token?.kind === 'word' ? numeral(token.key) : undefined;
  if (!word || (joined && !word.joined)) return undefined;
  const { kind, value } = word.item;
  if (kind === 'tens') return { value, end: i + 1 };
  if (kind !== 'ordinal' && kind !== 'ordinalUnit' && !(kind === 'unit' && value === 1)) return undefined;
  const split = tokens[i + 1]?.key === 'و';
  const next = tokens[split ? i + 2 : i + 1];
  const tail = next?.kind === 'word' ? numeral(next.key) : undefined;
  const end = split ? i + 3 : i + 2;
  if (
    tail?.item.kind === 'ten' &&
    !tail.joined &&
    !split &&
    !tail.definite &&
    value < 10 &&
    kind !== 'unit'
  ) {
    return { value: value + 10, end };
  }
  if (
    tail?.item.kind === 'tens' &&
    (tail.joined || split) &&
    value < 10 &&
    (tail.definite || !word.definite)
  ) {
    return { value: value + tail.item.value, end };
  }
  return kind === 'ordinalUnit' || kind === 'unit' ? undefined : { value, end: i + 1 };
}
