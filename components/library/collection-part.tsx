import { Folder } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { nameTerm } from '../../lib/app/query-terms.ts';
import { isolate } from '../../lib/i18n/direction.ts';
import type { Collection } from '../../lib/model/desk.ts';
import type { LibraryQuery } from '../../lib/model/record.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/fields.tsx';
import { NameForm } from './name-form.tsx';
import { NamedDialog } from './named-dialog.tsx';
import { listHash } from './route.ts';
import { SideItem } from './side-item.tsx';
import { SidePart } from './side-part.tsx';
import { branchOf, indentedName, type Placed } from './tree.ts';
import { useAct } from './use-act.ts';
import { useCollectionCounts, useCollections } from './use-desk-lists.ts';

/** The tree of collections: each lists what stands in it and below it. */
export function CollectionPart({ query }: { readonly query: LibraryQuery }): JSX.Element {
  const t = useT();
  const collections = useCollections();
  const counts = useCollectionCounts();
  const [open, setOpen] = useState<string>();
  const edited = collections.find(({ node }) => node.id === open)?.node;
  return (
    <>
      <SidePart
        title={t('collections')}
        empty={t('collections-empty')}
        isEmpty={collections.length === 0}
        onAdd={() => setOpen('new')}
        addLabel={t('collection-new')}
      >
        {collections.map(({ node, depth }) => {
          const term = nameTerm('collection', node.name);
          return (
            <SideItem
              key={node.id}
              icon={Folder}
              name={node.name}
              depth={depth}
              count={counts.get(node.id) ?? 0}
              current={query.text.includes(term)}
              href={listHash({ text: term, filter: 'all', order: query.order })}
              onMore={() => setOpen(node.id)}
              moreLabel={t('collection-edit', { name: node.name })}
            />
          );
        })}
      </SidePart>
      {open === 'new' && <NewCollection onClose={() => setOpen(undefined)} />}
      {edited !== undefined && (
        <CollectionDialog collection={edited} all={collections} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

function NewCollection({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const t = useT();
  const { desk } = useClient();
  return (
    <Dialog title={t('collection-new')} onClose={onClose}>
      <NameForm
        focus
        label={t('collection-name')}
        action={t('collection-make')}
        onName={async (name) => {
          const done = await desk.addCollection(name);
          if (!done.ok) return done.error.code;
          onClose();
          return undefined;
        }}
      />
    </Dialog>
  );
}

interface Props {
  readonly collection: Collection;
  readonly all: readonly Placed<Collection>[];
  readonly onClose: () => void;
}

/** Rename, move by a list of places (no dragging needed), a new one inside, delete. */
function CollectionDialog({ collection, all, onClose }: Props): JSX.Element {
  const t = useT();
  const { desk } = useClient();
  const act = useAct();
  const [fault, setFault] = useState<ErrorCode>();
  const { id, name } = collection;
  const said = { name: isolate(name) };
  const own = branchOf(all, id);
  const places = all.filter(({ node }) => !own.has(node.id));
  const move = async (parent: string): Promise<void> =>
    setFault(
      await act(desk.moveCollection(id, parent === '' ? undefined : parent), t('collection-moved', said)),
    );
  return (
    <NamedDialog
      name={name}
      label={t('collection-name')}
      rename={(next) => desk.renameCollection(id, next)}
      deletion={{
        label: t('collection-delete'),
        act: () => desk.deleteCollection(id),
        said: t('collection-deleted', said),
      }}
      fault={fault}
      onClose={onClose}
    >
      <Select
        label={t('collection-place')}
        value={collection.parent ?? ''}
        choices={[
          { value: '', label: t('collection-top') },
          ...places.map((placed) => ({ value: placed.node.id, label: indentedName(placed) })),
        ]}
        onChange={(parent) => void move(parent)}
      />
      <NameForm
        label={t('collection-inside')}
        action={t('collection-make')}
        onName={async (inner) => {
          const done = await desk.addCollection(inner, id);
          return done.ok ? undefined : done.error.code;
        }}
      />
    </NamedDialog>
  );
}
