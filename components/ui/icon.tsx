import type { IconNode } from 'lucide';
import { h, type JSX } from 'preact';
import './icon.css';

interface Props {
  readonly icon: IconNode;
  /** The picture points in reading direction (a chevron, an arrow): turned round in a right-to-left page. All others never are. */
  readonly directional?: boolean;
  readonly size?: 'small' | 'large';
}

/** A line picture that takes the colour of its text. Decoration: the words beside it, or the button, carry the name. */
export function Icon({ icon, directional, size }: Props): JSX.Element {
  const kind = ['icon', directional === true && 'icon--directional', size !== undefined && `icon--${size}`];
  return (
    <svg
      class={kind.filter(Boolean).join(' ')}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {icon.map(([tag, attributes]) => h(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}
