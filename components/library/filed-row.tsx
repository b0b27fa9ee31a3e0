import { Folder, FolderPlus, X } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import type { Filing } from '../../lib/model/desk.ts';
import { useClient } from '../hooks/client.ts';
import { keepFocus } from '../hooks/keep-focus.ts';
import { useT } from '../hooks/language.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { FileSelectionDialog } from './bulk-dialogs.tsx';
import { useAct } from './use-act.ts';
import { useCollections } from './use-desk-lists.ts';

/** The collections an article stands in, each with its way out, and the way into another. */
export function FiledRow({ articleKey }: { readonly articleKey: string }): JSX.Element {
  const t = useT();
  const { desk } = useClient();
  const act = useAct();
  const collections = useCollections();
  const [filing, setFiling] = useState(false);
  const watched = useWatch<Filing | undefined>(`filing ${articleKey}`, (listener, onError) =>
    desk.watchFiling(articleKey, listener, onError),
  );
  const on = wordOf(watched)?.collections ?? [];
  return (
    <section class="filed" aria-label={t('collections')}>
      <ul class="tags">
        {collections
          .filter(({ node }) => on.includes(node.id))
          .map(({ node: { id, name } }) => (
            <li key={id} class="tag">
              <Icon icon={Folder} size="small" />
              <Bdi text={name} />
              <IconButton
                icon={X}
                label={t('unfile', { name })}
                onClick={() => {
                  keepFocus();
                  void act(desk.unfileArticles([articleKey], id), t('unfiled', { name: isolate(name) }));
                }}
              />
            </li>
          ))}
        <li>
          <Button kind="plain" icon={FolderPlus} onClick={() => setFiling(true)}>
            {t('file-do')}
          </Button>
        </li>
      </ul>
      {filing && <FileSelectionDialog keys={[articleKey]} onClose={() => setFiling(false)} />}
    </section>
  );
}
