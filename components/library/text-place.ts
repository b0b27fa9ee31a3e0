import type { Mark } from '../../lib/model/desk.ts';
import type { Span } from '../../lib/model/span.ts';
import { pieceId } from './article-pieces.ts';

// Where things stand in the drawn text of an article: pieces carry the offset they begin at (`data-start`), sentences their span.

/** The selection as a span of the article's text, without blanks at its ends; undefined when it is none, or not of the text. */
export function spanOfSelection(): Span | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const text = elementOf(range.commonAncestorContainer)?.closest('[data-text]');
  if (text === null || text === undefined) return undefined;
  const start = offsetOf(range.startContainer, range.startOffset, text, 'start');
  const end = offsetOf(range.endContainer, range.endOffset, text, 'end');
  if (start === undefined || end === undefined || start >= end) return undefined;
  const words = range.toString();
  const before = words.length - words.trimStart().length;
  const after = words.length - words.trimEnd().length;
  return start + before < end - after ? { start: start + before, end: end - after } : undefined;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** Offset of a place in the document; a place between pieces is the beginning of the next, or the end of the one before. */
function offsetOf(node: Node, inside: number, text: Element, edge: 'start' | 'end'): number | undefined {
  const piece = elementOf(node)?.closest<HTMLElement>('[data-start]');
  if (piece !== null && piece !== undefined && node.nodeType === Node.TEXT_NODE)
    return Number(piece.dataset['start']) + inside;
  const point = document.createRange();
  point.setStart(node, inside);
  const pieces = [...text.querySelectorAll<HTMLElement>('[data-start]')];
  if (edge === 'start') {
    const next = pieces.find((one) => point.comparePoint(one, 0) >= 0);
    return next === undefined ? undefined : Number(next.dataset['start']);
  }
  const last = pieces.filter((one) => point.comparePoint(one, one.childNodes.length) <= 0).at(-1);
  return last === undefined ? undefined : Number(last.dataset['start']) + (last.textContent ?? '').length;
}

/** The whole stretch of the reader's mark that was clicked, the shortest where several lie on one another. */
export function widthOfMark(clicked: EventTarget | null, marks: readonly Mark[]): Span | undefined {
  const piece = clicked instanceof Element ? clicked.closest<HTMLElement>('[data-marks]') : null;
  const ids = piece?.dataset['marks']?.split(' ') ?? [];
  const [shortest] = marks
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return shortest && { start: shortest.start, end: shortest.end };
}

function spanOf(element: HTMLElement): Span {
  const [start = 0, end = 0] = (element.dataset['sentence'] ?? '').split(' ').map(Number);
  return { start, end };
}

export function sentencesOnPage(): readonly Span[] {
  return [...document.querySelectorAll<HTMLElement>('[data-text] [data-sentence]')].map(spanOf);
}

export function sentenceInFocus(): Span | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.dataset['sentence'] !== undefined
    ? spanOf(activeElement)
    : undefined;
}

/** Brings a sentence into sight and gives it the focus, so that it is read out. */
export function focusSentence({ start }: Span): boolean {
  const element = document.getElementById(pieceId(start));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
  return element !== null;
}
