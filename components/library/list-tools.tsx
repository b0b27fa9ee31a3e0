import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { useT } from '../hooks/language.ts';

interface Props {
  readonly query: LibraryQuery;
  readonly onChange: (query: LibraryQuery) => void;
}

const FILTERS = ['all', 'saved', 'recent'] as const;
const ORDERS = ['newest', 'published', 'title'] as const;

/** Which briefs the list shows, and in which order. */
export function ListTools({ query, onChange }: Props): JSX.Element {
  const t = useT();
  const id = useId();
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
      <label class="list-tools__order">
        <span>{t('library-order')}</span>
        <select
          class="input"
          value={query.order}
          onChange={(event) =>
            onChange({ ...query, order: event.currentTarget.value as LibraryQuery['order'] })
          }
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`library-order-${order}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
