import { matchKey } from '../text/fold.ts';
import { LIMITS } from './limits.ts';

/** The parts of an http(s) address that take part in its key. */
interface Address {
  readonly host: string;
  readonly port: string;
  readonly path: string;
  readonly query: readonly string[];
}

/** First labels that show the same articles in another dress. */
const DRESS = new Set(['www', 'm', 'mobile', 'amp', 'wap']);

/** Query parameters that say where the reader came from, never which article it is. */
const TRACKING = new Set([
  '_ga', '_gl', 'amp', 'amp_js_v', 'cmpid', 'dclid', 'fb_action_ids', 'fb_source', 'fbclid', 'gbraid', 'gclid', 'gclsrc', 'igsh', 'igshid',
  'mc_cid', 'mc_eid', 'mkt_tok', 'msclkid', 'mtm_campaign', 'mtm_source', 'ref', 'ref_src', 'ref_url', 's_cid', 'share', 'si', 'spm', 'srsltid',
  'ttclid', 'twclid', 'usqp', 'wbraid', 'yclid', 'ysclid',
]); // prettier-ignore

/** Names of parameters that name the article itself on sites without readable paths. */
const NAMING =
  /^(?:id|p|n|aid|nid|sid|cid|pid|article|articleid|article_id|news|newsid|news_id|story|storyid|post|item|itemid)$/u;

/**
 * The key under which an article is kept: its address with everything dropped that does not name the article.
 *
 * http and https, `www.`/`m.`/`amp.` hosts, AMP endings, index files, a trailing slash, the fragment and tracking
 * parameters do not count; other parameters do, sorted. Ports are kept. `canonicalUrl` is believed only when it lives
 * on the same host (in any dress) and still names an article: it comes from the page, and a page must not be able to
 * take the place of another site's record. Cost: linear in the address, which is capped.
 * An address that is not http(s) is its own key.
 */
export function articleKey(visitedUrl: string, canonicalUrl?: string): string {
  const visited = parse(visitedUrl);
  if (visited === undefined) return visitedUrl.slice(0, LIMITS.urlChars);
  const canonical = canonicalUrl === undefined ? undefined : parse(canonicalUrl);
  return write(canonical !== undefined && believed(canonical, visited) ? canonical : visited);
}

function believed(canonical: Address, visited: Address): boolean {
  if (canonical.host !== visited.host || canonical.port !== visited.port) return false;
  if (canonical.path === '/' && canonical.query.length === 0) return false;
  // «article.php» as canonical of «article.php?id=7» would make one record of the whole site.
  return canonical.path !== visited.path || canonical.query.length > 0 || !visited.query.some(names);
}

function names(pair: string): boolean {
  const at = pair.indexOf('=');
  if (at < 0) return /\d{3}/u.test(pair);
  return NAMING.test(pair.slice(0, at).toLowerCase()) || /\d{4}/u.test(pair.slice(at + 1));
}

function write({ host, port, path, query }: Address): string {
  return `https://${host}${port === '' ? '' : `:${port}`}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function parse(url: string): Address | undefined {
  const trimmed = url.trim().slice(0, LIMITS.urlChars);
  const scheme = /^https?:\/\//iu.exec(trimmed)?.[0];
  if (scheme === undefined) return undefined;
  const rest = until(trimmed.slice(scheme.length).replaceAll('\\', '/'), '#');
  const authorityEnd = rest.search(/[/?]/u);
  const authority = authorityEnd < 0 ? rest : rest.slice(0, authorityEnd);
  const tail = authorityEnd < 0 ? '' : rest.slice(authorityEnd);
  const { host, port } = hostOf(authority.slice(authority.lastIndexOf('@') + 1), scheme);
  if (host === '') return undefined;
  const path = pathOf(until(tail, '?'));
  const mark = tail.indexOf('?');
  return { host, port, path, query: mark < 0 ? [] : queryOf(tail.slice(mark + 1)) };
}

function until(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? text : text.slice(0, at);
}

function hostOf(authority: string, scheme: string): { host: string; port: string } {
  const colon = authority.endsWith(']') ? -1 : authority.lastIndexOf(':');
  const port = colon < 0 ? '' : authority.slice(colon + 1);
  let host = (colon < 0 ? authority : authority.slice(0, colon)).toLowerCase();
  if (host.endsWith('.')) host = host.slice(0, -1);
  const labels = host.split('.');
  if (labels.length > 2 && DRESS.has(labels[0]!)) host = labels.slice(1).join('.');
  const usual = scheme.toLowerCase() === 'http://' ? '80' : '443';
  return { host, port: port === usual || port === '80' || port === '443' ? '' : port };
}

function pathOf(raw: string): string {
  const parts = raw.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.at(-1)?.toLowerCase() === 'amp') parts.pop();
  if (parts.length > 1 && parts[0]?.toLowerCase() === 'amp') parts.shift();
  if (/^index\.(?:html?|php)$/iu.test(parts.at(-1) ?? '')) parts.pop();
  const last = parts.length - 1;
  if (last >= 0) parts[last] = parts[last]!.replace(/\.amp(?=$|\.html?$)/iu, '');
  return `/${parts.map(evenEscapes).join('/')}`;
}

function queryOf(raw: string): string[] {
  return raw
    .split('&')
    .filter((pair) => {
      const name = until(pair, '=').toLowerCase();
      if (name === '' || name.startsWith('utm_') || TRACKING.has(name)) return false;
      return !(name === 'output' || name === 'outputtype') || !/=amp$/iu.test(pair);
    })
    .map((pair) =>
      pair
        .split('=')
        .map((part) => evenEscapes(part.replaceAll('+', ' ')))
        .join('='),
    )
    .sort();
}

/** One way of writing escapes: «%d8%a7», «%D8%A7» and «ا» are the same address. Broken escapes stay as they are. */
function evenEscapes(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part.toWellFormed()));
  } catch {
    return part;
  }
}

/**
 * 64-bit fingerprint of a text as 16 hex digits, the same for spellings that fold together and for any blanks.
 * Tells «the same text again» from «the page was corrected»; not a defence against forgery.
 * Method: two 32-bit multiplicative mixes over the code units (cyrb53's, both halves kept). Linear, no clock, no crypto.
 */
export function contentHash(text: string): string {
  const folded = matchKey(text).replace(/\s+/gu, ' ').trim();
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < folded.length; i += 1) {
    const unit = folded.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return hex(h2) + hex(h1);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
