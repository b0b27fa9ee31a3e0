import { Bookmark } from 'lucide';
import type { JSX } from 'preact';
import type { LibraryRow, RowHighlight } from '../../lib/model/record.ts';
import { withoutControls } from '../../lib/i18n/direction.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Icon } from '../ui/icon.tsx';
import { MarkedText } from './marked-text.tsx';
import { articleHash } from './route.ts';

export interface RowProps {
  readonly row: LibraryRow | undefined;
  readonly highlight: RowHighlight | undefined;
  readonly selected: boolean;
  /** `range` when Shift was held. */
  readonly onSelect: (range: boolean) => void;
}

/** Names shown in one row. */
const NAMES = 4;

/** One brief of the list: tick, headline, where and when, who is in it. Empty lines of the same height while it loads. */
export function Row({ row, highlight, selected, onSelect }: RowProps): JSX.Element {
  const { t } = useTranslator();
  if (row === undefined)
    return (
      <div class="row row--loading">
        <span class="unseen">{t('library-row-loading')}</span>
      </div>
    );
  return (
    <div class={`row${selected ? ' row--selected' : ''}`}>
      <span class="row__tick">
        <input
          type="checkbox"
          checked={selected}
          aria-label={withoutControls(row.title)}
          onClick={(event) => onSelect(event.shiftKey)}
        />
      </span>
      <div class="row__body">
        <a class="row__title" href={articleHash(row.key)} dir={dirOf(row.title)}>
          {highlight === undefined ? (
            withoutControls(row.title)
          ) : (
            <MarkedText text={row.title} spans={highlight.title} />
          )}
        </a>
        <RowSource row={row} />
        {highlight?.snippet !== undefined && (
          <p class="row__snippet reading" dir={dirOf(highlight.snippet.text)}>
            <MarkedText text={highlight.snippet.text} spans={highlight.snippet.spans} />
          </p>
        )}
        <RowNames row={row} />
      </div>
    </div>
  );
}

function RowSource({ row }: { readonly row: LibraryRow }): JSX.Element {
  const { t, date } = useTranslator();
  const published = row.published && date(row.published);
  const read = date(row.retrievedAt);
  return (
    <p class="row__source">
      {row.saved && (
        <span class="row__saved">
          <Icon icon={Bookmark} size="small" />
          {t('library-row-saved')}
        </span>
      )}
      {row.outlet !== undefined && <Bdi text={row.outlet} class="row__outlet" />}
      {published !== undefined && published !== '' ? (
        <span>{t('library-row-published', { date: published })}</span>
      ) : (
        read !== undefined && <span>{t('library-row-read', { date: read })}</span>
      )}
      <span>{t('reading-minutes', { count: row.readingMinutes })}</span>
    </p>
  );
}

function RowNames({ row }: { readonly row: LibraryRow }): JSX.Element | null {
  const names = [...row.people, ...row.organisations, ...row.places];
  const shown = names.slice(0, NAMES);
  if (shown.length === 0) return null;
  return (
    <ul class="row__names">
      {shown.map((name) => (
        <li key={name}>
          <Bdi text={name} />
        </li>
      ))}
    </ul>
  );
}
