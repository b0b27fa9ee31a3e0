import { plainKey } from '../words.ts';
import { firstMeta, type PageFacts } from '../page.ts';

const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+\/?$/iu;

/** True for «https://…», «www.…» and bare host names: pages put them where a name belongs. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text.trim());
}

/** All names under which the page calls its site, addresses left out, most trusted first. */
export function siteNames(page: PageFacts): string[] {
  const named = [
    ...(page.meta.get('og:site_name') ?? []),
    page.jsonld.publisher,
    firstMeta(
      page,
      'application-name',
      'apple-mobile-web-app-title',
      'al:ios:app_name',
      'publisher',
      'dc.publisher',
    ),
  ];
  return named.filter((name): name is string => name !== undefined && name.length <= 80 && !isAddress(name));
}

/** True when the text is the site's own name, or contains or is contained in it whole. */
export function isSiteName(page: PageFacts, text: string): boolean {
  const key = plainKey(text);
  if (key === '') return false;
  return [...siteNames(page), hostLabel(page.url)].some((name) => {
    const site = plainKey(name);
    return (
      site !== '' &&
      (site === key ||
        ` ${site} `.includes(` ${key} `) ||
        (` ${key} `.includes(` ${site} `) && site.length > 3))
    );
  });
}

/** The telling label of a host: «akhbarelyom» of www.akhbarelyom.com. */
export function hostLabel(url: URL): string {
  const labels = url.hostname.split('.').filter((label) => label !== 'www' && label !== 'm');
  return labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3
    ? (labels.at(-3) ?? '')
    : (labels.at(-2) ?? '');
}
