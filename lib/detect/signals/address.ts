import type { Evidence, GateInput, Signal } from './signal.ts';

/** Path segments (decoded, lower case) that never hold one article. Whole segments only: «/research/…» is not «/search/…». */
const LISTING = new Set([
  'search', 'tag', 'tags', 'author', 'authors', 'login', 'signin', 'register', 'signup', 'account', 'cart', 'checkout', 'shop', 'product', 'products',
  'wp-admin', 'wp-login.php', 'feed', 'rss', 'sitemap', 'contact', 'contact-us', 'about-us', 'privacy', 'privacy-policy', 'terms', 'forum', 'forums',
  'بحث', 'وسم', 'وسوم', 'كاتب', 'الكاتب', 'اتصل-بنا', 'من-نحن',
]); // prettier-ignore
/** Segments of lists that some systems also put before an article («/archives/23912», «/category/news/long-headline»). */
const MAYBE_LISTING = new Set(['topic', 'topics', 'category', 'categories', 'cat', 'archive', 'archives', 'section', 'sections', 'about', 'تصنيف', 'ارشيف', 'أرشيف']); // prettier-ignore

/** Segments that hold articles as well as lists: they refuse only when nothing follows them. */
const SECTION_HOME = new Set(['index.html', 'index.php', 'home', 'default.aspx', 'ar', 'arabic', 'الرئيسية']);

/** Hosts of search, mail, video and social pages: long Arabic text there is never one news article. */
const NOT_NEWS_HOSTS = [
  'google.com', 'bing.com', 'duckduckgo.com', 'youtube.com', 'facebook.com', 'instagram.com', 'x.com', 'twitter.com', 'tiktok.com',
  'whatsapp.com', 'telegram.org', 'linkedin.com', 'reddit.com', 'github.com', 'stackoverflow.com', 'amazon.com', 'amazon.sa', 'amazon.ae',
  'wikipedia.org', 'wikisource.org', 'wiktionary.org', 'wikiquote.org', 'outlook.com', 'live.com', 'office.com',
]; // prettier-ignore

function onHost(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Scheme, host and path. The cheapest test: no DOM. A front page at `/` is never an article, `/?p=123` may be. */
function read({ url: shown }: GateInput): Evidence {
  const url = unarchived(shown);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return stop(`scheme ${url.protocol}`);
  const host = url.hostname.replace(/^www\./u, '');
  const known = NOT_NEWS_HOSTS.find((suffix) => onHost(host, suffix));
  if (known !== undefined) return stop(`host ${known}`);
  const segments = decoded(url.pathname)
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  const last = segments.at(-1);
  if (last === undefined || (segments.length === 1 && SECTION_HOME.has(last))) {
    return /[?&](p|id|article|news|story|nid|aid)=\d/iu.test(url.search)
      ? { value: 0.5 }
      : stop('front page');
  }
  const listing = segments.find((segment) => LISTING.has(segment));
  if (listing !== undefined) return stop(`section /${listing}/`);
  const maybe = segments.slice(0, -1).find((segment) => MAYBE_LISTING.has(segment));
  if ((maybe !== undefined && !looksLikeArticle(segments, last)) || MAYBE_LISTING.has(last))
    return stop(`section /${maybe ?? last}/`);
  if (/[?&](s|q|query|search|keyword)=[^&]/iu.test(url.search)) return stop('search');
  return { value: looksLikeArticle(segments, last) ? 1 : 0.5 };
}

/** The address of the page that a web archive shows: `web.archive.org/web/2013…/http://host/path`. */
function unarchived(url: URL): URL {
  const inner = /^\/web\/\d{4,14}[a-z_]{0,4}\/(https?:\/\/?\S+)$/u.exec(url.pathname + url.search)?.[1];
  return inner !== undefined && url.hostname === 'web.archive.org' && URL.canParse(inner)
    ? new URL(inner)
    : url;
}

/** A long slug, a day in the path or a number of five digits: what addresses of articles have. */
function looksLikeArticle(segments: readonly string[], last: string): boolean {
  const words = last.split(/[-_.+\s]/u).filter((word) => word.length > 1).length;
  if (words >= 4) return true;
  const path = segments.join('/');
  return /(?:19|20)\d\d\/\d{1,2}/u.test(path) || /\d{5}/u.test(path);
}

function stop(why: string): Evidence {
  return { value: 0, stop: true, reason: `address: ${why}` };
}

export const address: Signal = { id: 'address', read };
