import type { ComponentChildren, JSX } from 'preact';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useT } from '../hooks/language.ts';
import { Notice } from '../ui/notice.tsx';

interface Props {
  /** Id of the message that names it; also its address in the page. */
  readonly titleId: string;
  readonly hintId?: string;
  readonly children: ComponentChildren;
}

/** One section of the settings, reachable by its address. */
export function Part({ titleId, hintId, children }: Props): JSX.Element {
  const t = useT();
  return (
    <section class="options__part" id={titleId} aria-labelledby={`${titleId}-title`}>
      <h2 id={`${titleId}-title`}>{t(titleId)}</h2>
      {hintId !== undefined && <p class="field__hint">{t(hintId)}</p>}
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
