import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { CircleAlert, FileX } from 'lucide';
import { articleText } from '../../lib/model/article.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import type { Span } from '../../lib/model/span.ts';
import { BriefBody } from '../brief/brief-body.tsx';
import { RelatedSection } from '../brief/related-section.tsx';
import { linkToPage } from '../brief/related.tsx';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { OutletDates } from '../hooks/outlet-dates.tsx';
import { useReadNow } from '../hooks/read-now.ts';
import { useRetryingWatch } from '../hooks/watch.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { useToast } from '../ui/toast.tsx';
import { BriefHeader } from './brief-header.tsx';
import { DeskSection } from './desk-section.tsx';
import { FollowSite } from './follow/follow-site.tsx';
import { WebSearch } from './follow/web-search.tsx';
import { ThreadsSection } from './threads-section.tsx';
import { StateScreen } from './state-screen.tsx';

/** The brief of a kept article, up to date with the library. */
export function KeptBrief({
  articleKey,
  changed,
}: {
  readonly articleKey: string;
  readonly changed: boolean;
}): JSX.Element {
  const client = useClient();
  const t = useT();
  const readNow = useReadNow();
  const [watched, retry] = useRetryingWatch<ArticleRecord | undefined>(articleKey, (listener, onError) =>
    client.watchRecord(articleKey, listener, onError),
  );
  if (!watched.known && watched.fault !== undefined)
    return (
      <div role="alert">
        <EmptyState icon={CircleAlert} title={t('library-error-title')} text={t(`error-${watched.fault}`)}>
          <Button kind="primary" onClick={retry}>
            {t('retry')}
          </Button>
        </EmptyState>
      </div>
    );
  if (!watched.known) return <StateScreen state={{ kind: 'loading' }} />;
  if (watched.value === undefined)
    return (
      <EmptyState icon={FileX} title={t('state-deleted-title')} text={t('state-deleted-text')}>
        <Button kind="primary" onClick={readNow}>
          {t('state-unread-action')}
        </Button>
      </EmptyState>
    );
  return <BriefScreen record={watched.value} changed={changed} />;
}

interface Props {
  readonly record: ArticleRecord;
  readonly changed: boolean;
  /** Why the brief could not be kept, when it could not. */
  readonly unstored?: ErrorCode;
}

/** One brief, whole, in the order a reader wants: what it is, the gist, the facts, who and where, what was before, what else. */
export function BriefScreen({ record, changed, unstored }: Props): JSX.Element {
  const t = useT();
  const { article } = record;
  const text = useMemo(() => articleText(article.blocks), [article]);
  const show = useEvidence(record.key);
  return (
    <OutletDates country={article.country}>
      <article class="brief">
        <BriefHeader record={record} unstored={unstored !== undefined} />
        {unstored !== undefined && (
          <Notice tone="error" title={t('notice-unstored-title')}>
            {t(`error-${unstored}`)}
          </Notice>
        )}
        {changed && <Notice title={t('notice-changed-title')}>{t('notice-changed-text')}</Notice>}
        {article.partial && (
          <Notice tone="warning" title={t('notice-partial-title')}>
            {t('notice-partial-text')}
          </Notice>
        )}
        {unstored === undefined && <DeskSection record={record} onShow={show} />}
        <BriefBody record={record} text={text} onShow={show} editable={unstored === undefined} />
        {unstored === undefined && <ThreadsSection brief={record.brief} />}
        {unstored === undefined && <RelatedSection articleKey={record.key} linkOf={linkToPage} />}
        <WebSearch title={record.brief.title} />
        {unstored === undefined && <FollowSite url={article.url} />}
      </article>
    </OutletDates>
  );
}

function useEvidence(key: string): (span: Span) => void {
  const client = useClient();
  const t = useT();
  const toast = useToast();
  const show = async ({ start, end }: Span): Promise<void> => {
    const shown = await client.showEvidence(key, { start, end });
    if (!shown.ok) toast({ text: t('evidence-missing') });
    else if (shown.value === 'approximate') toast({ text: t('evidence-approximate') });
  };
  return (span) => void show(span);
}
