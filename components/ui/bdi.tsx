import type { JSX } from 'preact';
import { directionOf, withoutControls } from '../../lib/i18n/direction.ts';

interface Props {
  readonly text: string;
  readonly class?: string;
  readonly title?: string | undefined;
}

/** Text that comes from a page: its own direction, isolated from what stands around it, its direction controls dropped. */
export function Bdi({ text, class: name, title }: Props): JSX.Element {
  const direction = directionOf(text);
  return (
    <bdi dir={direction ?? 'auto'} lang={direction === 'rtl' ? 'ar' : undefined} class={name} title={title}>
      {withoutControls(text)}
    </bdi>
  );
}

/** Direction of a whole block of text from a page, for `dir` on a paragraph or heading. */
export function dirOf(text: string): 'rtl' | 'ltr' | 'auto' {
  return directionOf(text) ?? 'auto';
}
