import { Ellipsis } from 'lucide';
import type { JSX } from 'preact';
import type { IconNode } from 'lucide';
import { useTranslator } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

interface Props {
  readonly icon: IconNode;
  readonly name: string;
  readonly href: string;
  readonly count?: number | undefined;
  readonly depth?: number;
  /** The list shows this now. */
  readonly current?: boolean;
  readonly onMore?: () => void;
  readonly moreLabel?: string;
}

/** A line of the side column: what it lists, how much, and what else can be done with it. */
export function SideItem(props: Props): JSX.Element {
  const { icon, name, href, count, depth = 0, current = false, onMore, moreLabel = '' } = props;
  const { number } = useTranslator();
  return (
    <li
      class={`side-item${current ? ' side-item--current' : ''}`}
      style={depth === 0 ? undefined : { paddingInlineStart: `${String(depth)}rem` }}
    >
      <a class="side-item__link" href={href} aria-current={current ? 'true' : undefined} title={name}>
        <Icon icon={icon} size="small" />
        <span class="side-item__name">
          <Bdi text={name} />
        </span>
        {count !== undefined && <span class="side-item__count">{number(count)}</span>}
      </a>
      {onMore !== undefined && <IconButton quiet icon={Ellipsis} label={moreLabel} onClick={onMore} />}
    </li>
  );
}
