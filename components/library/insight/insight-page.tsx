import type { JSX } from 'preact';
import { EntityPage } from './entity-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { later } from '../../ui/later.tsx';
import type { InsightRoute } from './route.ts';
import { ThreadPage } from './thread-page.tsx';

/** The picture of the graph is drawn by libraries that weigh as much as all other screens together. */
const GraphPage = later(async () => (await import('./graph-page.tsx')).GraphPage);

/** The page that an address about the library as a whole names. */
export function InsightPage({ route, back }: { readonly route: InsightRoute; readonly back: string }): JSX.Element {
  if (route.kind === 'entity') return <EntityPage key={route.key} id={route.key} back={back} />;
  if (route.kind === 'thread') return <ThreadPage a={route.a} b={route.b} theme={route.theme} back={back} />;
  if (route.kind === 'graph') return <GraphPage text={route.text} back={back} />;
  return <OverviewPage text={route.text} back={back} />;
} // prettier-ignore
