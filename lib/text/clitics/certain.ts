import { isWhole, lexicon, type Lexicon } from './lexicon.ts';

/** Conjunction, preposition, article: «وبالمغرب». The article needs two letters after it. */
const DEFINITE = /^([وف]?)([بك]?)(?=ال[^ا]|الا.{2})/u;
const DEFINITE_L = /^([وف]?)(ل)(?=ل.{2})/u;

/** The proclitics of a word key where lists and the article decide; undefined where they do not. Constant time. */
export function certainProclitics(key: string): string | undefined {
  if (key.length < 2 || !'وفبلكس'.includes(key[0]!)) return '';
  // A digit or a quotation mark cannot follow a letter of its word: «و1997», «ل"بحر».
  if (/^[وفبلك][0-9"']/u.test(key)) return key[0]!;
  const lex = lexicon();
  const grammar = beforeFunctionWord(key, lex);
  if (grammar !== undefined) return grammar;
  if (isWhole(key, lex) || lex.names.has(key)) return '';
  return beforeArticle(key, lex);
}

/** «وهذا», «به», «لأنه», «فقد»: decided by the list. */
function beforeFunctionWord(key: string, lex: Lexicon): string | undefined {
  const first = key[0]!;
  const rest = key.slice(1);
  if (!lex.whole.has(key) && lex.functions.get(rest)?.includes(first) === true) return first;
  if (first !== 'و' && first !== 'ف') return undefined;
  const second = key[1]!;
  if (
    'بلك'.includes(second) &&
    !lex.whole.has(key) &&
    !lex.whole.has(rest) &&
    lex.functions.get(key.slice(2))?.includes(second) === true
  )
    return first + second;
  return undefined;
}

function beforeArticle(key: string, lex: Lexicon): string | undefined {
  const match = DEFINITE.exec(key) ?? DEFINITE_L.exec(key);
  if (match === null || match[0] === '') return undefined;
  // «والد», «وبالغ»: after the conjunction a whole word.
  if (match[1] !== '' && match[2] !== '' && isWhole(key.slice(1), lex)) return match[1]!;
  return match[0];
}
