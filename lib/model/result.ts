/** Boundaries answer with values, not exceptions: every code has a text in ar, en and fr (`error-<code>`). */
export type Result<T, C extends string = ErrorCode> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure<C> };

export interface Failure<C extends string = ErrorCode> {
  readonly code: C;
  /** Extra words for a developer (a file name, a field path); never shown alone. */
  readonly detail?: string;
}

export type ErrorCode =
  | 'bad-address'
  | 'bad-file'
  | 'bad-message'
  | 'bad-sender'
  | 'cycle'
  | 'database-blocked'
  | 'database-newer'
  | 'database-unavailable'
  | 'export-failed'
  | 'gone'
  | 'mark-empty'
  | 'mark-too-long'
  | 'name-empty'
  | 'name-signs'
  | 'name-taken'
  | 'name-too-long'
  | 'not-an-article'
  | 'not-found'
  | 'note-too-long'
  | 'nothing-shared'
  | 'paused'
  | 'private-window'
  | 'quota'
  | 'shortcut-bad'
  | 'shortcut-taken'
  | 'site-excluded'
  | 'too-deep'
  | 'too-large'
  | 'too-many-marks'
  | 'too-many-messages'
  | 'unexpected'
  | 'unknown-type';

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<C extends string>(
  code: C,
  detail?: string,
): { readonly ok: false; readonly error: Failure<C> } {
  return { ok: false, error: detail === undefined ? { code } : { code, detail } };
}
