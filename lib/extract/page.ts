import { cleanValue } from './clean.ts';
import { readJsonLd, type JsonLd } from './metadata/jsonld.ts';

/** What the metadata readers share: the live page, read once. */
export interface PageFacts {
  readonly document: Document;
  readonly url: URL;
  /** `<meta>` values by lower-case property, name or itemprop; several for repeated names (article:tag). */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonld: JsonLd;
  readonly h1: readonly string[];
  /** Head metadata belongs to another page of the site (same-document navigation): only what is visible counts. */
  readonly stale: boolean;
}

const META_VALUES = 40;
const META_CHARS = 600;
const MAX_META = 400;
const MAX_H1 = 12;

/** Reads head and headlines. No change to the document. */
export function readPage(document: Document, url: URL): PageFacts {
  const meta = new Map<string, string[]>();
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < elements.length && i < MAX_META; i += 1) {
    const element = elements[i]!;
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const value = cleanValue(element.getAttribute('content'), META_CHARS);
    if (name === null || value === '') continue;
    const values = meta.get(name.toLowerCase()) ?? [];
    if (values.length < META_VALUES) meta.set(name.toLowerCase(), [...values, value]);
  }
  const h1: string[] = [];
  for (const headline of document.getElementsByTagName('h1')) {
    if (h1.length >= MAX_H1) break;
    const text = cleanValue(headline.textContent, META_CHARS);
    if (text !== '') h1.push(text);
  }
  return { document, url, meta, jsonld: readJsonLd(document), h1, stale: false };
}

/** The first non-empty value of the names, in their order. */
export function firstMeta(page: PageFacts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = page.meta.get(name)?.find((text) => text !== '');
    if (value !== undefined) return value;
  }
  return undefined;
}
