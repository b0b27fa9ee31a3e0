import { useEffect, useState } from 'preact/hooks';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { parseRoute, writeRoute, type Route } from './route.ts';

/** What the address asks for, and a way to change the query without a step in the history for every letter. */
export function useRoute(): [route: Route, ask: (query: LibraryQuery) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const changed = (): void => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  const ask = (query: LibraryQuery): void => {
    const next: Route = { kind: 'list', query };
    history.replaceState(null, '', writeRoute(next));
    setRoute(next);
  };
  return [route, ask];
}
