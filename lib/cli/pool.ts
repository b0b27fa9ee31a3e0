import { Worker } from 'node:worker_threads';

/**
 * Worker threads that keep the order: `run` hands a batch to the next free thread and answers when it is done; batches
 * in flight are bounded, so a stream of any length stays small in memory.
 */
export interface Pool<I, O> {
  run(batch: readonly I[]): Promise<readonly O[]>;
  /** Settles when one more batch may be handed in. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

interface Seat<O> {
  readonly worker: Worker;
  done: ((results: readonly O[]) => void) | undefined;
  failed: ((error: Error) => void) | undefined;
}

export function openPool<I, O>(file: URL, jobs: number, workerData: unknown): Pool<I, O> {
  const seats: Seat<O>[] = Array.from({ length: jobs }, () => seat<O>(file, workerData));
  const free = [...seats];
  const waiting: (() => void)[] = [];
  const release = (one: Seat<O>): void => {
    free.push(one);
    waiting.shift()?.();
  };
  const ready = async (): Promise<void> => {
    while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return {
    ready,
    run: (batch) => {
      const one = free.pop();
      if (one === undefined) return Promise.reject(new Error('no thread is free'));
      return new Promise<readonly O[]>((resolve, reject) => {
        one.failed = reject;
        one.done = (results) => {
          one.done = undefined;
          release(one);
          resolve(results);
        };
        one.worker.postMessage(batch);
      });
    },
    close: async () => {
      await Promise.all(seats.map(({ worker }) => worker.terminate()));
    },
  };
}

function seat<O>(file: URL, workerData: unknown): Seat<O> {
  const worker = new Worker(file, { workerData });
  const one: Seat<O> = { worker, done: undefined, failed: undefined };
  worker.on('message', (results: readonly O[]) => one.done?.(results));
  worker.on('error', (error) => one.failed?.(error));
  return one;
}
