import table from '../data/search-engines.json' with { type: 'json' };

/** A web search the reader may choose; nothing is sent to it before she presses the link. */
export interface SearchEngine {
  readonly id: string;
  readonly name: string;
  /** Address with `{query}` in it. */
  readonly url: string;
}

export const SEARCH_ENGINES: readonly SearchEngine[] = table;

const QUERY_CHARS = 200;

/** The address of a search, for a plain link. Unknown engines fall back to the first. */
export function searchAddress(engineId: string, query: string): string {
  const engine = SEARCH_ENGINES.find(({ id }) => id === engineId) ?? SEARCH_ENGINES[0]!;
  const words = query.trim().slice(0, QUERY_CHARS).toWellFormed();
  return engine.url.replace('{query}', encodeURIComponent(words));
}

/** What is offered to search for: the headline without the marks around it, at most a dozen words. The reader may edit it. */
export function searchQuery(title: string): string {
  return title
    .replace(/[«»"“”„‟‹›():؛،.!؟?…|–—-]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, 12)
    .join(' ');
}
