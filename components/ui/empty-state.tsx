import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import './empty-state.css';
import { Icon } from './icon.tsx';

interface Props {
  readonly icon?: IconNode;
  /** Instead of the icon, for a state that is at work. */
  readonly picture?: JSX.Element;
  readonly title: string;
  readonly text?: string;
  /** The way on: buttons. */
  readonly children?: ComponentChildren;
}

/** A screen, or a part of one, that has nothing to list: says why and what can be done. */
export function EmptyState({ icon, picture, title, text, children }: Props): JSX.Element {
  return (
    <div class="empty-state">
      {picture === undefined ? (
        <div class="empty-state__picture">
          <span class="empty-state__sheet" />
          <span class="empty-state__badge">{icon !== undefined && <Icon icon={icon} size="large" />}</span>
        </div>
      ) : (
        <div class="empty-state__working">{picture}</div>
      )}
      <h1 class="empty-state__title">{title}</h1>
      {text !== undefined && text !== '' && <p class="empty-state__text">{text}</p>}
      {children !== undefined && <div class="empty-state__actions">{children}</div>}
    </div>
  );
}
