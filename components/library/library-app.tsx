import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { ArticlePage } from './article-page.tsx';
import './article.css';
import './library.css';
import { CodebookPage } from './codebook-page.tsx';
import { InsightPage } from './insight/insight-page.tsx';
import { ListPage } from './list-page.tsx';
import { writeRoute } from './route.ts';
import { NOTHING } from './selection.ts';
import type { ListMemory } from './use-listing.ts';
import { useRoute } from './use-route.ts';

/** The library page: the list, or in its place an article, the codebook or a page about the whole, as the address says. */
export function LibraryApp(): JSX.Element {
  const { route, query, ask, focus } = useRoute();
  const memoryRef = useRef<ListMemory>({ selection: NOTHING, scroll: 0 });
  const back = writeRoute({ kind: 'list', query });
  if (route.kind === 'insight') return <InsightPage route={route.page} back={back} />;
  if (route.kind === 'codebook') return <CodebookPage chosen={route.code} back={back} />;
  return route.kind === 'list' ? (
    <ListPage query={query} onQuery={ask} memoryRef={memoryRef} focus={focus} />
  ) : (
    <ArticlePage key={route.key} id={route.key} back={back} />
  );
}
