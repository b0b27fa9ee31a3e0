import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteState } from '../../../lib/app/feeds-client.ts';
import type { ErrorCode } from '../../../lib/model/result.ts';
import { useClient } from '../../hooks/client.ts';

export type CheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly fresh: number; readonly failed: number }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

export interface Check {
  readonly state: CheckState;
  readonly start: (ids: readonly string[]) => void;
  readonly stop: () => void;
}

interface Running {
  readonly ids: ReadonlySet<string>;
  readonly since: string;
}

/** Asks sites at the reader's word. How far it is shows in the sites themselves: those asked since it began are done. */
export function useCheck(sites: readonly SiteState[]): Check {
  const client = useClient();
  const [running, setRunning] = useState<Running>();
  const [ended, setEnded] = useState<Exclude<CheckState, { kind: 'working' }>>({ kind: 'idle' });
  const aliveRef = useRef(true);
  useEffect(() => () => void (aliveRef.current = false), []);
  const start = async (ids: readonly string[]): Promise<void> => {
    if (running !== undefined || ids.length === 0) return;
    setRunning({ ids: new Set(ids), since: new Date().toISOString() });
    const result = await client.feeds.check(ids);
    if (!aliveRef.current) return;
    setRunning(undefined);
    if (result.ok) setEnded({ kind: 'done', fresh: result.value.fresh, failed: result.value.failed });
    else setEnded({ kind: 'failed', code: result.error.code });
  };
  const done =
    running && sites.filter(({ id, askedAt = '' }) => running.ids.has(id) && askedAt >= running.since).length;
  return {
    state: running === undefined ? ended : { kind: 'working', done: done ?? 0, all: running.ids.size },
    start: (ids) => void start(ids),
    stop: () => void client.feeds.stopCheck(),
  };
}
