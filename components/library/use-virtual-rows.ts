import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Options {
  readonly total: number;
  /** Rows that are placed and measured together. */
  readonly run: number;
  /** How tall a run is before it was measured: so many rows above one another. */
  readonly lines: number;
  /** Pixels above the list in the page. */
  readonly above: number;
  /** Pixels of the window that a sticky header covers. */
  readonly covered: number;
  /** Row that stays drawn wherever the page is scrolled to, so that the focus is never lost. */
  readonly kept?: number | undefined;
}

/** Height of a row before it was measured: headline, source line, names. */
const ESTIMATE = 104;

/**
 * The runs of rows that the window shows, out of any number; the page itself scrolls. Each measured height makes the
 * virtualizer add up all that come after it: in runs, a hundred thousand rows are a quarter of the work, and a key that is
 * the same function at each draw spares it a whole round.
 */
export function useVirtualRows({
  total,
  run,
  lines,
  above,
  covered,
  kept,
}: Options): Virtualizer<Window, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count: Math.ceil(total / run),
    getScrollElement: () => window,
    estimateSize: () => ESTIMATE * lines,
    indexAttribute: 'data-run',
    scrollMargin: above,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 16,
    overscan: 2,
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
      if (kept === undefined || kept >= total) return shown;
      const at = Math.floor(kept / run);
      return shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  const runRef = useRef(run);
  useLayoutEffect(() => {
    if (runRef.current === run) return;
    runRef.current = run;
    virtualizer.measure();
  }, [virtualizer, run]);
  // oxlint-disable no-underscore-dangle -- this is how the library's own adapters for React and Solid join it to the page
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // oxlint-enable no-underscore-dangle
  return virtualizer;
}
