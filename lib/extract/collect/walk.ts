import type { BlockKind } from '../../model/article.ts';
import { LIMITS } from '../../model/limits.ts';
import type { RawBlock } from '../../model/raw-page.ts';
import { cleanText } from '../clean.ts';

const BLOCKS = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL']); // prettier-ignore
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'SELECT', 'TEXTAREA', 'INPUT', 'SVG', 'IFRAME', 'OBJECT', 'AUDIO', 'VIDEO', 'CANVAS']); // prettier-ignore

/** True for elements that start a new line of text. */
export function isBlockElement(node: Node): boolean {
  return BLOCKS.has(node.nodeName);
}

/** True for elements whose text is no text of the page. */
export function isSkippedElement(node: Node): boolean {
  return SKIPPED.has(node.nodeName.toUpperCase());
}

/**
 * Text blocks of a tree in document order: every block element and every `<br>` ends a block, blanks run together.
 * Iterative (deep trees cannot overflow the stack), bounded by LIMITS. Reads only.
 */
export function walkBlocks(root: Node): RawBlock[] {
  const out: RawBlock[] = [];
  let buffer = '';
  let linked = 0;
  let links = 0;
  let total = 0;
  let owner: Element | null = null;
  const flush = (): void => {
    if (buffer !== '') {
      const text = cleanText(buffer).slice(0, LIMITS.blockChars);
      if (text !== '' && owner !== null) {
        out.push({ text, kind: kindOf(owner, root), linked: Math.min(1, linked / text.length) });
        total += text.length;
      }
    }
    buffer = '';
    linked = 0;
    owner = null;
  };
  let node: Node | null = root;
  while (node !== null && out.length < LIMITS.blocks && total < LIMITS.articleChars) {
    let descend = false;
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (data !== '') {
        if (owner === null && data.trim() !== '') owner = node.parentElement;
        if (buffer.length < LIMITS.blockChars * 2) buffer += data;
        if (links > 0) linked += cleanText(data).length;
      }
    } else if (node.nodeType === 1 && !isSkippedElement(node)) {
      if (node.nodeName === 'BR' || BLOCKS.has(node.nodeName)) flush();
      if (node.nodeName === 'A') links += 1;
      descend = node.firstChild !== null;
      if (!descend && node.nodeName === 'A') links -= 1;
    } else if (node.nodeType === 9 || node.nodeType === 11) descend = true;
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && node.nodeType === 1) {
        if (node.nodeName === 'A') links -= 1;
        if (BLOCKS.has(node.nodeName)) flush();
      }
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  flush();
  return out;
}

function kindOf(element: Element, root: Node): BlockKind {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    if (/^H[1-6]$/u.test(at.nodeName)) return 'heading';
    if (at.nodeName === 'LI' && isOneOfMany(at)) return 'list';
    if (at.nodeName === 'BLOCKQUOTE') return 'quote';
  }
  return 'paragraph';
}

/** Old themes put the whole article into a single list item: that is no list. */
function isOneOfMany(item: Element): boolean {
  return item.previousElementSibling?.nodeName === 'LI' || item.nextElementSibling?.nodeName === 'LI';
}
