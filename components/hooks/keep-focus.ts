/** How long a change may take before the focus is given up for lost. */
const PATIENCE = 2_000;
const REACHABLE = 'button, a[href], input, select, textarea, summary, [tabindex]';

/**
 * Call before something that takes the focused element away (a row set aside, a chip removed): when it goes, the focus passes to
 * what stood nearest after it, else before it, and never falls back to the top of the page.
 */
export function keepFocus(): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return;
  const all = [...document.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (one) => one.getClientRects().length > 0,
  );
  const at = all.indexOf(focused);
  const row = focused.closest('li');
  const outside = (one: HTMLElement): boolean => row?.contains(one) !== true;
  const near = [...all.slice(at + 1).filter(outside), ...all.slice(0, Math.max(at, 0)).reverse()];
  const until = performance.now() + PATIENCE;
  const look = (): void => {
    const free = document.activeElement === document.body || document.activeElement === null;
    if (!focused.isConnected && free)
      near.find((one) => one.isConnected && one.getClientRects().length > 0)?.focus();
    else if (focused.isConnected && performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
