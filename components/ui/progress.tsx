import type { JSX } from 'preact';
import './progress.css';

/** Turning ring for work of unknown length. `label` is said to screen readers and may be shown beside it by the caller. */
export function Spinner({ label }: { readonly label: string }): JSX.Element {
  return (
    <span class="spinner">
      <span class="unseen">{label}</span>
    </span>
  );
}

interface Props {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

export function Progress({ label, share }: Props): JSX.Element {
  return <progress class="progress" aria-label={label} max={1} value={share} />;
}
