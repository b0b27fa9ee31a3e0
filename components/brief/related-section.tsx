import { RefreshCw } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RelatedList, RelatedRow } from '../../lib/model/related.ts';
import { useClient } from '../hooks/client.ts';
import { useDesk } from '../hooks/desk.ts';
import { keepFocus } from '../hooks/keep-focus.ts';
import { useTranslator } from '../hooks/language.ts';
import { useRetryingWatch } from '../hooks/watch.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useToast } from '../ui/toast.tsx';
import { Related, type LinkOf } from './related.tsx';

interface Props {
  readonly articleKey: string;
  readonly linkOf: LinkOf;
}

/** Related stories of an article, up to date with the library; that they cannot be had is said, never shown as an empty list. */
export function RelatedSection({ articleKey, linkOf }: Props): JSX.Element {
  const client = useClient();
  const { t, number } = useTranslator();
  const [watched, retry] = useRetryingWatch<RelatedList>(articleKey, (listener, onError) =>
    client.watchRelated(articleKey, listener, onError),
  );
  const [hidden, unrelated] = useUnrelated(articleKey);
  const list = watched.known ? without(watched.value, hidden) : undefined;
  const count = list !== undefined && list.rows.length > 0 ? number(list.rows.length) : undefined;
  return (
    <Section id="related" title={t('section-related')} {...(count !== undefined && { aside: count })}>
      {list !== undefined ? (
        <Related list={list} linkOf={linkOf} onUnrelated={unrelated} />
      ) : watched.known || watched.fault === undefined ? (
        <p class="quiet">{t('loading')}</p>
      ) : (
        <Notice tone="error" title={t('related-failed')}>
          <p>{t(`error-${watched.fault}`)}</p>
          <Button icon={RefreshCw} onClick={retry}>
            {t('retry')}
          </Button>
        </Notice>
      )}
    </Section>
  );
}

/** Rows said to be unrelated go at once, before the list is worked out anew; undo brings them back. */
function useUnrelated(
  articleKey: string,
): readonly [hidden: ReadonlySet<string>, unrelated: (row: RelatedRow) => void] {
  const { t } = useTranslator();
  const desk = useDesk();
  const toast = useToast();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const hide = (id: string, away: boolean): void =>
    setHidden((old) => {
      const next = new Set(old);
      if (away) next.add(id);
      else next.delete(id);
      return next;
    });
  const say = async (id: string, away: boolean): Promise<void> => {
    const done = await desk.setVerdict(articleKey, id, away ? 'unrelated' : undefined);
    if (!done.ok) {
      toast({ text: t(`error-${done.error.code}`) });
      return;
    }
    hide(id, away);
    if (away) toast({ text: t('unrelated-done'), undo: () => void say(id, false) });
  };
  return [
    hidden,
    (row) => {
      keepFocus();
      void say(row.id, true);
    },
  ];
}

function without(list: RelatedList, hidden: ReadonlySet<string>): RelatedList {
  if (hidden.size === 0) return list;
  const kept = list.rows.flatMap((row): RelatedRow[] => {
    if (hidden.has(row.id)) return [];
    if (row.copies === undefined) return [row];
    return [{ ...row, copies: row.copies.filter(({ id }) => !hidden.has(id)) }];
  });
  return { ...list, rows: kept };
}
