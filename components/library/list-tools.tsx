import { ArrowDownWideNarrow, LayoutGrid, List } from 'lucide';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { useT } from '../hooks/language.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { RowsView } from './rows.tsx';

interface Props {
  readonly query: LibraryQuery;
  readonly onChange: (query: LibraryQuery) => void;
  readonly view: RowsView;
  readonly onView: (view: RowsView) => void;
}

const FILTERS = ['all', 'saved', 'recent'] as const;
const ORDERS = ['newest', 'published', 'title', 'relevance'] as const;

/** Which briefs the list shows, how their words are met, in which order, and as what. */
export function ListTools({ query, onChange, view, onView }: Props): JSX.Element {
  const t = useT();
  const id = useId();
  // Without a word to rank by, the order by relevance is that of reading.
  const orders = ORDERS.filter(
    (order) => order !== 'relevance' || query.text.trim() !== '' || query.order === order,
  );
  return (
    <div class="list-tools">
      <div class="segments" role="radiogroup" aria-label={t('library-filter')}>
        {FILTERS.map((filter) => (
          <label key={filter} class="segments__one">
            <input
              class="unseen"
              type="radio"
              name={`${id}-filter`}
              checked={query.filter === filter}
              onChange={() => onChange({ ...query, filter })}
            />
            <span>{t(`library-filter-${filter}`)}</span>
          </label>
        ))}
      </div>
      <label class="list-tools__exact" title={t('library-exact-hint')}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={query.exact === true}
          checked={query.exact === true}
          onChange={(event) => {
            const { exact: _was, ...rest } = query;
            onChange(event.currentTarget.checked ? { ...rest, exact: true } : rest);
          }}
        />
        <span>{t('library-exact')}</span>
      </label>
      <label class="list-tools__order">
        <span class="unseen">{t('library-order')}</span>
        <Icon icon={ArrowDownWideNarrow} />
        <select
          class="input"
          value={query.order}
          onChange={(event) =>
            onChange({ ...query, order: event.currentTarget.value as LibraryQuery['order'] })
          }
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`library-order-${order}`)}
            </option>
          ))}
        </select>
      </label>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element of HTML is a plain group */}
      <div class="list-tools__view" role="group" aria-label={t('library-view')}>
        <IconButton
          icon={List}
          label={t('library-view-list')}
          pressed={view === 'list'}
          onClick={() => onView('list')}
        />
        <IconButton
          icon={LayoutGrid}
          label={t('library-view-cards')}
          pressed={view === 'cards'}
          onClick={() => onView('cards')}
        />
      </div>
    </div>
  );
}
