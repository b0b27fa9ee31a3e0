import { LIMITS } from '../../model/limits.ts';
import type { RawMeta, RawPage } from '../../model/raw-page.ts';
import { cleanValue } from '../clean.ts';
import { collectJsonLd } from './jsonld.ts';

const NAME_CHARS = 60;
const META_CHARS = 600;
const MAX_META = 400;
/** Characters of all meta values together. */
const ALL_META_CHARS = 40_000;
const MAX_H1 = 12;

type Head = Pick<RawPage, 'title' | 'canonical' | 'meta' | 'jsonld' | 'h1'>;

/** What the head of the page and the headlines of the first rank below `root` say. */
export function collectHead(document: Document, root: Element): Head {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return {
    title: cleanValue(document.title, LIMITS.titleChars),
    ...(canonical !== null &&
      canonical !== undefined &&
      canonical.length <= LIMITS.urlChars && { canonical }),
    meta: collectMeta(document),
    jsonld: collectJsonLd(document),
    h1: collectH1(root),
  };
}

function collectMeta(document: Document): RawMeta[] {
  const out: RawMeta[] = [];
  const elements = document.getElementsByTagName('meta');
  let room = ALL_META_CHARS;
  for (let i = 0; i < elements.length && i < MAX_META && room > 0; i += 1) {
    const element = elements[i]!;
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const value = cleanValue(element.getAttribute('content'), META_CHARS);
    if (name === null || name.length > NAME_CHARS || value === '') continue;
    room -= name.length + value.length;
    out.push({ name: name.toLowerCase(), value });
  }
  return out;
}

function collectH1(root: Element): string[] {
  const out: string[] = [];
  for (const headline of root.getElementsByTagName('h1')) {
    if (out.length >= MAX_H1) break;
    const text = cleanValue(headline.textContent, META_CHARS);
    if (text !== '') out.push(text);
  }
  return out;
}
