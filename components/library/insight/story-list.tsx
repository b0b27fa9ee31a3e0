import type { JSX } from 'preact';
import type { LibraryRow } from '../../../lib/model/record.ts';
import { withoutControls } from '../../../lib/i18n/direction.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Bdi, dirOf } from '../../ui/bdi.tsx';
import { articleHash } from '../route.ts';

/** Articles as short lines: headline, outlet, day. */
export function StoryList({ rows }: { readonly rows: readonly LibraryRow[] }): JSX.Element {
  const { date } = useTranslator();
  return (
    <ul class="stories">
      {rows.map((row) => {
        const day = date(row.published ?? row.retrievedAt);
        return (
          <li key={row.key} class="stories__item">
            <a href={articleHash(row.key)} dir={dirOf(row.title)}>
              {withoutControls(row.title)}
            </a>
            <p class="stories__source">
              {row.outlet !== undefined && <Bdi text={row.outlet} />}
              {day !== undefined && <span>{day}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
