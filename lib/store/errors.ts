import { fail, ok, type ErrorCode, type Result } from '../model/result.ts';

/** Runs a database task; every failure becomes a value with a code the reader gets words for. */
export async function attempt<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await task());
  } catch (error) {
    return fail(codeOf(error), error instanceof Error ? error.message.slice(0, 300) : String(error));
  }
}

const UNAVAILABLE = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NoSuchDatabaseError',
  'OpenFailedError',
  'SecurityError',
  'UnknownError',
]);

/** The code of an error of Dexie or IndexedDB. An aborted transaction hides its reason one level down. */
export function codeOf(error: unknown): ErrorCode {
  for (let at = error, depth = 0; depth < 5 && at instanceof Object; depth += 1) {
    const name = 'name' in at ? String(at.name) : '';
    if (name === 'QuotaExceededError') return 'quota';
    if (name === 'VersionError') return 'database-newer';
    if (name === 'BlockedError') return 'database-blocked';
    if (name === NOT_FOUND) return 'not-found';
    const inner: unknown = 'inner' in at ? at.inner : undefined;
    if (inner instanceof Object && inner !== at) {
      at = inner;
      continue;
    }
    if (UNAVAILABLE.has(name)) return 'database-unavailable';
    break;
  }
  return 'unexpected';
}

const NOT_FOUND = 'SiyaqNotFound';

/** Thrown inside a task when the article asked for is not there. */
export function notFound(key: string): Error {
  return Object.assign(new Error(key), { name: NOT_FOUND });
}
