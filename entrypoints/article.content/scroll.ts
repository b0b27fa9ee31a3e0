import type { Surroundings } from './surroundings.ts';

/** How long after the first of a run of scroll events it is looked where the reader is. */
const WAIT = 500;

/** Calls back while the reader scrolls, at most once in WAIT. */
export function onScroll({ window, signal, alive }: Surroundings, scrolled: () => void): void {
  let waiting = false;
  const look = (): void => {
    waiting = false;
    if (!signal.aborted && alive()) scrolled();
  };
  const start = (): void => {
    if (waiting) return;
    waiting = true;
    window.setTimeout(look, WAIT);
  };
  window.addEventListener('scroll', start, { signal, passive: true });
}
