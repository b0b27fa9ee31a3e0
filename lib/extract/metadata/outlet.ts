import { cleanValue } from '../clean.ts';
import type { PageFacts } from '../page.ts';
import { keyWords } from '../words.ts';
import { siteNames } from './site-names.ts';

/**
 * The outlet as the page names it: og:site_name, publisher of the JSON-LD, application name; else the last part of
 * `document.title` when it is short. Never an address. Known hosts are named later, where the table is (outlets.ts).
 */
export function readOutlet(page: PageFacts, title: string): string | undefined {
  const named = siteNames(page)[0];
  if (named !== undefined) return named;
  const parts = cleanValue(page.document.title, 400).split(/\s+[-|–—]\s+|\s*\|\s*/u);
  const last = parts.at(-1)?.trim() ?? '';
  const words = keyWords(last).length;
  if (parts.length < 2 || words === 0 || words > 4) return undefined;
  return title !== '' && !title.includes(last) ? last : undefined;
}
