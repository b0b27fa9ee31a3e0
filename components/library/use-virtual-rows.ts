import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Options {
  /** Key of a row as far as it is known, and how many rows there are. */
  readonly keyAt: (index: number) => string | undefined;
  readonly total: number;
  /** Pixels above the list in the page. */
  readonly above: number;
  /** Pixels of the window that a sticky header covers. */
  readonly covered: number;
  /** Row that stays drawn wherever the page is scrolled to, so that the focus is never lost. */
  readonly kept?: number | undefined;
  /** Columns of cards; 1 is a list. */
  readonly lanes: number;
}

/** Height of a row before it was measured: headline, source line, names. */
const ESTIMATE = 104;

/** The rows that the window shows, out of any number; the page itself scrolls. */
export function useVirtualRows({
  keyAt,
  total,
  above,
  covered,
  kept,
  lanes,
}: Options): Virtualizer<Window, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count: total,
    lanes,
    getScrollElement: () => window,
    estimateSize: () => ESTIMATE,
    getItemKey: (index: number) => keyAt(index) ?? index,
    scrollMargin: above,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 16,
    overscan: 6,
    // Rows told of their size within the observer's own round would change it again: the browser then reports a loop.
    useAnimationFrameWithResizeObserver: true,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      if (kept === undefined || kept >= total || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  const lanesRef = useRef(lanes);
  useLayoutEffect(() => {
    if (lanesRef.current === lanes) return;
    lanesRef.current = lanes;
    virtualizer.measure();
  }, [virtualizer, lanes]);
  // oxlint-disable no-underscore-dangle -- this is how the library's own adapters for React and Solid join it to the page
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // oxlint-enable no-underscore-dangle
  return virtualizer;
}
