import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isolate, withoutControls } from '../../lib/i18n/direction.ts';
import type { Code, Mark } from '../../lib/model/desk.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { articleHash } from './route.ts';
import { useMarksOf } from './use-codes.ts';

/** Coded stretches read at a time. */
const STEP = 200;

/** Everything coded with one code, by article, in the order of each text. */
export function CodedList({ code, total }: { readonly code: Code; readonly total: number }): JSX.Element {
  const { t } = useTranslator();
  const [limit, setLimit] = useState(STEP);
  const marks = useMarksOf(code.id, limit);
  const titles = useTitles(marks);
  return (
    <section class={`coded tone--${code.colour}`} aria-label={t('coded-with', { code: isolate(code.name) })}>
      <h2>
        <Bdi text={code.name} />
      </h2>
      <p class="codebook__hint">{t('code-count', { count: total })}</p>
      <ul class="coded__list">
        {marks.map((mark) => (
          <CodedItem key={mark.id} mark={mark} title={titles.get(mark.key)} />
        ))}
      </ul>
      {marks.length < total && marks.length >= limit && (
        <Button onClick={() => setLimit(limit + STEP)}>
          {t('show-rest', { count: total - marks.length })}
        </Button>
      )}
    </section>
  );
}

function CodedItem({
  mark,
  title,
}: {
  readonly mark: Mark;
  readonly title: string | undefined;
}): JSX.Element {
  const { t } = useTranslator();
  return (
    <li class="coded__item">
      <blockquote class="reading" dir={dirOf(mark.text)}>
        {withoutControls(mark.text)}
      </blockquote>
      {mark.note !== '' && <p dir={dirOf(mark.note)}>{mark.note}</p>}
      <p class="coded__where">
        {title === undefined ? (
          <span>{t('coded-elsewhere')}</span>
        ) : (
          <a href={articleHash(mark.key)}>
            <Bdi text={title} />
          </a>
        )}
        {mark.coder !== '' && <span>{t('coded-by', { coder: isolate(mark.coder) })}</span>}
      </p>
    </li>
  );
}

/** Headlines of the articles the marks stand in; those that are not in the library have none. */
function useTitles(marks: readonly Mark[]): ReadonlyMap<string, string> {
  const client = useClient();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = [...new Set(marks.map(({ key }) => key))].join('\n');
  useEffect(() => {
    let over = false;
    const load = async (): Promise<void> => {
      const rows = wanted === '' ? [] : await client.libraryRows(wanted.split('\n'));
      if (!over) setTitles(new Map(rows.map(({ key, title }) => [key, title])));
    };
    void load();
    return () => {
      over = true;
    };
  }, [client, wanted]);
  return titles;
}
