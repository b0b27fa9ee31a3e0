import type { ComponentChildren, JSX } from 'preact';
import './dotted.css';

/** Short notes in a row with a dot between them. Rows that wrap begin and end without one. */
export function Dotted({
  class: name = '',
  children,
}: {
  readonly class?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <span class={`dotted ${name}`.trim()}>
      <span class="dotted__row">{children}</span>
    </span>
  );
}
