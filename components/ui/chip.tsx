import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import './chip.css';
import { Icon } from './icon.tsx';

interface Props {
  readonly children: ComponentChildren;
  readonly icon?: IconNode;
  readonly tone?: 'plain' | 'accent' | 'amber' | 'red' | 'blue' | undefined;
  readonly title?: string | undefined;
  /** A chip that can be clicked is a button; `label` is its name when the words alone do not say what happens. */
  readonly onClick?: () => void;
  readonly label?: string | undefined;
}

/** A few words in a frame: a name, a state, a tag. */
export function Chip({ children, icon, tone = 'plain', title, onClick, label }: Props): JSX.Element {
  const inside = (
    <>
      {icon !== undefined && <Icon icon={icon} size="small" />}
      <span class="chip__text">{children}</span>
    </>
  );
  return onClick === undefined ? (
    <span class={`chip chip--${tone}`} title={title}>
      {inside}
    </span>
  ) : (
    <button
      type="button"
      class={`chip chip--${tone} chip--button`}
      title={title}
      aria-label={label}
      onClick={onClick}
    >
      {inside}
    </button>
  );
}
