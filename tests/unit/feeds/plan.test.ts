import { describe, expect, test } from 'vitest';
import { inLanes } from '../../../lib/feeds/lanes.ts';
import { afterAnswer, afterFault, dueSites, nextWake, PLAN, retrySeconds } from '../../../lib/feeds/plan.ts';
import type { FeedFault, FollowedSite } from '../../../lib/model/feeds.ts';

const NOW = '2024-09-20T10:00:00.000Z';
const at = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const minutesTo = (iso: string): number => (Date.parse(iso) - Date.parse(NOW)) / 60_000;
const MIDDLE = 0.5;

function site(more: Partial<FollowedSite> = {}): FollowedSite {
  return {
    id: 'https://news.example/feed', origin: 'https://news.example/*', title: 'مثال', kind: 'rss', addedAt: NOW, paused: false,
    dueAt: NOW, failures: 0, ...more,
  }; // prettier-ignore
}

describe('after an answer', () => {
  test('a site that brought something is asked again within the hour', () => {
    expect(minutesTo(afterAnswer(site(), { brought: true }, NOW, MIDDLE).dueAt)).toBe(PLAN.usual);
  });

  test('a quiet site is asked less and less, at most every four hours', () => {
    let quiet = site();
    const waits: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const { dueAt } = afterAnswer(quiet, { brought: false }, NOW, MIDDLE);
      waits.push(minutesTo(dueAt));
      quiet = site({ askedAt: NOW, dueAt });
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(PLAN.quietMost);
  });

  test('the pace a feed asks for is kept, up to a day', () => {
    expect(minutesTo(afterAnswer(site(), { brought: true, every: 180 }, NOW, MIDDLE).dueAt)).toBe(180);
    expect(minutesTo(afterAnswer(site(), { brought: true, every: 1e9 }, NOW, MIDDLE).dueAt)).toBe(1_440);
  });

  test('waits differ by chance, so that readers do not come all at once', () => {
    const waits = [0, 0.25, 0.5, 0.75, 0.999].map((chance) =>
      minutesTo(afterAnswer(site(), { brought: true }, NOW, chance).dueAt),
    );
    expect(Math.min(...waits)).toBeCloseTo(PLAN.usual * (1 - PLAN.jitter), 1);
    expect(Math.max(...waits)).toBeGreaterThan(PLAN.usual * (1 + PLAN.jitter) - 1);
  });
});

describe('after a failure', () => {
  test('the wait doubles up to a day', () => {
    const waits = [0, 1, 2, 3, 10, 30].map((failures) =>
      minutesTo(afterFault(site({ failures }), 'timeout', NOW, MIDDLE).dueAt),
    );
    expect(waits).toEqual([15, 30, 60, 120, 1_440, 1_440]);
  });

  test('a server that asks to wait gets its wait, up to a week', () => {
    expect(minutesTo(afterFault(site(), 'http-error', NOW, MIDDLE, 7_200).dueAt)).toBe(120);
    expect(minutesTo(afterFault(site(), 'http-error', NOW, MIDDLE, 1e9).dueAt)).toBe(7 * 1_440);
  });

  test.each<[FeedFault, boolean]>([
    ['gone', true],
    ['no-permission', true],
    ['timeout', false],
    ['not-a-feed', false],
  ])('%s ends the asking: %s', (fault, over) => {
    expect(afterFault(site(), fault, NOW, MIDDLE).paused === true).toBe(over);
  });

  test('being offline is no failure of the site', () => {
    expect(afterFault(site({ failures: 2 }), 'offline', NOW, MIDDLE)).toMatchObject({
      failures: 2,
      fault: 'offline',
    });
  });
});

describe('what is due', () => {
  test('the longest waiting first, never paused ones', () => {
    const sites = [
      site({ id: 'a', dueAt: at(-5) }),
      site({ id: 'b', dueAt: at(5) }),
      site({ id: 'c', dueAt: at(-9) }),
      site({ id: 'd', dueAt: at(-9), paused: true }),
    ];
    expect(dueSites(sites, NOW).map(({ id }) => id)).toEqual(['c', 'a']);
  });

  test('a clock that was put back makes a site due, not dead', () => {
    expect(dueSites([site({ dueAt: at(60 * 24 * 365) })], NOW)).toHaveLength(1);
  });

  test('the alarm is set for the next one, never nearer than browsers allow', () => {
    expect(nextWake([site({ dueAt: at(30) }), site({ dueAt: at(90) })], NOW)).toBe(30);
    expect(nextWake([site({ dueAt: at(-30) })], NOW)).toBe(PLAN.wakeLeast);
    expect(nextWake([], NOW)).toBeUndefined();
    expect(nextWake([site({ paused: true })], NOW)).toBeUndefined();
  });

  test.each([
    ['120', 120],
    ['Fri, 20 Sep 2024 10:02:00 GMT', 120],
    ['Fri, 20 Sep 2024 09:00:00 GMT', 0],
    ['soon', 0],
    [undefined, 0],
  ])('Retry-After %s is %s seconds', (header, seconds) => {
    expect(retrySeconds(header, NOW)).toBe(seconds);
  });
});

describe('lanes', () => {
  test('one job a host, four at once, all done', async () => {
    const running = new Map<string, number>();
    const done: string[] = [];
    const most = { host: 0, all: 0 };
    const jobs = Array.from({ length: 40 }, (_, i) => `host${i % 7}`);
    await inLanes(
      jobs,
      (job) => job,
      async (job) => {
        running.set(job, (running.get(job) ?? 0) + 1);
        most.host = Math.max(most.host, running.get(job)!);
        most.all = Math.max(
          most.all,
          [...running.values()].reduce((sum, one) => sum + one, 0),
        );
        await new Promise((resolve) => setTimeout(resolve, 1));
        running.set(job, running.get(job)! - 1);
        done.push(job);
      },
    );
    expect(done).toHaveLength(40);
    expect(most).toEqual({ host: 1, all: 4 });
  });

  test('nothing to do ends at once', async () => {
    await inLanes([], String, async () => undefined);
    await inLanes(['a'], String, async () => undefined, { aborted: true });
  });
});
