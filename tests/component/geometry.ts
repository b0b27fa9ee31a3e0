/** Where things stand on the screen, for tests of direction and of text that is cut off. */

/** Box of the first place of `words` inside an element, marks that show nothing left out of account. */
export function boxOf(element: Element, words: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`no «${words}» in «${element.textContent ?? ''}»`);
}

/** Sub-pixel slack of text boxes. */
const SLACK = 1.5;
const CUTS = /hidden|clip|auto|scroll/u;

/** Text that reaches out of the page or out of a box that cuts it, one line a place. Scrolled boxes cut nothing along their scroll. */
export function cutText(root: Element, width: number): string[] {
  const out: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.textContent ?? '').trim() === '' || isUnseen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      const where = `${describe(parent)} «${(node.textContent ?? '').trim().slice(0, 40)}»`;
      if ((box.left < -SLACK || box.right > width + SLACK) && !isScrolled(parent)) out.push(`page: ${where}`);
      const cutter = cutterOf(parent, box);
      if (cutter !== undefined) out.push(`${describe(cutter)}: ${where}`);
    }
  }
  return [...new Set(out)];
}

/** Inside a box, a wide table above all, that is scrolled sideways to it. */
function isScrolled(element: Element): boolean {
  for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement)
    if (/auto|scroll/u.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth)
      return true;
  return false;
}

function isUnseen(element: Element): boolean {
  return (
    getComputedStyle(element).clipPath === 'inset(50%)' ||
    element.closest('.unseen, datalist, option, [hidden], textarea') !== null ||
    element.getClientRects().length === 0
  );
}

function cutterOf(from: Element, box: DOMRect): Element | undefined {
  for (
    let element: Element | null = from;
    element !== null && element !== document.body;
    element = element.parentElement
  ) {
    const { overflowX, overflowY, display, webkitLineClamp } = getComputedStyle(element);
    // So many lines and an ellipsis after them: texts of pages and of the reader, shortened on purpose.
    if (webkitLineClamp !== 'none') return undefined;
    if (display === 'inline' || !CUTS.test(overflowX + overflowY)) continue;
    const frame = element.getBoundingClientRect();
    const scrolls = /auto|scroll/u.test(overflowX);
    if (
      CUTS.test(overflowX) &&
      !scrolls &&
      (box.left < frame.left - SLACK || box.right > frame.right + SLACK)
    )
      return element;
    if (
      /hidden|clip/u.test(overflowY) &&
      (box.top < frame.top - SLACK - 6 || box.bottom > frame.bottom + SLACK + 6)
    )
      return element;
  }
  return undefined;
}

function describe(element: Element): string {
  const name = element.getAttribute('class')?.split(' ')[0];
  return element.tagName.toLowerCase() + (name === undefined ? '' : `.${name}`);
}
