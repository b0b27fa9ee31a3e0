import { Download } from 'lucide';
import type { JSX } from 'preact';
import { saveText } from '../../hooks/export-job.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { IconButton } from '../../ui/button.tsx';
import { csvOf } from './save.ts';

export interface Counted {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly href?: string;
}

interface Props {
  readonly title: string;
  readonly items: readonly Counted[];
  readonly name: string;
  /** Words of the interface (themes), not of pages. */
  readonly ours?: boolean;
}

/** Names with their counts, largest first: a table whose bars show the share of the largest, to be saved as CSV. */
export function CountList({ title, items, name, ours = false }: Props): JSX.Element | null {
  const { t, number } = useTranslator();
  if (items.length === 0) return null;
  const most = Math.max(...items.map(({ count }) => count), 1);
  const save = (): void =>
    saveText(
      `${name}.csv`,
      'text/csv',
      csvOf([title, t('insight-articles')], items.map((item) => [item.name, item.count])),
    ); // prettier-ignore
  return (
    <section class="count-list">
      <div class="count-list__head">
        <h2>{title}</h2>
        <IconButton quiet icon={Download} label={t('insight-save-list', { title })} onClick={save} />
      </div>
      <table class="counts">
        <thead class="unseen">
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('insight-articles')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ key, name: said, count, href }) => (
            <tr key={key}>
              <th scope="row">
                {href === undefined ? (
                  ours ? (
                    said
                  ) : (
                    <Bdi text={said} />
                  )
                ) : (
                  <a href={href}>{ours ? said : <Bdi text={said} />}</a>
                )}
                <meter class="counts__bar" min={0} max={most} value={count} aria-hidden="true" />
              </th>
              <td>{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
