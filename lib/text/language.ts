import type { LanguageCode } from '../model/analysis.ts';

export interface LanguageVerdict {
  readonly language: LanguageCode;
  /** 0 to 1. */
  readonly score: number;
  /** Arabic-script letters seen, and their share of all letters. */
  readonly letters: number;
  readonly share: number;
  readonly reasons: readonly string[];
}

/** Code units that are looked at. */
const SAMPLE = 20_000;
/** Letters below which nothing is said. */
const FEWEST = 10;
/** Share of Arabic script below which the text is in another. */
const HALF = 0.5;
/** Letters and share from which another script around it (addresses, tags) does not hide a language. */
const ENOUGH = 30;
const SOME = 0.15;

type Told = Exclude<LanguageCode, 'other' | 'und'>;

/**
 * Letters that one language has and its neighbours lack, with their weight. Arabic text holds the Persian letters
 * پ چ گ ڤ in names only, and Persian keyboards write ی ک in Arabic text: those weigh little.
 */
const LETTERS: Readonly<Partial<Record<Told, readonly (readonly [string, number])[]>>> = {
  ar: [['ةىأإؤ', 1.5], ['يك', 0.4], ['ثذضصظط', 0.3], ['ً', 0.6]],
  fa: [['گچپژ', 1.2], ['یک', 0.6], ['\u200c', 1.5]],
  ur: [['ںےٹڈڑہ', 3], ['ھ', 2], ['یکگچ', 0.3]],
  ps: [['ښړږڼېۍټډځڅ', 3], ['ګ', 2], ['چ', 0.2]],
  ckb: [['ێڵڕ', 3], ['ۆڤ', 1.5], ['ە', 1.2], ['یک', 0.3]],
  ug: [['ېۇۈۋ', 2.5], ['ۆ', 1.5], ['ە', 1.2], ['ڭىئ', 0.7]],
  sd: [['ڪڻڦٿڄڃڇڀٻڌڍڏڊڙ', 3], ['ٺ', 3]],
  'ms-Arab': [['ڠݢڽۏ', 4], ['چڤ', 1.5]],
}; // prettier-ignore

/** Function words that only one language has; a whole word weighs more than a letter. */
const WORDS: Readonly<Partial<Record<Told, string>>> = {
  ar: 'في من على إلى الى أن ان التي الذي هذا هذه عن مع كان لا ما هو هي بعد قبل لم ليس فى علي الي دي ده اللي مش شو كيف هاد وين ليش عشان واش ديال غير بزاف يا لو كل ثم إن قد عند',
  fa: 'از به که را است این آن با برای در می های شد شده کرد بود هم یا تا خود اند شود باید دارد کند ها نیز اما اگر بر هیچ حق هر نمی',
  ur: 'کے کی کا ہے میں اور سے کو نے پر یہ کہ ہیں تھا بھی نہیں کر وہ ایک ہو تو',
  ps: 'د په او چې له ته کې يې دي شي سره يا څخه هر نه کښې حق وي',
  ckb: 'لە بە کە بۆ ئەم ئەو هەر دەبێ دەکات مافی مرۆڤ یان بێ هیچ',
  ug: 'ۋە ھەر بىر بىلەن ئۈچۈن بۇ ئۇ ياكى ھەم',
  sd: '۾ جي جو کي ۽ آهي سان هن کان جا تي',
  'ms-Arab': 'يڠ دان اورڠ اين دڠن اتاو تياد سباݢاي اونتوق دالم كڤد ستياڤ برحق هق دري اداله تيڤ هندقله اوليه',
}; // prettier-ignore

const WORD_WEIGHT = 2.5;
/** Weight of the article: «ال» before two letters is Arabic, rarely a loan elsewhere. */
const ARTICLE_WEIGHT = 1;

const letterTable = new Map<string, (readonly [Told, number])[]>();
for (const [language, groups] of Object.entries(LETTERS) as [Told, readonly (readonly [string, number])[]][])
  for (const [letters, weight] of groups)
    for (const letter of letters)
      letterTable.set(letter, [...(letterTable.get(letter) ?? []), [language, weight]]);

const wordTable = new Map<string, Told[]>();
for (const [language, words] of Object.entries(WORDS) as [Told, string][])
  for (const word of words.split(' ')) wordTable.set(word, [...(wordTable.get(word) ?? []), language]);

/**
 * Says which Arabic-script language a text is in: by letters that only some of them use and by function words; `und`
 * when there is too little, `other` for another script. Dialects of Arabic are Arabic. Linear; at most SAMPLE code units
 * are read.
 */
export function detectLanguage(text: string): LanguageVerdict {
  const sample = text.slice(0, SAMPLE);
  const points = new Map<Told, number>();
  const add = (language: Told, weight: number): void => {
    points.set(language, (points.get(language) ?? 0) + weight);
  };
  let arabic = 0;
  let all = 0;
  let word = '';
  const close = (): void => {
    for (const language of wordTable.get(word) ?? []) add(language, WORD_WEIGHT);
    if (word.length >= 5 && (word.startsWith('ال') || (word.startsWith('ال', 1) && 'وبفك'.includes(word[0]!)) || word.startsWith('لل'))) add('ar', ARTICLE_WEIGHT);
    word = '';
  };
  for (const sign of sample) {
    for (const [language, weight] of letterTable.get(sign) ?? []) add(language, weight);
    const code = sign.codePointAt(0)!;
    if (code === 0x640 || (code >= 0x64b && code <= 0x65f)) continue;
    const script = isArabic(code);
    if (!script && !/\p{L}/u.test(sign)) {
      close();
      continue;
    }
    all += 1;
    if (script) arabic += 1;
    if (word.length < 20) word += sign;
  }
  close();
  const share = all === 0 ? 0 : arabic / all;
  return { ...decide(points, arabic, all), letters: arabic, share };
} // prettier-ignore

/** Letters of the Arabic blocks; signs, digits and controls of them are not letters. */
function isArabic(code: number): boolean {
  return (
    (code >= 0x620 && code <= 0x64a) || (code >= 0x671 && code <= 0x6d3) || code === 0x6d5 || (code >= 0x6fa && code <= 0x6ff) ||
    (code >= 0x750 && code <= 0x77f) || (code >= 0x8a0 && code <= 0x8c9) || (code >= 0xfb50 && code <= 0xfdfb) || (code >= 0xfe70 && code <= 0xfefc)
  );
} // prettier-ignore

/** Below this the letters and words say nothing, unless the text is long enough to be plain Arabic. */
const SAYS_NOTHING = 0.6;

function decide(points: ReadonlyMap<Told, number>, arabic: number, all: number): Pick<LanguageVerdict, 'language' | 'score' | 'reasons'> {
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  const reasons = ranked.slice(0, 2).map(([language, n]) => `${language} ${n.toFixed(1)}`);
  const share = all === 0 ? 0 : arabic / all;
  if (all < FEWEST) return { language: 'und', score: 0, reasons };
  if (share < HALF && (arabic < ENOUGH || share < SOME)) return { language: 'other', score: 1 - share, reasons };
  if (arabic < FEWEST) return { language: 'und', score: 0, reasons };
  if (first === undefined || first[1] < SAYS_NOTHING) return { language: 'und', score: 0, reasons };
  const score = first[1] / (first[1] + (second?.[1] ?? 0));
  return { language: first[0], score, reasons };
} // prettier-ignore
