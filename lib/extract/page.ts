import type { RawPage } from '../model/raw-page.ts';
import { readJsonLd, type JsonLd } from './metadata/jsonld.ts';

/** What the metadata readers share: the collected page, its head in a form that can be asked. */
export interface PageFacts {
  readonly raw: RawPage;
  readonly url: URL;
  /** Values by name; several for repeated names (article:tag). */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonld: JsonLd;
  /** Head metadata belongs to another page of the site (same-document navigation): only what is visible counts. */
  readonly stale: boolean;
}

const META_VALUES = 40;

/** A collected page in that form. Whether its head is stale is told by `interpret`. */
export function readPage(raw: RawPage, url: URL): PageFacts {
  const meta = new Map<string, string[]>();
  for (const { name, value } of raw.meta) {
    const values = meta.get(name);
    if (values === undefined) meta.set(name, [value]);
    else if (values.length < META_VALUES) values.push(value);
  }
  return { raw, url, meta, jsonld: readJsonLd(raw.jsonld, url), stale: false };
}

/** The first non-empty value of the names, in their order. */
export function firstMeta(page: PageFacts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = page.meta.get(name)?.find((text) => text !== '');
    if (value !== undefined) return value;
  }
  return undefined;
}
