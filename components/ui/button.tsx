import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import './button.css';
import { Icon } from './icon.tsx';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly icon?: IconNode;
  /** One primary button a screen at most; `danger` for what deletes; `plain` looks like text. */
  readonly kind?: 'primary' | 'normal' | 'danger' | 'plain';
  readonly disabled?: boolean;
  /** For buttons that stay in or out. */
  readonly pressed?: boolean;
  readonly autoFocus?: boolean;
  /** Name for screen readers where the words alone do not say which; it begins with the words. */
  readonly label?: string;
}

export function Button(props: ButtonProps): JSX.Element {
  const { children, onClick, icon, kind = 'normal', disabled, pressed, label } = props;
  return (
    <button
      type="button"
      aria-label={label}
      class={`button button--${kind}`}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
    >
      {icon !== undefined && <Icon icon={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconNode;
  /** Name for screen readers and the tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  readonly directional?: boolean;
}

/** A button that is only a picture; `quiet` ones wait for the pointer or the keyboard to come near. */
export function IconButton(props: IconButtonProps): JSX.Element {
  const { icon, label, onClick, pressed, quiet, disabled, directional = false } = props;
  return (
    <button
      type="button"
      class={`icon-button${quiet === true ? ' icon-button--quiet' : ''}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon icon={icon} directional={directional} />
    </button>
  );
}
