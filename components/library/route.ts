import type { LibraryQuery } from '../../lib/model/record.ts';
import { insightHash, parseInsight, type InsightRoute } from './insight/route.ts';

export type Route =
  | {
      readonly kind: 'list';
      readonly query: LibraryQuery;
      /** The reader came to search. */
      readonly search?: boolean;
    }
  | { readonly kind: 'article'; readonly key: string }
  | { readonly kind: 'codebook'; readonly code?: string }
  | { readonly kind: 'insight'; readonly page: InsightRoute };

const FIRST: LibraryQuery = { text: '', filter: 'all', order: 'newest' };
const FILTERS = ['all', 'saved', 'recent'] as const;
const ORDERS = ['newest', 'published', 'title', 'relevance'] as const;
const ARTICLE = '#/article/';
const CODEBOOK = '#/codebook';
/** Letters of a query that are looked at; the address must not grow without end. */
const MOST_TEXT = 400;

/** Hash of the address → what the page shows. Anything unreadable is the plain list. */
export function parseRoute(hash: string): Route {
  if (hash.startsWith(ARTICLE)) {
    const key = decoded(hash.slice(ARTICLE.length));
    if (key !== undefined && key !== '') return { kind: 'article', key };
  }
  if (hash === CODEBOOK || hash.startsWith(`${CODEBOOK}/`)) {
    const code = decoded(hash.slice(CODEBOOK.length + 1));
    return { kind: 'codebook', ...(code !== undefined && code !== '' && { code }) };
  }
  const page = parseInsight(hash);
  if (page !== undefined) return { kind: 'insight', page };
  const mark = hash.indexOf('?');
  const given = new URLSearchParams(mark < 0 ? '' : hash.slice(mark + 1));
  return {
    kind: 'list',
    ...(given.get('focus') === 'search' && { search: true }),
    query: {
      text: (given.get('q') ?? '').slice(0, MOST_TEXT),
      filter: FILTERS.find((one) => one === given.get('show')) ?? FIRST.filter,
      order: ORDERS.find((one) => one === given.get('order')) ?? FIRST.order,
      ...(given.get('exact') === '1' && { exact: true }),
    },
  };
}

/** The hash that `parseRoute` reads back; defaults are left out. */
export function writeRoute(route: Route): string {
  if (route.kind === 'article') return articleHash(route.key);
  if (route.kind === 'insight') return insightHash(route.page);
  if (route.kind === 'codebook') return codebookHash(route.code);
  return listHash(route.query);
}

export function codebookHash(code?: string): string {
  return code === undefined ? CODEBOOK : `${CODEBOOK}/${encodeURIComponent(code)}`;
}

export function listHash({ text, filter, order, exact }: LibraryQuery): string {
  const wanted = new URLSearchParams();
  if (text !== '') wanted.set('q', text.slice(0, MOST_TEXT));
  if (filter !== FIRST.filter) wanted.set('show', filter);
  if (order !== FIRST.order) wanted.set('order', order);
  if (exact === true) wanted.set('exact', '1');
  return wanted.size === 0 ? '#/' : `#/?${wanted.toString()}`;
}

export function articleHash(key: string): string {
  return ARTICLE + encodeURIComponent(key);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
