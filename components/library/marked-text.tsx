import type { JSX } from 'preact';
import type { Span } from '../../lib/model/span.ts';

/** A text with the words that were looked for marked. Spans may overlap; those outside the text are left out. */
export function MarkedText({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly Span[];
}): JSX.Element {
  const parts: JSX.Element[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (from >= end || end > text.length) continue;
    parts.push(
      <span key={at}>{text.slice(at, from)}</span>,
      <mark key={`m${String(from)}`}>{text.slice(from, end)}</mark>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
