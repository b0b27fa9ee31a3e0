import { toChildArray, type ComponentChildren, type JSX } from 'preact';
import './dotted.css';

/**
 * Short notes in a row with a dot between them. Rows that wrap begin and end without one. Each note stands in a box of the page's
 * own direction, so that a name of the other direction does not take its dot to the wrong side.
 */
export function Dotted({
  class: name = '',
  children,
}: {
  readonly class?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <span class={`dotted ${name}`.trim()}>
      <span class="dotted__row">
        {toChildArray(children).map((child, i) => (
          <span key={i} class="dotted__note">
            {child}
          </span>
        ))}
      </span>
    </span>
  );
}
