import type { Table } from 'dexie';
import type { ErrorCode, Result } from '../../model/result.ts';
import type { SiyaqDatabase } from '../db.ts';
import { attempt } from '../errors.ts';
import { watch, type OnError, type Stop } from '../live.ts';

export type { OnError, Stop };

/** Id and instant of something new, handed in. */
export interface Stamp {
  readonly id: string;
  readonly now: string;
}

/** Tables the reader's own work stands in. Names are those of the database. */
export const DESK_TABLES = [
  'tags', 'collections', 'filings', 'marks', 'codes', 'searches', 'corrections', 'verdicts', 'followedThreads', 'queue', 'drafts',
] as const; // prettier-ignore
export type DeskTable = (typeof DESK_TABLES)[number];

/**
 * How to take a change back: rows as they were before it, and keys of rows it made. Holds as long as the page is open; a row
 * changed by another page meanwhile goes back too.
 */
export interface Undo {
  readonly put: { readonly [table in DeskTable]?: readonly unknown[] };
  readonly drop: { readonly [table in DeskTable]?: readonly string[] };
}

/** Thrown inside a task: the change is refused and its transaction undone; becomes the `code` of the answer. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** What the parts of the desk work with: one transaction over the named tables, and live watchers. */
export interface Scope {
  readonly db: SiyaqDatabase;
  readonly change: <T>(tables: readonly DeskTable[], task: () => Promise<T>) => Promise<Result<T>>;
  readonly read: <T>(task: () => Promise<T>) => Promise<Result<T>>;
  readonly watch: <T>(task: () => Promise<T>, listener: (value: T) => void, onError?: OnError) => Stop;
}

export function scopeOf(db: SiyaqDatabase): Scope {
  return {
    db,
    change: (names, task) => {
      const tables: Table[] = names.map((name) => db.table(name));
      // The scope is async: Dexie keeps a transaction open over awaits only then (lib/store/index.ts).
      return refusable(() => db.transaction('rw', tables, async () => task()));
    },
    read: (task) => attempt(task),
    watch,
  };
}

async function refusable<T>(task: () => Promise<T>): Promise<Result<T>> {
  let refused: ErrorCode | undefined;
  const result = await attempt(async () => {
    try {
      return await task();
    } catch (error) {
      if (error instanceof Refusal) refused = error.code;
      throw error;
    }
  });
  return result.ok || refused === undefined ? result : { ok: false, error: { code: refused } };
}

/** Puts rows back and drops what was made; inside one transaction over the tables it names. */
export async function takeBack(scope: Scope, { put, drop }: Undo): Promise<Result<void>> {
  const named = DESK_TABLES.filter((name) => put[name] !== undefined || drop[name] !== undefined);
  if (named.length === 0) return { ok: true, value: undefined };
  return scope.change(named, async () => {
    for (const name of named) {
      const table: Table = scope.db.table(name);
      await table.bulkDelete([...(drop[name] ?? [])]);
      await table.bulkPut([...(put[name] ?? [])]);
    }
  });
}
