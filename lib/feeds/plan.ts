import type { FeedFault, FollowedSite } from '../model/feeds.ts';

const MINUTE = 60_000;

/**
 * Minutes between two looks at a site. By hand: an outlet that brought something new is looked at again in the hour, one
 * that did not in up to four hours; a failing one backs off by doubling up to a day. A feed's own wish (`ttl`) and a
 * server's (`Retry-After`) are kept when they are longer.
 */
export const PLAN = {
  usual: 45,
  quietFactor: 1.6,
  quietMost: 240,
  wishMost: 1_440,
  failFirst: 15,
  failMost: 1_440,
  retryMost: 7 * 1_440,
  /** Nothing to do with the site: the browser is offline. */
  offline: 10,
  /** Share by which a wait is made longer or shorter, so that readers do not come all at once. */
  jitter: 0.15,
  /** The alarm is never set nearer than this: browsers do not allow less. */
  wakeLeast: 0.5,
} as const;

/** Sites looked at in one waking; the rest wait for the next, so that a waking stays short. */
export const SITES_A_WAKE = 12;

/** Chance is handed in: 0 ≤ chance < 1. */
function after(now: string, minutes: number, chance: number): string {
  const spread = 1 + PLAN.jitter * (2 * chance - 1);
  return new Date(Date.parse(now) + minutes * spread * MINUTE).toISOString();
}

/** What an answer changes in the plan. `brought`: something not seen before; `every`: minutes the feed asks for. */
export function afterAnswer(
  site: FollowedSite,
  answer: { readonly brought: boolean; readonly every?: number | undefined },
  now: string,
  chance: number,
): Pick<FollowedSite, 'dueAt' | 'failures'> {
  const before =
    site.askedAt === undefined ? PLAN.usual : (Date.parse(site.dueAt) - Date.parse(site.askedAt)) / MINUTE;
  const calm = Math.min(PLAN.quietMost, Math.max(PLAN.usual, before) * PLAN.quietFactor);
  const wish = Math.min(PLAN.wishMost, answer.every ?? 0);
  return { failures: 0, dueAt: after(now, Math.max(answer.brought ? PLAN.usual : calm, wish), chance) };
}

/** What a failure changes. `retryAfter`: seconds the server asks to wait. A feed that is gone is not asked again. */
export function afterFault(
  site: FollowedSite,
  fault: FeedFault,
  now: string,
  chance: number,
  retryAfter = 0,
): Pick<FollowedSite, 'dueAt' | 'failures' | 'fault'> & { readonly paused?: true } {
  if (fault === 'offline') return { failures: site.failures, fault, dueAt: after(now, PLAN.offline, chance) };
  const failures = site.failures + 1;
  const doubled = PLAN.failFirst * 2 ** Math.min(20, failures - 1);
  const wait = Math.max(Math.min(PLAN.failMost, doubled), Math.min(PLAN.retryMost, retryAfter / 60));
  // A fault of ours to keep asking: gone for good, or not allowed any more.
  const over = fault === 'gone' || fault === 'no-permission';
  return { failures, fault, dueAt: after(now, wait, chance), ...(over && { paused: true }) };
}

/** Sites to look at now, those that have waited longest first. A due time too far ahead is a clock put back. */
export function dueSites(sites: readonly FollowedSite[], now: string): FollowedSite[] {
  const most = new Date(Date.parse(now) + (PLAN.retryMost * (1 + PLAN.jitter) + 1) * MINUTE).toISOString();
  return sites
    .filter(({ paused, dueAt }) => !paused && (dueAt <= now || dueAt > most))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

/** Minutes until the next waking, or undefined when nothing is followed or everything is paused. */
export function nextWake(sites: readonly FollowedSite[], now: string): number | undefined {
  const due = sites.filter(({ paused }) => !paused).map(({ dueAt }) => Date.parse(dueAt));
  if (due.length === 0) return undefined;
  return Math.max(PLAN.wakeLeast, (Math.min(...due) - Date.parse(now)) / MINUTE);
}

/** Seconds of a `Retry-After` header: a number or a date. */
export function retrySeconds(header: string | undefined, now: string): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/u.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, (at - Date.parse(now)) / 1_000);
}
