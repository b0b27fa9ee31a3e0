/** Pages about the library as a whole, as its address names them. */
export type InsightRoute =
  | { readonly kind: 'entity'; readonly key: string }
  | { readonly kind: 'thread'; readonly a: string; readonly b: string; readonly theme: string }
  | { readonly kind: 'overview'; readonly text: string }
  | { readonly kind: 'graph'; readonly text: string };

const MOST_TEXT = 400;

/** `#/entity/<key>`, `#/thread/<a>/<b>/<theme>`, `#/overview?q=`, `#/graph?q=`; undefined for any other address. */
export function parseInsight(hash: string): InsightRoute | undefined {
  const [path, query] = split(hash);
  const [root, page, ...rest] = path.split('/');
  if (root !== '#') return undefined;
  const parts = rest.map(decoded);
  if (parts.includes(undefined)) return undefined;
  const [first = '', second = '', third = ''] = parts as string[];
  const text = (new URLSearchParams(query).get('q') ?? '').slice(0, MOST_TEXT);
  if (page === 'entity' && first !== '') return { kind: 'entity', key: first };
  if (page === 'thread' && first !== '') return { kind: 'thread', a: first, b: second, theme: third };
  if (page === 'overview' || page === 'graph') return { kind: page, text };
  return undefined;
}

function split(hash: string): [string, string] {
  const mark = hash.indexOf('?');
  return mark < 0 ? [hash, ''] : [hash.slice(0, mark), hash.slice(mark + 1)];
}

/** The address that `parseInsight` reads back. */
export function insightHash(route: InsightRoute): string {
  const part = encodeURIComponent;
  if (route.kind === 'entity') return entityHash(route.key);
  if (route.kind === 'thread') return `#/thread/${part(route.a)}/${part(route.b)}/${part(route.theme)}`;
  const text = route.text.trim();
  return `#/${route.kind}${text === '' ? '' : `?${new URLSearchParams({ q: text }).toString()}`}`;
}

export function entityHash(key: string): string {
  return `#/entity/${encodeURIComponent(key)}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
