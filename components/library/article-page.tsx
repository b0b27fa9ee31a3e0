import { ArrowRight, Bookmark, BookmarkCheck, ExternalLink, FileX, Trash2 } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isolate, withoutControls } from '../../lib/i18n/direction.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import type { Span } from '../../lib/model/span.ts';
import { articleText } from '../../lib/model/article.ts';
import type { RelatedRow } from '../../lib/model/related.ts';
import { BriefBody } from '../brief/brief-body.tsx';
import { RelatedSection } from '../brief/related-section.tsx';
import { linkToPage } from '../brief/related.tsx';
import { useClient } from '../hooks/client.ts';
import { OutletDates } from '../hooks/outlet-dates.tsx';
import { useTranslator } from '../hooks/language.ts';
import { useRetryingWatch } from '../hooks/watch.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/progress.tsx';
import { DeskSection } from '../panel/desk-section.tsx';
import { FiledRow } from './filed-row.tsx';
import { LibraryFault } from './health.tsx';
import { MarkedPart } from './marked-part.tsx';
import { articleHash } from './route.ts';
import { ProvenanceList } from './provenance.tsx';
import { focusSentence, sentencesOnPage } from './text-place.ts';
import { useBulk } from './use-bulk.ts';
import { Versions } from './versions.tsx';

interface Props {
  readonly id: string;
  /** Hash of the list the reader came from, its query included. */
  readonly back: string;
}

/** One article of the library: brief, text, related stories, provenance, older texts; or that it is no longer there. */
export function ArticlePage({ id, back }: Props): JSX.Element {
  const { t } = useTranslator();
  const client = useClient();
  const [watched, retry] = useRetryingWatch<ArticleRecord | undefined>(id, (listener, onError) =>
    client.watchRecord(id, listener, onError),
  );
  const [last, setLast] = useState<ArticleRecord>();
  const record = watched.known ? watched.value : undefined;
  const title = record?.article.title;
  useEffect(() => {
    // Kept for the screen that says which article is gone.
    if (record !== undefined) setLast(record);
  }, [record]);
  useEffect(() => window.scrollTo({ top: 0, behavior: 'instant' }), []);
  useEffect(() => {
    if (title !== undefined) document.title = withoutControls(title);
    return () => {
      document.title = t('library-title');
    };
  }, [title, t]);
  return (
    <div class="article">
      <nav>
        <a class="article__back" href={back}>
          <Icon icon={ArrowRight} />
          {t('article-back')}
        </a>
      </nav>
      <main>
        {record !== undefined ? (
          <Article record={record} />
        ) : !watched.known && watched.fault !== undefined ? (
          <LibraryFault code={watched.fault} onRetry={retry} />
        ) : !watched.known ? (
          <EmptyState picture={<Spinner label={t('article-loading')} />} title={t('article-loading')} />
        ) : (
          <Gone last={last} back={back} />
        )}
      </main>
    </div>
  );
}

function Gone({
  last,
  back,
}: {
  readonly last: ArticleRecord | undefined;
  readonly back: string;
}): JSX.Element {
  const { t } = useTranslator();
  const client = useClient();
  const url = last?.article.url;
  return (
    <EmptyState
      icon={FileX}
      title={t(last === undefined ? 'article-missing-title' : 'article-deleted-title')}
      text={
        last === undefined
          ? t('article-missing-text')
          : t('article-deleted-text', { title: isolate(last.article.title) })
      }
    >
      <Button kind="primary" onClick={() => (location.hash = back)}>
        {t('article-back')}
      </Button>
      {url !== undefined && <Button onClick={() => void client.openUrl(url)}>{t('open-source')}</Button>}
    </EmptyState>
  );
}

function Article({ record }: { readonly record: ArticleRecord }): JSX.Element {
  const { t } = useTranslator();
  const client = useClient();
  const bulk = useBulk(() => undefined);
  const { article, key, saved } = record;
  const text = useMemo(() => articleText(article.blocks), [article.blocks]);
  return (
    <OutletDates country={article.country}>
      <article class="article__sheet">
        <header class="article__head">
          <h1 dir={dirOf(article.title)}>{withoutControls(article.title)}</h1>
          <Byline record={record} />
          <div class="article__tools" role="toolbar" aria-label={t('article-tools')}>
            <Button
              icon={saved ? BookmarkCheck : Bookmark}
              kind={saved ? 'normal' : 'primary'}
              disabled={bulk.busy}
              onClick={() => void bulk.save([key], !saved)}
            >
              {t(saved ? 'unsave' : 'save')}
            </Button>
            <Button icon={ExternalLink} onClick={() => void client.openUrl(article.url)}>
              {t('open-source')}
            </Button>
            <Button icon={Trash2} kind="danger" disabled={bulk.busy} onClick={() => void bulk.remove([key])}>
              {t('delete')}
            </Button>
          </div>
          {bulk.fault !== undefined && (
            <Notice tone="error" title={t(`error-${bulk.fault}`)} onDismiss={bulk.forgetFault} />
          )}
        </header>
        <div class="article__desk">
          <h2>{t('desk-title')}</h2>
          <FiledRow articleKey={key} />
          <DeskSection record={record} onShow={showSentence} />
        </div>
        <div class="brief">
          <BriefBody record={record} text={text} onShow={showSentence} editable />
        </div>
        <Part titleId="article-section-text" hintId="article-text-hint">
          <MarkedPart record={record} text={text} />
        </Part>
        <RelatedSection articleKey={key} linkOf={linkOf} />
        {record.versions.length > 0 && (
          <Part titleId="article-section-versions">
            <Versions record={record} />
          </Part>
        )}
        <Part titleId="article-section-provenance">
          <ProvenanceList record={record} />
        </Part>
      </article>
    </OutletDates>
  );
}

/** Stories of the library open here; links of the article's own page and headlines of followed sites in a new tab. */
function linkOf(row: RelatedRow): string | undefined {
  return row.rung === 'recent' || row.rung === 'saved' ? articleHash(row.id) : linkToPage(row);
}

/** Scrolls to the sentence of an item and gives it the focus, so that it is read out. */
function showSentence(span: Span): void {
  const at = sentencesOnPage().findLast(({ start }) => start <= span.start);
  if (at !== undefined) focusSentence(at);
}

function Byline({ record }: { readonly record: ArticleRecord }): JSX.Element {
  const { t, date } = useTranslator();
  const { article, brief, saved } = record;
  const published = brief.published === undefined ? undefined : date(brief.published);
  const outlet = brief.outlet ?? article.outlet;
  return (
    <p class="row__source">
      {saved && (
        <span class="row__saved">
          <Icon icon={Bookmark} size="small" />
          {t('library-row-saved')}
        </span>
      )}
      {outlet !== undefined && <Bdi text={outlet} class="row__outlet" />}
      {article.byline !== undefined && <span>{t('article-by', { author: isolate(article.byline) })}</span>}
      {published !== undefined && <span>{t('library-row-published', { date: published })}</span>}
      <span>{t('reading-minutes', { count: brief.readingMinutes })}</span>
    </p>
  );
}

interface PartProps {
  readonly titleId: string;
  readonly hintId?: string;
  readonly children: ComponentChildren;
}

function Part({ titleId, hintId, children }: PartProps): JSX.Element {
  const { t } = useTranslator();
  return (
    <section class="article__part">
      <h2>{t(titleId)}</h2>
      {hintId !== undefined && <p class="article__hint">{t(hintId)}</p>}
      {children}
    </section>
  );
}
