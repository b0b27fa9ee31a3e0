import type { PageFacts } from '../page.ts';
import { keyWords, plainKey } from '../words.ts';

const MIN_WORDS = 6;

/** The standfirst: a sentence near the headline that is neither the headline nor part of the body. */
export function readLead(page: PageFacts, title: string, body: string): string | undefined {
  for (const text of page.raw.leads) {
    const key = plainKey(text);
    if (keyWords(text).length < MIN_WORDS || key === plainKey(title) || plainKey(body).includes(key))
      continue;
    return text;
  }
  return undefined;
}
