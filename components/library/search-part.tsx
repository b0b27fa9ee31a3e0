import { Search } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import type { SavedSearch } from '../../lib/model/desk.ts';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { Dialog } from '../ui/dialog.tsx';
import { NameForm } from './name-form.tsx';
import { NamedDialog } from './named-dialog.tsx';
import { listHash } from './route.ts';
import { SideItem } from './side-item.tsx';
import { SidePart } from './side-part.tsx';
import { useSearches } from './use-desk-lists.ts';

/** Searches the reader gave a name. */
export function SearchPart({ query }: { readonly query: LibraryQuery }): JSX.Element {
  const t = useT();
  const searches = useSearches();
  const [open, setOpen] = useState<string>();
  const edited = searches.find(({ id }) => id === open);
  const here = listHash(query);
  return (
    <>
      <SidePart title={t('searches')} empty={t('searches-empty')} isEmpty={searches.length === 0}>
        {searches.map((search) => (
          <SideItem
            key={search.id}
            icon={Search}
            name={search.name}
            current={listHash(search.query) === here}
            href={listHash(search.query)}
            onMore={() => setOpen(search.id)}
            moreLabel={t('search-edit', { name: search.name })}
          />
        ))}
      </SidePart>
      {edited !== undefined && <SearchDialog search={edited} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function SearchDialog(props: { readonly search: SavedSearch; readonly onClose: () => void }): JSX.Element {
  const { search, onClose } = props;
  const t = useT();
  const { desk } = useClient();
  const { id, name } = search;
  return (
    <NamedDialog
      name={name}
      label={t('search-name')}
      rename={(next) => desk.renameSearch(id, next)}
      deletion={{
        label: t('delete'),
        act: () => desk.deleteSearch(id),
        said: t('search-deleted', { name: isolate(name) }),
      }}
      onClose={onClose}
    />
  );
}

interface SaveProps {
  readonly query: LibraryQuery;
  readonly onClose: () => void;
}

/** Gives the search of the list a name. */
export function SaveSearchDialog({ query, onClose }: SaveProps): JSX.Element {
  const t = useT();
  const { desk } = useClient();
  const { limit: _all, ...kept } = query;
  return (
    <Dialog title={t('search-save')} onClose={onClose}>
      <NameForm
        focus
        label={t('search-name')}
        action={t('save')}
        onName={async (name) => {
          const done = await desk.addSearch(name, kept);
          if (!done.ok) return done.error.code;
          onClose();
          return undefined;
        }}
      />
    </Dialog>
  );
}
