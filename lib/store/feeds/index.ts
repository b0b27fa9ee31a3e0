import { HEADLINE_DAYS, type Contact, type FollowedSite, type Headline } from '../../model/feeds.ts';
import type { Result } from '../../model/result.ts';
import { SiyaqDatabase } from '../db.ts';
import { attempt } from '../errors.ts';
import { watch, type OnError, type Stop } from '../live.ts';

export type { OnError, Stop };

/** Lines of the log of contacts that are kept; the oldest go first. */
export const MOST_CONTACTS = 500;
/** Headlines of one list looked at: the newest of all sites. */
const NEWEST = 6_000;
const DAY = 86_400_000;

/** A followed site with the number of headlines it has brought. */
export interface SiteState extends FollowedSite {
  readonly headlines: number;
}

/** What an unfollowed site took with it: gives everything back while the page is open. */
export interface FollowedSnapshot {
  readonly sites: readonly FollowedSite[];
  readonly headlines: readonly Headline[];
}

/** Followed sites, their headlines and the log of contacts, in the tables of the library's own database. */
export interface FeedStore {
  sites(): Promise<Result<readonly FollowedSite[]>>;
  /** Adds; addresses already followed stay as they are. Answers how many were new. */
  add(sites: readonly FollowedSite[]): Promise<Result<number>>;
  /** Changes fields of a site; one unfollowed meanwhile stays so. */
  change(id: string, patch: Partial<FollowedSite>, drop?: readonly OptionalField[]): Promise<Result<void>>;
  /**
   * Keeps what a site brought, and its new state, in one transaction. A headline seen before keeps its first sighting; the
   * site's headlines older than 30 days go. Answers how many were new; nothing when the site was unfollowed meanwhile.
   */
  answered(
    id: string,
    patch: Partial<FollowedSite>,
    drop: readonly OptionalField[],
    headlines: readonly Headline[],
    now: string,
  ): Promise<Result<number>>;
  remove(ids: readonly string[]): Promise<Result<FollowedSnapshot>>;
  restore(snapshot: FollowedSnapshot): Promise<Result<void>>;
  /** The newest headlines of all sites, newest first. */
  headlines(): Promise<Result<readonly Headline[]>>;
  /** Deletes headlines seen before the 30 days; answers how many. */
  expire(now: string): Promise<Result<number>>;
  log(contact: Contact): Promise<Result<void>>;
  clearLog(): Promise<Result<void>>;
  removeEverything(): Promise<Result<void>>;
  /** Watchers call at once and after each change, also of the background. */
  watchSites(listener: (sites: readonly SiteState[]) => void, onError?: OnError): Stop;
  /** How many headlines there are. */
  watchCount(listener: (count: number) => void, onError?: OnError): Stop;
  /** Newest first. */
  watchLog(listener: (contacts: readonly Contact[]) => void, onError?: OnError): Stop;
  close(): void;
}

/** Fields that an answer may take away. */
export type OptionalField = 'etag' | 'lastModified' | 'fault';

/** Opens lazily, on the library's connection or one of its own. */
export function openFeedStore(name = 'siyaq', db: SiyaqDatabase = new SiyaqDatabase(name)): FeedStore {
  return {
    ...siteCalls(db),
    ...headlineCalls(db),
    ...logCalls(db),
    ...watching(db),
    close: () => db.close(),
  };
}

// Scopes are async functions: Dexie keeps a transaction open over awaits only then (lib/store/index.ts).

function siteCalls(db: SiyaqDatabase) {
  return {
    sites: () => attempt(async () => db.sites.orderBy('dueAt').toArray()),
    add: (sites: readonly FollowedSite[]) =>
      attempt(() =>
        db.transaction('rw', db.sites, async () => {
          const known = new Set(await db.sites.toCollection().primaryKeys());
          const fresh = sites.filter(({ id }) => !known.has(id));
          await db.sites.bulkPut(fresh);
          return new Set(fresh.map(({ id }) => id)).size;
        }),
      ),
    change: (id: string, patch: Partial<FollowedSite>, drop: readonly OptionalField[] = []) =>
      attempt(() => db.transaction('rw', db.sites, async () => void (await changeSite(db, id, patch, drop)))),
    remove: (ids: readonly string[]) =>
      attempt(() =>
        db.transaction('rw', [db.sites, db.headlines], async (): Promise<FollowedSnapshot> => {
          const sites = (await db.sites.bulkGet([...ids])).filter((site) => site !== undefined);
          const headlines = await db.headlines.where('site').anyOf(ids).toArray();
          await db.sites.bulkDelete([...ids]);
          await db.headlines.bulkDelete(headlines.map(({ id }) => id));
          return { sites, headlines };
        }),
      ),
    restore: ({ sites, headlines }: FollowedSnapshot) =>
      attempt(() =>
        db.transaction('rw', [db.sites, db.headlines], async () => {
          await db.sites.bulkPut([...sites]);
          await db.headlines.bulkPut([...headlines]);
        }),
      ),
  };
}

async function changeSite(
  db: SiyaqDatabase,
  id: string,
  patch: Partial<FollowedSite>,
  drop: readonly OptionalField[],
): Promise<boolean> {
  const site = await db.sites.get(id);
  if (site === undefined) return false;
  const next: FollowedSite & { -readonly [K in OptionalField]?: FollowedSite[K] } = { ...site, ...patch };
  for (const field of drop) delete next[field];
  await db.sites.put(next);
  return true;
}

function headlineCalls(db: SiyaqDatabase) {
  const oldest = (now: string): string => new Date(Date.parse(now) - HEADLINE_DAYS * DAY).toISOString();
  const expire = async (now: string): Promise<number> =>
    db.headlines.where('seenAt').below(oldest(now)).delete();
  return {
    answered: (
      id: string,
      patch: Partial<FollowedSite>,
      drop: readonly OptionalField[],
      headlines: readonly Headline[],
      now: string,
    ) =>
      attempt(() =>
        db.transaction('rw', [db.sites, db.headlines], async () => {
          if (!(await changeSite(db, id, patch, drop))) return 0;
          const old = await db.headlines.bulkGet(headlines.map((one) => one.id));
          const next = headlines.map((one, i) => {
            const before = old[i];
            return before === undefined ? one : { ...one, site: before.site, seenAt: before.seenAt };
          });
          await db.headlines.bulkPut(next);
          await expire(now);
          return old.filter((one) => one === undefined).length;
        }),
      ),
    headlines: () => attempt(async () => db.headlines.orderBy('seenAt').reverse().limit(NEWEST).toArray()),
    expire: (now: string) => attempt(() => expire(now)),
  };
}

function logCalls(db: SiyaqDatabase) {
  return {
    log: (contact: Contact) =>
      attempt(() =>
        db.transaction('rw', db.contacts, async () => {
          const n = await db.contacts.add(contact);
          if (n > MOST_CONTACTS)
            await db.contacts
              .where('n')
              .belowOrEqual(n - MOST_CONTACTS)
              .delete();
        }),
      ),
    clearLog: () => attempt(() => db.contacts.clear()),
    removeEverything: () =>
      attempt(() =>
        db.transaction('rw', [db.sites, db.headlines, db.contacts], async () => {
          await Promise.all([db.sites.clear(), db.headlines.clear(), db.contacts.clear()]);
        }),
      ),
  };
}

function watching(db: SiyaqDatabase) {
  const states = async (): Promise<SiteState[]> => {
    const sites = await db.sites.toArray();
    const counts = await Promise.all(sites.map(({ id }) => db.headlines.where('site').equals(id).count()));
    return sites.map((site, i) => ({ ...site, headlines: counts[i] ?? 0 }));
  };
  return {
    watchSites: (listener: (sites: readonly SiteState[]) => void, onError?: OnError) =>
      watch(states, listener, onError),
    watchCount: (listener: (count: number) => void, onError?: OnError) =>
      watch(() => db.headlines.count(), listener, onError),
    watchLog: (listener: (contacts: readonly Contact[]) => void, onError?: OnError) =>
      watch(() => db.contacts.orderBy('n').reverse().limit(MOST_CONTACTS).toArray(), listener, onError),
  };
}
