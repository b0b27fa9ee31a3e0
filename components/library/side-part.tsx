import { Plus } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { IconButton } from '../ui/button.tsx';

interface Props {
  readonly title: string;
  /** What stands there while the part is empty. */
  readonly empty: string;
  readonly isEmpty: boolean;
  readonly onAdd?: () => void;
  readonly addLabel?: string;
  readonly children: ComponentChildren;
}

/** One part of the side column: a heading, a way to add, a list. */
export function SidePart({ title, empty, isEmpty, onAdd, addLabel = '', children }: Props): JSX.Element {
  const id = useId();
  return (
    <section class="side-part" aria-labelledby={id}>
      <div class="side-part__head">
        <h2 id={id}>{title}</h2>
        {onAdd !== undefined && <IconButton icon={Plus} label={addLabel} onClick={onAdd} />}
      </div>
      {isEmpty ? <p class="side-part__empty">{empty}</p> : <ul class="side-list">{children}</ul>}
    </section>
  );
}
