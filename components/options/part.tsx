import type { ComponentChildren, JSX } from 'preact';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useT } from '../hooks/language.ts';
import { Notice } from '../ui/notice.tsx';

interface Props {
  /** Id of the message that names it; also its address in the page. */
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** One section of the settings, reachable by its address. */
export function Part({ title, hint, children }: Props): JSX.Element {
  const t = useT();
  return (
    <section class="options__part" id={title} aria-labelledby={`${title}-title`}>
      <h2 id={`${title}-title`}>{t(title)}</h2>
      {hint !== undefined && <p class="field__hint">{t(hint)}</p>}
      {children}
    </section>
  );
}

/** A change that could not be written: said where it was made. */
export function ChangeFault({ code }: { readonly code: ErrorCode | undefined }): JSX.Element | null {
  const t = useT();
  if (code === undefined) return null;
  return <Notice tone="error" title={t('options-failed', { reason: t(`error-${code}`) })} />;
}
