import type { PageFacts } from '../page.ts';
import { keyWords, plainKey, splitAt } from '../words.ts';
import type { NearText } from '../../model/raw-page.ts';
import { outletLine } from './outlet-line.ts';
import { isAddress, siteNames } from './site-names.ts';

const MAX_WORDS = 4;
/** Signs between a headline and the site's name. */
const SIGNS = '-–—:•·';

/**
 * The outlet as the page names it: og:site_name, publisher (JSON-LD, microdata), application name; else what stands beside
 * the headline in `document.title`; else a line near the headline. Never an address. Known hosts are named later, where
 * the table is (outlets.ts).
 */
export function readOutlet(page: PageFacts, title: string, near: readonly NearText[]): string | undefined {
  const named = siteNames(page)[0] ?? publisherElement(page) ?? besideTitle(page, title);
  return named ?? outletLine(near.map(({ text }) => text));
}

function publisherElement({ raw: { publisher } }: PageFacts): string | undefined {
  return publisher === undefined || isAddress(publisher) ? undefined : publisher;
}

/** «خبر | موقع», «موقع - خبر»: the short part that is left when the headline is taken out. */
function besideTitle(page: PageFacts, title: string): string | undefined {
  const key = plainKey(title);
  if (page.stale || key === '') return undefined;
  const parts = splitAt(page.raw.title, SIGNS).filter((part) => !key.includes(plainKey(part)));
  const short = parts.filter((part) => keyWords(part).length <= MAX_WORDS && !isAddress(part));
  return parts.length > 2 || short.length === 0 ? undefined : short.at(-1);
}
