import { CircleAlert, Info, TriangleAlert, X } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useT } from '../hooks/language.ts';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import './notice.css';

const ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

interface Props {
  readonly tone?: keyof typeof ICONS;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly onDismiss?: () => void;
}

/** A message that stays where it stands until it no longer holds or is dismissed. Errors are announced at once. */
export function Notice({ tone = 'info', title, children, onDismiss }: Props): JSX.Element {
  const t = useT();
  return (
    <div class={`notice notice--${tone}`} role={tone === 'error' ? 'alert' : 'note'}>
      <Icon icon={ICONS[tone]} />
      <div class="notice__words">
        <strong class="notice__title">{title}</strong>
        {children !== undefined && <div class="notice__text">{children}</div>}
      </div>
      {onDismiss !== undefined && <IconButton icon={X} label={t('dismiss-notice')} onClick={onDismiss} />}
    </div>
  );
}
