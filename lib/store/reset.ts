import { Dexie } from 'dexie';
import type { Result } from '../model/result.ts';
import { attempt } from './errors.ts';

/** Deletes the whole database, also one that cannot be opened. For a reader who has asked for it by name, never of itself. */
export function resetDatabase(name = 'siyaq'): Promise<Result<void>> {
  return attempt(() => Dexie.delete(name));
}
