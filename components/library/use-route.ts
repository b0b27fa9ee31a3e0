import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { parseRoute, writeRoute, type Route } from './route.ts';

const FIRST: LibraryQuery = { text: '', filter: 'all', order: 'newest' };

interface Routing {
  readonly route: Route;
  /** The list's query: that of the address, or the last one while something else is in its place. */
  readonly query: LibraryQuery;
  /** Changes the query without a step in the history for every letter. */
  readonly ask: (query: LibraryQuery) => void;
  /** How often the address has asked for the search field. */
  readonly focus: number;
}

/** What the address asks for. The wish to search is taken out of it once heard, so that it can be asked again. */
export function useRoute(): Routing {
  const [{ route, query, focus }, setHeard] = useState(() => heard({ query: FIRST, focus: 0 }));
  useEffect(() => {
    const changed = (): void => setHeard(heard);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  const ask = useCallback((next: LibraryQuery): void => {
    const list: Route = { kind: 'list', query: next };
    history.replaceState(null, '', writeRoute(list));
    setHeard((old) => ({ ...old, route: list, query: next }));
  }, []);
  return { route, query, ask, focus };
}

type Heard = Pick<Routing, 'route' | 'query' | 'focus'>;

function heard({ query, focus }: Pick<Heard, 'query' | 'focus'>): Heard {
  const route = parseRoute(location.hash);
  if (route.kind !== 'list') return { route, query, focus };
  const search = route.search === true;
  if (search) history.replaceState(null, '', writeRoute(route));
  return { route, query: route.query, focus: search ? focus + 1 : focus };
}
