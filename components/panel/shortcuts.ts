import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Whether single letters act; off for readers whose voice or switch input types by accident (WCAG 2.1.4). */
export const SHORTCUTS_MEMORY = 'shortcuts';

interface Actions {
  readonly search: () => void;
  readonly help: () => void;
}

/**
 * j/k walk through the items of the brief (Enter opens one by itself: they are buttons and links), s saves, t and n open
 * the fields for a tag and a note, u takes the last act back, / searches, ? helps.
 * Letters go by their place on the keyboard, so that they work while it types Arabic; signs by what they type.
 */
export function useShortcuts(root: RefObject<HTMLElement | null>, actions: Actions): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !enabled()) return;
      const act = actionOf(event, root.current, actions);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  });
}

function actionOf(
  event: KeyboardEvent,
  root: HTMLElement | null,
  actions: Actions,
): (() => void) | undefined {
  if (root === null || document.querySelector('dialog[open]') !== null) return undefined;
  if (event.key === '?' || event.key === '؟') return actions.help;
  if (event.key === '/') return actions.search;
  if (event.shiftKey) return undefined;
  if (event.code === 'KeyJ') return () => step(root, 1);
  if (event.code === 'KeyK') return () => step(root, -1);
  const act = PRESSED.get(event.code);
  const button =
    act === undefined ? null : document.querySelector<HTMLElement>(`[data-shortcut="${act}"] button`);
  return button === null ? undefined : () => button.click();
}

/** Keys that press the button of that name, where it stands. */
const PRESSED: ReadonlyMap<string, string> = new Map([
  ['KeyS', 'save'],
  ['KeyT', 'tag'],
  ['KeyN', 'note'],
  ['KeyU', 'undo'],
]);

function step(root: HTMLElement, by: 1 | -1): void {
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')].filter(
    (item) => item.getClientRects().length > 0,
  );
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by === 1 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1);
  items[next]?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

function enabled(): boolean {
  try {
    return localStorage.getItem(`siyaq:${SHORTCUTS_MEMORY}`) !== 'off';
  } catch {
    return true;
  }
}
