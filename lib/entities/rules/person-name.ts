import {
  DIVINE_TAIL,
  FAMILY_GLUE,
  GLUE,
  GLUE_FIRST,
  HEAD_STOPS,
  INVOCATIONS,
  isDefinite,
  isNameWord,
  isThat,
  NAMED_PLACES,
  ORDINALS,
  ORG_HEADS,
  PLACE_HEADS,
  readAs,
} from '../word-classes.ts';
import { isPlain } from '../common-words.ts';
import { matchKey } from '../../text/fold.ts';
import { offsetAfter, shown, type Scan } from '../scan.ts';

/** Extent of a personal name: end token, start offset, and how much of it is known. */
export interface NameExtent {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Words of it that are in the list of given names, strong ones. */
  readonly known: number;
  readonly words: number;
}

const MAX_WORDS = 5;
const ABI = matchKey('أبي');
const ALLAH = matchKey('الله');

/**
 * Reads a personal name at token `i`: given names, glue words (بن، أبو، عبد، آل…), ordinals, family words.
 * `open`: a title or comma vouches for it, so an unknown first word may begin it.
 */
export function nameAt(scan: Scan, i: number, open: boolean): NameExtent | undefined {
  const given = readAs(scan, i, (key) => scan.lex.given.has(key) || GLUE_FIRST.has(key));
  if (given !== undefined && isPreposition(scan, i, given.key)) return undefined;
  // «وادي عقاب»: a word that opens the name of a place or body loses no letter.
  if (given !== undefined && given.cut > 0 && isHead(scan.tokens[i]!.key)) return undefined;
  // «كايلي»: a name of its own; «كأحمد» is written with its hamza.
  if (given !== undefined && isLike(scan, i, given.cut)) return undefined;
  // A listed place or organisation that begins here is not a person, unless the word is also a given name.
  const hit = scan.hitAt[i];
  if (given === undefined && GLUE.has(scan.tokens[i]?.key ?? '')) return undefined;
  if (given === undefined && (!open || !isNameWord(scan, i, true))) return undefined;
  if (hit !== undefined && hit.to - hit.from > 1 && hit.listed[0]!.type !== 'nationality') return undefined;
  if (hit !== undefined && hit.cut === 0 && (given === undefined || given.cut > 0)) return undefined;
  const limit = scan.sentenceOf[i];
  let known = 0;
  let words = 0;
  let at = i;
  let glue = false;
  while (at < scan.tokens.length && at - i < MAX_WORDS + 4 && scan.sentenceOf[at] === limit) {
    const token = scan.tokens[at]!;
    if (token.kind === 'punctuation' && token.key === '-' && words > 0 && joined(scan, at)) {
      at += 1;
      continue;
    }
    if (token.kind !== 'word') break;
    const key = at === i && given !== undefined ? given.key : token.key;
    const listed = scan.lex.given.get(key);
    // «عبدالرحمن بن سمرة رضي الله عنه»; «قال غنام بأن»
    if (words > 0 && (isThat(scan, at) || isBlessing(scan, at))) break;
    // «شينزو آبي»: no «أبي».
    if (GLUE.has(key) && !(words > 0 && key === ABI && scan.doc.text[token.start] === 'آ')) {
      glue = true;
      at += 1;
      continue;
    }
    if (listed === undefined) {
      if (words > 0 && !glue && !mayFollow(scan, i, at, key, words, known, open)) break;
      // «آل ثاني»: no ordinal behind a glue word of families.
      if (glue && scan.lex.stop.has(key) && !FAMILY_GLUE.has(scan.tokens[at - 1]!.key)) break;
      if (words === 0 && !open) break;
    } else {
      if (words >= 2 && isNextTitle(scan, at, key)) break;
      if (words >= 2 && !glue && listed && endsName(scan, at - 1)) break;
      if (words > 0 && key === 'علي' && !glue && isLatePreposition(scan, at, words)) break;
      if (listed) known += 1;
    }
    words += 1;
    glue = false;
    at += 1;
    if (words >= MAX_WORDS) break;
  }
  // A glue word cannot end a name.
  while (at > i && (GLUE.has(scan.tokens[at - 1]!.key) || scan.tokens[at - 1]!.kind !== 'word')) {
    at -= 1;
  }
  if (at === i) return undefined;
  const start = offsetAfter(scan, scan.tokens[i]!, given?.cut ?? 0);
  const end = scan.tokens[at - 1]!.end;
  return { from: i, to: at, start, end, name: shown(scan.doc.text.slice(start, end)), known, words };
}

/** «محمد عسيري عبدالإله العامر»: a family name ends a name though no comma stands there. */
function endsName(scan: Scan, at: number): boolean {
  const { key } = scan.tokens[at]!;
  return key.endsWith('ي') && scan.lex.family.has(key) && !scan.lex.given.has(key);
}

/** «… بن عبدالعزيز أمير منطقة الرياض»: a title that is also a given name, with its chain. */
function isNextTitle(scan: Scan, at: number, key: string): boolean {
  if (scan.lex.titles.get(key) !== 'office') return false;
  const next = scan.tokens[at + 1];
  if (next?.kind !== 'word') return false;
  return (
    isDefinite(next.key) ||
    PLACE_HEADS.has(next.key) ||
    ORG_HEADS.has(next.key) ||
    scan.hitAt[at + 1]?.cut === 0
  );
}

/** «على», also spelt «علي» in Egyptian and old text: a name only with ي, and before another given name. */
function isPreposition(scan: Scan, i: number, key: string): boolean {
  if (key !== 'علي') return false;
  const token = scan.tokens[i]!;
  if (scan.doc.text.charCodeAt(token.end - 1) === 0x649) return true;
  const next = scan.tokens[i + 1];
  return (
    next?.kind !== 'word' || (!scan.lex.given.has(next.key) && !GLUE.has(next.key) && !isTitled(scan, i))
  );
}

/** A title right before, or before a nationality: «الشاعر العراقي علي الجبوري». */
function isTitled(scan: Scan, i: number): boolean {
  const before =
    scan.hitAt[i - 1]?.listed.some(({ type }) => type === 'nationality') === true ? i - 2 : i - 1;
  return scan.lex.titles.has(scan.tokens[before]?.key ?? '');
}

/** «… شيراك على»: after a family name only before another given name. */
function isLatePreposition(scan: Scan, at: number, words: number): boolean {
  if (scan.doc.text.charCodeAt(scan.tokens[at]!.end - 1) === 0x649) return true;
  const next = scan.tokens[at + 1];
  return words > 1 && !(next?.kind === 'word' && (scan.lex.given.has(next.key) || GLUE.has(next.key)));
}

/** «رضي الله», «رحمه الله». */
function isBlessing(scan: Scan, at: number): boolean {
  return INVOCATIONS.has(scan.tokens[at]!.key) && scan.tokens[at + 1]?.key === ALLAH;
}

function isHead(key: string): boolean {
  return PLACE_HEADS.has(key) || ORG_HEADS.has(key) || NAMED_PLACES.has(key);
}

/** A ك cut off before an alef without hamza. */
function isLike(scan: Scan, i: number, cut: number): boolean {
  if (cut === 0) return false;
  const at = offsetAfter(scan, scan.tokens[i]!, cut);
  return scan.doc.text[at - 1] === 'ك' && scan.doc.text[at] === 'ا';
}

/** A hyphen without blanks on both sides: «ساركوزي-بروني». */
function joined(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  return scan.tokens[at - 1]?.end === token.start && scan.tokens[at + 1]?.start === token.end;
}

/** A mark, or one of the short words that begin what follows a name. */
function isClosed(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  return next === undefined || next.kind !== 'word' || (scan.lex.stop.has(next.key) && next.key.length <= 4);
}

function mayFollow(
  scan: Scan,
  i: number,
  at: number,
  key: string,
  words: number,
  known: number,
  open: boolean,
): boolean {
  if (key === 'عشر') return ORDINALS.has(scan.tokens[at - 1]!.key);
  if (ORDINALS.has(key) || DIVINE_TAIL.has(key)) return words === 1 || DIVINE_TAIL.has(key);
  // «رحاب مسجد المصطفى»: a place and where it is.
  if (NAMED_PLACES.has(key)) return false;
  if (HEAD_STOPS.has(key) || !isNameWord(scan, at, false)) return false;
  if (key[0] === 'و' && key.length > 3 && !scan.lex.given.has(key)) return false;
  if (key.startsWith('ال')) {
    if (key.length <= 4 || scan.lex.titles.has(key) || scan.lex.titles.has(key.slice(2))) return false;
    if (words === 1) return true;
    // «عمر بن عبدالعزيز المبارك», «محمد علي الحسيني».
    if (known > 0 && (key.endsWith('ي') || scan.lex.family.has(key))) return true;
    // «أحمد إبراهيم العمير من الدمام»: behind two given names, where the sentence goes on or stops.
    if (words === 2 && known > 0 && scan.lex.given.has(scan.tokens[at - 1]!.key) && !isPlain(key))
      return isClosed(scan, at + 1);
    return GLUE.has(scan.tokens[at - 2]!.key) && (scan.lex.given.has(key.slice(2)) || !isPlain(key));
  }
  if (words === 1) return open || known > 0 || scan.lex.given.has(scan.tokens[i]!.key);
  // A third unknown word is more often the verb that follows; only a comma or stop right after it vouches for it.
  const next = scan.tokens[at + 1];
  return (
    words === 2 && next !== undefined && next.kind === 'punctuation' && next.key !== '"' && next.key !== '('
  );
}
