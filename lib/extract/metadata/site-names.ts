import { plainKey } from '../words.ts';
import { firstMeta, type PageFacts } from '../page.ts';

const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+\/?$/iu;

/** True for «https://…», «www.…» and bare host names: pages put them where a name belongs. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text.trim());
}

const NAMES = [
  'application-name',
  'apple-mobile-web-app-title',
  'al:ios:app_name',
  'publisher',
  'dc.publisher',
];

/** True for meta that speaks of the site, whatever page of it is shown. */
export function isSiteMeta(name: string): boolean {
  return name === 'og:site_name' || NAMES.includes(name);
}

/** All names under which the page calls its site, addresses left out, most trusted first. */
export function siteNames(page: PageFacts): string[] {
  const named = [...(page.meta.get('og:site_name') ?? []), page.jsonld.publisher, firstMeta(page, ...NAMES)];
  return named.filter((name): name is string => name !== undefined && name.length <= 80 && !isAddress(name));
}

/** Words that may stand around the site's name in a text that still only names the site. */
const AROUND = 3;

/** True when the text is the site's own name, a part of it, or holds it whole with at most three more words. */
export function isSiteName(page: PageFacts, text: string): boolean {
  const key = plainKey(text);
  if (key === '') return false;
  return [...siteNames(page), hostLabel(page.url)].some((name) => {
    const site = plainKey(name);
    if (site === '') return false;
    if (site === key || ` ${site} `.includes(` ${key} `)) return true;
    const more = key.split(' ').length - site.split(' ').length;
    return site.length > 3 && more <= AROUND && ` ${key} `.includes(` ${site} `);
  });
}

/** The telling label of a host: «akhbarelyom» of www.akhbarelyom.com. */
export function hostLabel(url: URL): string {
  const labels = url.hostname.split('.').filter((label) => label !== 'www' && label !== 'm');
  return labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3
    ? (labels.at(-3) ?? '')
    : (labels.at(-2) ?? '');
}
