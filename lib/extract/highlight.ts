import type { Located } from './anchor.ts';

/** The name of our highlight in `CSS.highlights`; its look is the content script's own stylesheet. */
export const HIGHLIGHT = 'siyaq';

/** The parts of the Custom Highlight API we use (Chromium 105, Firefox 140). */
interface HighlightWindow {
  readonly CSS?: {
    readonly highlights?: { set(name: string, value: unknown): void; delete(name: string): boolean };
  };
  readonly Highlight?: new (range: Range) => unknown;
}

/**
 * Paints a located stretch and brings it into view. No element is added or changed: the Custom Highlight API paints
 * ranges, and its `::highlight(siyaq)` rule comes with the content script (a sheet the page cannot see or read).
 * A constructed sheet in `document.adoptedStyleSheets` would do in Chromium, but Firefox forbids it to content scripts.
 */
export function showHighlight(window: Window, located: Located): boolean {
  const { CSS, Highlight } = window as unknown as HighlightWindow;
  const calm = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
  const holder = located.range.startContainer.parentElement;
  holder?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  if (CSS?.highlights === undefined || Highlight === undefined) return false;
  CSS.highlights.set(HIGHLIGHT, new Highlight(located.range));
  return true;
}

/** Takes the paint away again. */
export function clearHighlight(window: Window): void {
  (window as unknown as HighlightWindow).CSS?.highlights?.delete(HIGHLIGHT);
}
