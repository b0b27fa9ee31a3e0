import { liveQuery } from 'dexie';
import type { ErrorCode } from '../model/result.ts';
import { codeOf } from './errors.ts';

/** Ends a watcher. Calling it twice is harmless. */
export type Stop = () => void;
export type OnError = (code: ErrorCode) => void;

/** Calls `listener` with what `task` reads, at once and after each change of what it read; a database that fails is told by its code. */
export function watch<T>(task: () => Promise<T>, listener: (value: T) => void, onError?: OnError): Stop {
  const subscription = liveQuery(async () => task()).subscribe({
    next: listener,
    error: (error: unknown) => onError?.(codeOf(error)),
  });
  return () => subscription.unsubscribe();
}
