import { expect, test } from 'vitest';
import outlets from '../../../lib/data/outlets.json' with { type: 'json' };
import engines from '../../../lib/data/search-engines.json' with { type: 'json' };
import packs from '../../../lib/data/starter-packs.json' with { type: 'json' };
import { readAddress } from '../../../lib/feeds/address.ts';

const OUTLETS = new Map(outlets.map((outlet) => [outlet.id, outlet]));
/** Outlets that keep their feeds on another host of their own. */
const OWN_HOSTS: { readonly [id: string]: string } = { bbc: 'feeds.bbci.co.uk', sputnikarabic: 'sarabic.ae' };

test('every offer is an outlet we know, by its name and country', () => {
  const wrong = packs.filter(
    ({ id, name, country }) => OUTLETS.get(id)?.name !== name || OUTLETS.get(id)?.country !== country,
  );
  expect(wrong).toEqual([]);
  expect(packs.length).toBeGreaterThan(40);
});

test('every offer is a safe address on a host of the outlet, once', () => {
  const wrong = packs.filter(({ id, url }) => {
    const { hostname, protocol } = new URL(url);
    const own =
      OUTLETS.get(id)?.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)) === true;
    return protocol !== 'https:' || !readAddress(url).ok || !(own || OWN_HOSTS[id] === hostname);
  });
  expect(wrong).toEqual([]);
  expect(new Set(packs.map(({ url }) => url)).size).toBe(packs.length);
});

test('every kind is one a feed can have', () => {
  expect(packs.filter(({ kind }) => !['rss', 'atom', 'rdf', 'json', 'sitemap'].includes(kind))).toEqual([]);
});

test('every search engine takes the words in one place of a safe address', () => {
  for (const { url } of engines) {
    expect(url.split('{query}')).toHaveLength(2);
    expect(url.startsWith('https://')).toBe(true);
  }
});
