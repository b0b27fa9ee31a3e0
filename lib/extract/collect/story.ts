import { absolute, samePage } from '../metadata/addresses.ts';

/** One story of a page that shows several, one below the other (endless scroll). */
export interface Story {
  /** Holds its headline and text, and no other story's headline. */
  readonly root: Element;
  /** Its own address on this site, as its markup says. */
  readonly url?: string;
}

const MAX_STORIES = 40;
/** Characters in paragraphs that make a story and not a teaser, and how long a paragraph counts. */
const PROSE = 400;
const PARAGRAPH = 60;
/** Where endless-scroll pages keep the address of each story, beside its headline. */
const ADDRESSES = ['data-url', 'data-href', 'data-permalink', 'data-link', 'data-article-url', 'itemid'];
const LINKS = '[itemprop~="mainEntityOfPage"], [itemprop~="url"], a[rel~="bookmark"], h1 a, h2 a';

/**
 * The story in view when the page shows several, else undefined: then the page as a whole is the article. Several means
 * two containers with a headline, an address or markup of an article, and running text of their own; sections of one
 * article have no such thing. Without layout (command line, tests) it is the one the address names, else the first.
 * Cost: one count on pages with one headline and no second `article` beside it.
 */
export function storyInView(document: Document, url: URL): Story | undefined {
  const stories = storiesOf(document, url);
  if (stories.length < 2) return undefined;
  return (
    mostVisible(stories, document.defaultView) ??
    stories.find((story) => story.url !== undefined && samePage(new URL(story.url), url)) ??
    stories[0]
  );
}

function storiesOf(document: Document, url: URL): Story[] {
  const headlines = document.getElementsByTagName('h1');
  const first = headlines[0];
  if (first === undefined) return [];
  const roots: Element[] = [];
  if (headlines.length === 1) {
    const holder = first.closest('article');
    for (const beside of holder?.parentElement?.children ?? []) {
      if (beside === holder || (beside.localName === 'article' && beside.querySelector('h2') !== null))
        roots.push(beside);
    }
    if (roots.length < 2) return [];
  } else {
    for (let i = 0; i < headlines.length && i < MAX_STORIES; i += 1) roots.push(around(headlines[i]!));
  }
  return roots.slice(0, MAX_STORIES).flatMap((root) => {
    const own = addressOf(root, url);
    const said = own !== undefined || isArticle(root);
    return said && hasProse(root) ? { root, ...(own !== undefined && { url: own }) } : [];
  });
}

/** The largest element around a headline that holds no second one. */
function around(headline: Element): Element {
  let root = headline;
  for (let up = root.parentElement; up !== null; up = up.parentElement) {
    if (up.getElementsByTagName('h1').length > 1) break;
    root = up;
  }
  return root;
}

function isArticle(root: Element): boolean {
  const marked = 'article, [itemprop~="articleBody"], [itemtype*="Article"]';
  return root.matches(marked) || root.querySelector(marked) !== null;
}

function hasProse(root: Element): boolean {
  let chars = 0;
  for (const { textContent } of root.getElementsByTagName('p')) {
    const length = textContent?.length ?? 0;
    if (length >= PARAGRAPH) chars += length;
    if (chars >= PROSE) return true;
  }
  return false;
}

/** From the headline outwards, then from links that say they are the story's own. Other sites' addresses do not count. */
function addressOf(root: Element, base: URL): string | undefined {
  const found: (string | null | undefined)[] = [];
  for (let at = root.querySelector('h1, h2'); at !== null; at = at === root ? null : at.parentElement) {
    for (const name of ADDRESSES) found.push(at.getAttribute(name));
  }
  const link = root.querySelector(LINKS);
  found.push(link?.getAttribute('href') ?? link?.getAttribute('content') ?? link?.getAttribute('itemid'));
  for (const value of found) {
    const url = value === null || value === undefined || value === '' ? undefined : absolute(value, base);
    if (url?.origin === base.origin && url.pathname !== '/') return url.href;
  }
  return undefined;
}

/** The story that fills most of the window; undefined when nothing is laid out. */
function mostVisible(stories: readonly Story[], window: Window | null): Story | undefined {
  let best: Story | undefined;
  let most = 0;
  for (const story of window === null ? [] : stories) {
    const { top, bottom } = story.root.getBoundingClientRect();
    const seen = Math.min(bottom, window!.innerHeight) - Math.max(top, 0);
    if (seen > most) {
      best = story;
      most = seen;
    }
  }
  return best;
}
