import { Folder } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { NameForm } from './name-form.tsx';
import { useAct } from './use-act.ts';
import { useCollections, useTags } from './use-desk-lists.ts';

interface Props {
  readonly keys: readonly string[];
  readonly onClose: () => void;
}

/** Tags offered as buttons; the rest is found by typing. */
const OFFERED = 24;

/** Puts a tag on the ticked briefs: one that is there, or a new one. */
export function TagSelectionDialog({ keys, onClose }: Props): JSX.Element {
  const t = useT();
  const { desk } = useClient();
  const act = useAct();
  const tags = useTags();
  const put = async (name: string): Promise<ErrorCode | undefined> => {
    const said = t('tagged-count', { tag: isolate(name.trim()), count: keys.length });
    const wrong = await act(desk.tagArticles(keys, name), said);
    if (wrong === undefined) onClose();
    return wrong;
  };
  return (
    <Dialog title={t('tag-selection', { count: keys.length })} onClose={onClose}>
      <div class="edit">
        <NameForm
          focus
          label={t('tag-name')}
          action={t('tag-put-on')}
          known={tags.map(({ name }) => name)}
          onName={put}
        />
        {tags.length > 0 && (
          <ul class="offered" aria-label={t('library-tags')}>
            {tags.slice(0, OFFERED).map(({ id, name }) => (
              <li key={id}>
                <Chip onClick={() => void put(name)}>
                  <Bdi text={name} />
                </Chip>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

/** Files the ticked briefs in a collection: one that is there, or a new one. */
export function FileSelectionDialog({ keys, onClose }: Props): JSX.Element {
  const t = useT();
  const { desk } = useClient();
  const act = useAct();
  const collections = useCollections();
  const [fault, setFault] = useState<ErrorCode>();
  const file = async (id: string, name: string): Promise<void> => {
    const said = t('filed-count', { name: isolate(name), count: keys.length });
    const wrong = await act(desk.fileArticles(keys, id), said);
    setFault(wrong);
    if (wrong === undefined) onClose();
  };
  return (
    <Dialog title={t('file-selection', { count: keys.length })} onClose={onClose}>
      <div class="edit">
        {fault !== undefined && <Notice tone="error" title={t(`error-${fault}`)} />}
        {collections.length > 0 && (
          <ul class="side-list" aria-label={t('collections')}>
            {collections.map(({ node: { id, name }, depth }) => (
              <li key={id} class="side-item" style={{ paddingInlineStart: `${String(depth)}rem` }}>
                <button type="button" class="side-item__link" onClick={() => void file(id, name)}>
                  <Icon icon={Folder} size="small" />
                  <span class="side-item__name">
                    <Bdi text={name} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <NameForm
          focus={collections.length === 0}
          label={t('collection-new')}
          action={t('collection-make-file')}
          onName={async (name) => {
            const made = await desk.addCollection(name);
            if (!made.ok) return made.error.code;
            await file(made.value, name);
            return undefined;
          }}
        />
      </div>
    </Dialog>
  );
}
