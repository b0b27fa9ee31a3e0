import { RefreshCw } from 'lucide';
import type { JSX } from 'preact';
import type { RelatedList } from '../../lib/model/related.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { useRetryingWatch } from '../hooks/watch.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
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
  const count =
    watched.known && watched.value.rows.length > 0 ? number(watched.value.rows.length) : undefined;
  return (
    <Section id="related" title={t('section-related')} {...(count !== undefined && { aside: count })}>
      {watched.known ? (
        <Related list={watched.value} linkOf={linkOf} />
      ) : watched.fault === undefined ? (
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
