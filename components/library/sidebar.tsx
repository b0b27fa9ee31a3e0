import { Bookmark, Clock, Library } from 'lucide';
import type { JSX } from 'preact';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { useT } from '../hooks/language.ts';
import { CollectionPart } from './collection-part.tsx';
import { QueuePart } from './queue-part.tsx';
import { listHash } from './route.ts';
import { SearchPart } from './search-part.tsx';
import './sidebar.css';
import { SideItem } from './side-item.tsx';
import { TagPart } from './tag-part.tsx';

const PLACES = [
  { filter: 'all', icon: Library },
  { filter: 'saved', icon: Bookmark },
  { filter: 'recent', icon: Clock },
] as const;

/** The side column: ways into the library that the reader made, and the two that are always there. */
export function Sidebar({ query }: { readonly query: LibraryQuery }): JSX.Element {
  const t = useT();
  return (
    <nav class="sidebar" aria-label={t('library-side')}>
      <ul class="side-list">
        {PLACES.map(({ filter, icon }) => (
          <SideItem
            key={filter}
            icon={icon}
            name={t(`library-filter-${filter}`)}
            href={listHash({ text: '', filter, order: query.order })}
            current={query.text === '' && query.filter === filter}
          />
        ))}
      </ul>
      <CollectionPart query={query} />
      <TagPart query={query} />
      <SearchPart query={query} />
      <QueuePart />
    </nav>
  );
}
