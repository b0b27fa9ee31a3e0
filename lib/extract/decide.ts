import { detectLanguage, type LanguageVerdict } from '../text/language.ts';
import { REFUSALS } from './refusals/index.ts';
import type { Candidate } from './refusals/refusal.ts';

export type Decision =
  { readonly ok: true; readonly language: LanguageVerdict } | { readonly ok: false; readonly reason: string };

/** The last word on a page: an Arabic news article, or a reason why not. Language first, then the registered refusals. */
export function decide(candidate: Candidate): Decision {
  const language = detectLanguage(candidate.blocks.map((block) => block.text).join('\n'));
  if (language.language !== 'ar') return { ok: false, reason: `text is ${language.language}` };
  for (const { test } of REFUSALS) {
    const reason = test(candidate);
    if (reason !== undefined) return { ok: false, reason };
  }
  return { ok: true, language };
}
