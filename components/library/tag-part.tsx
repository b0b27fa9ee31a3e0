import { Tag as TagIcon } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { nameTerm } from '../../lib/app/query-terms.ts';
import { isolate } from '../../lib/i18n/direction.ts';
import type { Tag } from '../../lib/model/desk.ts';
import type { LibraryQuery } from '../../lib/model/record.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { Select } from '../ui/fields.tsx';
import { NamedDialog } from './named-dialog.tsx';
import { listHash } from './route.ts';
import { SideItem } from './side-item.tsx';
import { SidePart } from './side-part.tsx';
import { useAct } from './use-act.ts';
import { useTagCounts, useTags } from './use-desk-lists.ts';

/** All tags, each with its articles; renamed, merged and deleted from here. */
export function TagPart({ query }: { readonly query: LibraryQuery }): JSX.Element {
  const t = useT();
  const tags = useTags();
  const counts = useTagCounts();
  const [open, setOpen] = useState<string>();
  const edited = tags.find(({ id }) => id === open);
  return (
    <>
      <SidePart title={t('library-tags')} empty={t('library-tags-empty')} isEmpty={tags.length === 0}>
        {tags.map(({ id, name }) => {
          const term = nameTerm('tag', name);
          return (
            <SideItem
              key={id}
              icon={TagIcon}
              name={name}
              count={counts.get(id) ?? 0}
              current={query.text.includes(term)}
              href={listHash({ text: term, filter: 'all', order: query.order })}
              onMore={() => setOpen(id)}
              moreLabel={t('tag-edit', { name })}
            />
          );
        })}
      </SidePart>
      {edited !== undefined && <TagDialog tag={edited} all={tags} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface Props {
  readonly tag: Tag;
  readonly all: readonly Tag[];
  readonly onClose: () => void;
}

function TagDialog({ tag, all, onClose }: Props): JSX.Element {
  const t = useT();
  const { desk } = useClient();
  const act = useAct();
  const [fault, setFault] = useState<ErrorCode>();
  const { id, name } = tag;
  const others = all.filter((one) => one.id !== id);
  const merge = async (into: string): Promise<void> => {
    const target = others.find((one) => one.id === into);
    if (target === undefined) return;
    const said = t('tag-merged', { name: isolate(name), target: isolate(target.name) });
    const wrong = await act(desk.mergeTags([id], into), said);
    setFault(wrong);
    if (wrong === undefined) onClose();
  };
  return (
    <NamedDialog
      name={name}
      label={t('tag-name')}
      rename={(next) => desk.renameTag(id, next)}
      deletion={{
        label: t('tag-delete'),
        act: () => desk.deleteTag(id),
        said: t('tag-deleted', { name: isolate(name) }),
      }}
      fault={fault}
      onClose={onClose}
    >
      {others.length > 0 && (
        <Select
          label={t('tag-merge')}
          hint={t('tag-merge-hint')}
          value=""
          choices={[
            { value: '', label: t('tag-merge-choose') },
            ...others.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(into) => void merge(into)}
        />
      )}
    </NamedDialog>
  );
}
