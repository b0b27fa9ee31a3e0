import { learntCounts } from './counts.ts';
import { lexicon } from './lexicon.ts';

/** Attached pronouns, longest first. One-letter «ي» and «ك» are endings of too many words to be told without grammar. */
const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه'];
/** How often the rest must have been read on its own; more for «ه» alone, which also ends words. */
const KNOWN = 1;
const KNOWN_HA = 3;

/** The attached pronoun at the end of a word key without its proclitics, '' for none: cut only off a known word. */
export function encliticOf(word: string): string {
  const lex = lexicon();
  const ending = PRONOUNS.find((one) => word.endsWith(one) && word.length > one.length + 1);
  if (ending === undefined) return '';
  const rest = word.slice(0, -ending.length);
  if (lex.functions.has(rest) || rest === 'في' || rest === 'علي' || rest === 'الي') return ending;
  if (rest.length < 3 || word.startsWith('ال') || lex.names.has(word) || lex.whole.has(word)) return '';
  return timesRead(rest) >= (ending === 'ه' ? KNOWN_HA : KNOWN) ? ending : '';
}

/** Sightings of a word, with the changes before a pronoun undone: ة for ت, ى for ا, ء for ئ and ؤ. */
function timesRead(rest: string): number {
  const { counts } = learntCounts();
  const count = (word: string): number =>
    (counts.words.get(word) ?? 0) + (counts.words.get(`ال${word}`) ?? 0);
  const open = rest.slice(0, -1);
  const last = rest.at(-1);
  let sum = count(rest);
  if (last === 'ت') sum += count(`${open}ة`);
  else if (last === 'ا') sum += count(`${open}ي`);
  else if (last === 'ئ' || last === 'ؤ') sum += count(`${open}ء`);
  return sum;
}
