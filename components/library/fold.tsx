import { ChevronDown } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';

interface Props {
  readonly class: string;
  readonly label: string;
  /** Narrowest window, as a CSS length, that has room for the column; in a narrower one it folds into a line. */
  readonly from: string;
  readonly children: ComponentChildren;
}

/** A column beside the list where there is room, a folded line above it where there is none. */
export function Fold({ class: name, label, from, children }: Props): JSX.Element {
  const wide = useMedia(`(min-width: ${from})`);
  if (wide) return <div class={`${name} ${name}--wide`}>{children}</div>;
  return (
    <details class={`${name} fold`}>
      <summary class="fold__head">
        <span>{label}</span>
        <Icon icon={ChevronDown} />
      </summary>
      {children}
    </details>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const changed = (): void => setMatches(list.matches);
    changed();
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  }, [query]);
  return matches;
}
