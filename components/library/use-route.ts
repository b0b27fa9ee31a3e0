import { useEffect, useState } from 'preact/hooks';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { parseRoute, writeRoute, type Route } from './route.ts';

interface Routing {
  readonly route: Route;
  /** Changes the query without a step in the history for every letter. */
  readonly ask: (query: LibraryQuery) => void;
  /** How often the address has asked for the search field. */
  readonly focus: number;
}

/** What the address asks for. The wish to search is taken out of it once heard, so that it can be asked again. */
export function useRoute(): Routing {
  const [{ route, focus }, setHeard] = useState(() => heard(0));
  useEffect(() => {
    const changed = (): void => setHeard((old) => heard(old.focus));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  const ask = (query: LibraryQuery): void => {
    const next: Route = { kind: 'list', query };
    history.replaceState(null, '', writeRoute(next));
    setHeard((old) => ({ ...old, route: next }));
  };
  return { route, ask, focus };
}

function heard(focus: number): Pick<Routing, 'route' | 'focus'> {
  const route = parseRoute(location.hash);
  const search = route.kind === 'list' && route.search === true;
  if (search) history.replaceState(null, '', writeRoute(route));
  return { route, focus: search ? focus + 1 : focus };
}
