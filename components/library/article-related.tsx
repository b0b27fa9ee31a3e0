import type { JSX } from 'preact';
import type { RelatedList, RelatedRow } from '../../lib/model/related.ts';
import { withoutControls } from '../../lib/i18n/direction.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Chip } from '../ui/chip.tsx';
import { articleHash } from './route.ts';

/** Related stories of the library, opened in this page; links of the article's own page open there. */
export function ArticleRelated({ id }: { readonly id: string }): JSX.Element | null {
  const { t } = useTranslator();
  const client = useClient();
  const list = wordOf(useWatch<RelatedList>(id, (listener) => client.watchRelated(id, listener)));
  if (list === undefined) return null;
  if (list.rows.length === 0) return <p class="article__hint">{t('brief-related-empty')}</p>;
  return (
    <ul class="article-related">
      {list.rows.map((row) => (
        <li key={row.id}>
          <RelatedTitle row={row} />
          <p class="row__source">
            <Chip tone="accent">{t(`relation-${row.relation}`)}</Chip>
            {row.outlet !== undefined && <Bdi text={row.outlet} class="row__outlet" />}
            <RelatedDate iso={row.published} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function RelatedTitle({ row }: { readonly row: RelatedRow }): JSX.Element {
  const outside = row.rung === 'page' || row.rung === 'feed';
  const title = withoutControls(row.title);
  return outside ? (
    <a class="row__title" dir={dirOf(title)} href={row.url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  ) : (
    <a class="row__title" dir={dirOf(title)} href={articleHash(row.id)}>
      {title}
    </a>
  );
}

function RelatedDate({ iso }: { readonly iso: string | undefined }): JSX.Element | null {
  const { date } = useTranslator();
  const words = iso === undefined ? undefined : date(iso);
  return words === undefined ? null : <span>{words}</span>;
}
