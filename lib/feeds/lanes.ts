/** Hosts asked at the same time; each host answers one question at a time. */
const WIDTH = 4;

/**
 * Runs one job a time for each host and at most four at once, in the given order where it can; a slow host holds up
 * nobody else. Jobs not begun when `signal` is aborted are left out. `run` must not throw.
 */
export async function inLanes<T>(
  jobs: readonly T[],
  hostOf: (job: T) => string,
  run: (job: T) => Promise<void>,
  signal?: { readonly aborted: boolean },
  width: number = WIDTH,
): Promise<void> {
  const waiting = [...jobs];
  const busy = new Set<string>();
  await new Promise<void>((resolve) => {
    let running = 0;
    const start = (): void => {
      if (signal?.aborted === true) waiting.length = 0;
      while (running < width) {
        const next = waiting.findIndex((job) => !busy.has(hostOf(job)));
        if (next < 0) break;
        const [job] = waiting.splice(next, 1) as [T];
        const host = hostOf(job);
        busy.add(host);
        running += 1;
        void run(job).finally(() => {
          busy.delete(host);
          running -= 1;
          start();
        });
      }
      if (running === 0 && waiting.length === 0) resolve();
    };
    start();
  });
}
