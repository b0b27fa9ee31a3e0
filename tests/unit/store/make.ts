import 'fake-indexeddb/auto';
import { articleText, type ArticleDraft } from '../../../lib/model/article.ts';
import type { Brief, BriefEntity } from '../../../lib/model/brief.ts';
import { contentHash } from '../../../lib/model/key.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { StoryFeatures } from '../../../lib/related/types.ts';
import { openStore, type Briefed, type Store } from '../../../lib/store/index.ts';

export interface Given {
  readonly key: string;
  readonly title?: string;
  readonly text?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly now?: string;
  readonly people?: readonly string[];
  readonly keys?: readonly string[];
  readonly engine?: number;
}

export const NOW = '2024-11-05T10:00:00.000Z';

export function entity(name: string, type: BriefEntity['type'] = 'person'): BriefEntity {
  return {
    key: `${type}:${name}`,
    type,
    name,
    variants: [],
    roles: [],
    sections: ['main'],
    mentions: [{ start: 0, end: 1 }],
    confidence: 1,
    rule: 'listed',
  };
}

/** A whole briefed article of a few words. */
export function briefed(given: Given): Briefed {
  const title = given.title ?? 'عنوان تجريبي';
  const blocks = [{ kind: 'paragraph' as const, text: given.text ?? 'نص قصير للتجربة.' }];
  const article: ArticleDraft = {
    extractor: 1,
    url: given.key,
    title,
    tags: [],
    language: 'ar',
    direction: 'rtl',
    blocks,
    links: [],
    partial: false,
    ...(given.outlet !== undefined && { outlet: given.outlet }),
  };
  const brief: Brief = {
    key: given.key,
    title,
    readingMinutes: 1,
    people: (given.people ?? []).map((name) => entity(name)),
    organisations: [],
    places: [],
    analysis: {
      id: given.key, language: 'ar', sentences: [], entities: [], roles: [], times: [], numbers: [], money: [], quotes: [], facts: [],
      keySentences: [], background: [], themes: [], threads: [],
    }, // prettier-ignore
    provenance: {
      url: given.key,
      retrievedAt: given.now ?? NOW,
      contentHash: contentHash(articleText(blocks)),
      engineVersion: given.engine ?? 1,
    },
    ...(given.outlet !== undefined && { outlet: given.outlet }),
    ...(given.published !== undefined && { published: given.published }),
  };
  return { article, brief, features: features(given.keys ?? []), now: given.now ?? NOW };
}

export function features(keys: readonly string[]): StoryFeatures {
  return {
    v: 1, actors: [], themes: [], threads: [], title: [], terms: [], words: {}, money: [], days: [], titleNumbers: [], minhash: [], keys,
  }; // prettier-ignore
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail ?? ''}`);
  return result.value;
}

let count = 0;

/** A store of its own for each test. */
export function freshStore(): { store: Store; name: string } {
  count += 1;
  const name = `siyaq-test-${count}`;
  return { store: openStore(name), name };
}

/** Rows of every table, for «nothing was left behind». */
export async function dump(name: string): Promise<Record<string, unknown[]>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('open')));
  });
  const out: Record<string, unknown[]> = {};
  for (const table of db.objectStoreNames) {
    out[table] = await new Promise((resolve, reject) => {
      const request: IDBRequest<unknown[]> = db.transaction(table).objectStore(table).getAll();
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('read')));
    });
  }
  db.close();
  return out;
}
