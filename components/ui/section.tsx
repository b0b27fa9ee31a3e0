import { ChevronDown } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useMemory } from '../hooks/memory.ts';
import { Icon } from './icon.tsx';
import './section.css';

interface Props {
  /** Under which the fold is remembered. */
  readonly id: string;
  readonly title: string;
  /** Shown small beside the title: a count. */
  readonly aside?: ComponentChildren;
  readonly level?: 2 | 3;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a page that can be folded away and stays so next time. */
export function Section({ id, title, aside, level = 2, open = true, children }: Props): JSX.Element {
  const [fold, setFold] = useMemory<'open' | 'closed'>(`section:${id}`, open ? 'open' : 'closed');
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <details
      class="section"
      open={fold === 'open'}
      onToggle={(event) => setFold(event.currentTarget.open ? 'open' : 'closed')}
    >
      <summary class="section__head">
        <Heading class="section__title">{title}</Heading>
        {aside !== undefined && <span class="section__aside">{aside}</span>}
        <Icon icon={ChevronDown} />
      </summary>
      <div class="section__body">{children}</div>
    </details>
  );
}
