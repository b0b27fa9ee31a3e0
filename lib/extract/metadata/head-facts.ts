import type { RawPage } from '../../model/raw-page.ts';
import { firstMeta, readPage, type PageFacts } from '../page.ts';
import { commonWords, keyWords } from '../words.ts';
import { samePage } from './addresses.ts';
import { headIsStale } from './canonical.ts';
import { isSiteMeta } from './site-names.ts';

/**
 * The page as its readers see it, at the address of its story. Head metadata of another article of the site (left behind
 * by a same-document navigation, or of the first of several stories) is not believed; of such a head the names of the
 * site stay, and a JSON-LD that names this story. Undefined when the story cannot be told from another by its address.
 */
export function readFacts(raw: RawPage, url: URL): PageFacts | undefined {
  const page = readPage(raw, addressOf(raw, url));
  const other = raw.story !== undefined && !headNames(page);
  const stale = headIsStale(page);
  if (other && raw.story?.url === undefined && !stale) return undefined;
  if (!stale && !other) return page;
  const named = page.jsonld.url;
  if (named === undefined || !URL.canParse(named, url) || !samePage(new URL(named, url), page.url))
    return { ...page, stale: true };
  const { canonical: _canonical, ...rest } = raw;
  return {
    ...page,
    raw: { ...rest, title: '' },
    meta: new Map([...page.meta].filter(([name]) => isSiteMeta(name))),
  };
}

/** A page may name other addresses of its own origin only: it could go there itself. */
function addressOf(raw: RawPage, url: URL): URL {
  const own = raw.story?.url;
  if (own === undefined || !URL.canParse(own)) return url;
  const address = new URL(own);
  return address.origin === url.origin ? address : url;
}

const SHARE = 0.5;

/** True when the head calls the page by this story's headline. */
function headNames(page: PageFacts): boolean {
  const words = keyWords(page.raw.h1[0] ?? page.raw.headlines[0]?.text ?? '');
  return [firstMeta(page, 'og:title'), page.raw.title].some(
    (title) => title !== undefined && commonWords(words, keyWords(title)) >= SHARE * new Set(words).size,
  );
}
