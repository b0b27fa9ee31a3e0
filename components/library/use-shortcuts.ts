import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export type Command =
  | 'search' | 'next' | 'previous' | 'extend-next' | 'extend-previous' | 'select' | 'open' | 'save' | 'tag' | 'file' | 'delete' | 'none' | 'help'; // prettier-ignore

/** `KeyboardEvent.code` for letters, so that they work under an Arabic layout; `key` for the rest. */
const LETTERS: { readonly [code: string]: Command } = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyX: 'select',
  KeyS: 'save',
  KeyT: 'tag',
  KeyF: 'file',
};
const EXTENDED: { readonly [code: string]: Command } = { KeyJ: 'extend-next', KeyK: 'extend-previous' };
const SIGNS: { readonly [key: string]: Command } = { '/': 'search', '?': 'help', '؟': 'help' };
const NAMED: { readonly [key: string]: Command } = { Delete: 'delete', Escape: 'none', Enter: 'open' };

/** What a key asks for, if anything. Keys typed into a field, and those of the browser, are left alone. */
export function commandOf(event: KeyboardEvent, letters: boolean): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.target instanceof Element && event.target.closest(TYPING) !== null) return undefined;
  const named = NAMED[event.key];
  if (named !== undefined) return named === 'open' && isControl(event.target) ? undefined : named;
  if (!letters) return undefined;
  return (event.shiftKey ? EXTENDED[event.code] : LETTERS[event.code]) ?? SIGNS[event.key];
}

const TYPING = 'textarea, select, dialog, input:not([type=checkbox]):not([type=radio])';

/** Enter on a link, button or tick does what the browser does. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, summary') !== null;
}

export function useShortcuts(run: (command: Command) => void, letters: boolean): void {
  const latestRef = useRef(run);
  useLayoutEffect(() => {
    latestRef.current = run;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const command = commandOf(event, letters);
      if (command === undefined) return;
      if (command !== 'none') event.preventDefault();
      latestRef.current(command);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [letters]);
}
