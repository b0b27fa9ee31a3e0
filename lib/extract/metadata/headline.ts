import type { NearText } from '../../model/raw-page.ts';
import type { PageFacts } from '../page.ts';
import { plainKey } from '../words.ts';

/** The texts around the headline: the heading with the title's words, else the fallback (site names are short). */
export function aroundHeadline({ raw }: PageFacts, title: string): readonly NearText[] {
  const key = plainKey(title);
  const exact = key === '' ? undefined : raw.headlines.find(({ text }) => plainKey(text) === key);
  return (exact ?? raw.headlines.find(({ fallback }) => fallback))?.near ?? [];
}
