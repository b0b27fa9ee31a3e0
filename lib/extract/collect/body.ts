import { Readability } from '@mozilla/readability';
import { LIMITS } from '../../model/limits.ts';
import type { RawBlock } from '../../model/raw-page.ts';
import { walkBlocks } from './walk.ts';

/** Readability's own retry threshold (500) lets related stories back into short wire items; 250 keeps them out. */
const CHAR_THRESHOLD = 250;
/** Above it a page is narrowed to its article container first, so that a tab never freezes (20,000 elements cost 177 ms). */
const NARROW_FROM = 15_000;

/** Elements that never hold article text. Removed from the clone before the dear part starts. */
const DEAD =
  'script, style, noscript, template, svg, iframe, object, embed, canvas, video, audio, picture, img, source, link, meta, button, select, textarea, input, figcaption, dialog, [role="dialog"], [role="navigation"], [role="search"], [role="complementary"], [aria-modal="true"]';
/** Classes and ids of containers that announce other stories; removed when most of their text is links. One regexp over names is several times faster than as many attribute selectors. */
const OTHERS =
  /related|read-?more|read-?also|also-read|recommend|most-?read|shar(?:e|ing)|social|newsletter|tags|breadcrumb|comments/iu;
/** Boxes that present the author; removed whole when they are short and hold no article. */
const AUTHOR_BOX = /about-?author|(?:author|writer)s?[-_]*(?:bio|box|info|card|desc)/iu;
const BOX_CHARS = 900;
const NAME_CHARS = 300;
const LINKED = 0.5;
const SHORT = 90;
const BIG = 1_200;

export type Body =
  | { readonly ok: true; readonly blocks: RawBlock[]; readonly content: Element }
  | { readonly ok: false; readonly reason: string };

/**
 * The body of the page, or of the part below `root`, as blocks, links to other stories still among them. Works on a
 * clone; the live page is only read.
 */
export function readBody(document: Document, root?: Element): Body {
  const count = (root ?? document).getElementsByTagName('*').length;
  if (count > LIMITS.pageElements) return { ok: false, reason: `too many elements (${count})` };
  if (isTooDeep(root ?? document.body))
    return { ok: false, reason: `nested deeper than ${LIMITS.pageDepth}` };
  const clone = root === undefined ? (document.cloneNode(true) as Document) : documentOf(root);
  if (count > NARROW_FROM && !narrow(clone)) return { ok: false, reason: `too many elements (${count})` };
  prepare(clone);
  const content = parse(clone);
  if (content === undefined) return { ok: false, reason: 'no readable body' };
  return { ok: true, blocks: walkBlocks(content), content };
}

/** A document of its own with a copy of one element. */
function documentOf(root: Element): Document {
  const clone = root.ownerDocument.implementation.createHTMLDocument();
  clone.body.append(clone.importNode(root, true));
  return clone;
}

/** Readability throws on pages above its own cap; to us that is a reason, not an exception. */
function parse(clone: Document): Element | undefined {
  try {
    const reader = new Readability<Element>(clone, {
      charThreshold: CHAR_THRESHOLD,
      maxElemsToParse: NARROW_FROM,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    });
    // Addresses stay as the page writes them: they are compared with those of the page, and nobody follows them.
    Object.assign(reader, { _fixRelativeUris: () => undefined });
    return reader.parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

/** Depth by one iterative walk over elements. */
function isTooDeep(root: Element): boolean {
  let depth = 0;
  let at: Element | null = root;
  while (at !== null) {
    if (at.firstElementChild !== null) {
      at = at.firstElementChild;
      depth += 1;
      if (depth > LIMITS.pageDepth) return true;
      continue;
    }
    while (at !== root && at.nextElementSibling === null) {
      at = at.parentElement!;
      depth -= 1;
    }
    at = at === root ? null : at.nextElementSibling;
  }
  return false;
}

/** Keeps only the declared article container of a huge page. */
function narrow(clone: Document): boolean {
  const holder =
    clone.querySelector('[itemprop="articleBody"]') ??
    clone.querySelector('article') ??
    clone.querySelector('main');
  if (holder === null || clone.body === null || holder.getElementsByTagName('*').length > NARROW_FROM)
    return false;
  clone.body.replaceChildren(holder);
  return true;
}

function prepare(clone: Document): void {
  for (const element of clone.querySelectorAll(DEAD)) element.remove();
  // Readability would make a picture again of an address kept here for a script.
  for (const figure of clone.querySelectorAll('figure'))
    for (const name of figure.getAttributeNames()) if (name.startsWith('data-')) figure.removeAttribute(name);
  for (const element of clone.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const box = AUTHOR_BOX.test(names.slice(0, NAME_CHARS));
    if (!box && !OTHERS.test(names.slice(0, NAME_CHARS))) continue;
    if (element === clone.body || element.querySelector('h1') !== null) continue;
    const text = (element.textContent ?? '').trim();
    if (box && text.length <= BOX_CHARS) element.remove();
    if (text.length > BIG && element.querySelector('[itemprop="articleBody"], article') !== null) continue;
    if (text.length <= SHORT || linkShare(element, text.length) > LINKED) element.remove();
  }
}

function linkShare(element: Element, length: number): number {
  let linked = 0;
  for (const a of element.getElementsByTagName('a')) linked += (a.textContent ?? '').trim().length;
  return length === 0 ? 0 : linked / length;
}
