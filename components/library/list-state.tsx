import { Bookmark, Clock, Library, SearchX } from 'lucide';
import type { JSX } from 'preact';
import { isolate } from '../../lib/i18n/direction.ts';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { useSettings } from '../hooks/settings.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface Props {
  readonly query: LibraryQuery;
  readonly onQuery: (query: LibraryQuery) => void;
}

/** Why the list is empty, and the way on. */
export function NothingListed({ query, onQuery }: Props): JSX.Element {
  const t = useT();
  const client = useClient();
  const { consented } = useSettings();
  if (query.text.trim() !== '') {
    const filtered = query.filter !== 'all';
    const hint = query.filter === 'saved' ? 'library-none-filtered' : 'library-none-filtered-recent';
    return (
      <EmptyState
        icon={SearchX}
        title={t('library-none-title')}
        text={filtered ? t(hint) : t('library-none-text', { text: isolate(query.text.trim()) })}
      >
        {filtered && (
          <Button kind="primary" onClick={() => onQuery({ ...query, filter: 'all' })}>
            {t('library-search-everywhere')}
          </Button>
        )}
        <Button onClick={() => onQuery({ ...query, text: '' })}>{t('library-search-clear')}</Button>
      </EmptyState>
    );
  }
  if (query.filter !== 'all') {
    return (
      <EmptyState
        icon={query.filter === 'saved' ? Bookmark : Clock}
        title={t(`library-empty-${query.filter}-title`)}
        text={t(`library-empty-${query.filter}-text`)}
      />
    );
  }
  if (consented)
    return <EmptyState icon={Library} title={t('library-empty-title')} text={t('library-empty-text')} />;
  return (
    <EmptyState icon={Library} title={t('library-empty-unread-title')} text={t('library-empty-unread-text')}>
      <Button kind="primary" onClick={() => void client.openPage('welcome')}>
        {t('library-empty-unread-action')}
      </Button>
    </EmptyState>
  );
}

export { LibraryFault } from './health.tsx';
