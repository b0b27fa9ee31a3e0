import type { JSX } from 'preact';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { useT } from '../hooks/language.ts';
import { CollectionPart } from './collection-part.tsx';
import { QueuePart } from './queue-part.tsx';
import { SearchPart } from './search-part.tsx';
import './sidebar.css';
import { TagPart } from './tag-part.tsx';

/** The side column: ways into the library that the reader made. */
export function Sidebar({ query }: { readonly query: LibraryQuery }): JSX.Element {
  const t = useT();
  return (
    <nav class="sidebar" aria-label={t('library-side')}>
      <CollectionPart query={query} />
      <TagPart query={query} />
      <SearchPart query={query} />
      <QueuePart />
    </nav>
  );
}
