import { ArrowRight, Bookmark, BookmarkCheck, ExternalLink, FileX, Trash2 } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isolate, withoutControls } from '../../lib/i18n/direction.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { useWatch } from '../hooks/watch.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/progress.tsx';
import { ArticleBrief } from './article-brief.tsx';
import { ArticleRelated } from './article-related.tsx';
import { ArticleText } from './article-text.tsx';
import { ProvenanceList } from './provenance.tsx';
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
  const watched = useWatch<ArticleRecord | undefined>(id, (listener) => client.watchRecord(id, listener));
  const before = useRef<ArticleRecord>(undefined);
  const record = watched.known ? watched.value : undefined;
  if (record !== undefined) before.current = record;
  const title = record?.article.title;
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    return () => {
      document.title = t('library-title');
    };
  }, []);
  useEffect(() => {
    if (title !== undefined) document.title = withoutControls(title);
  }, [title]);
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
        ) : !watched.known ? (
          <EmptyState picture={<Spinner label={t('article-loading')} />} title={t('article-loading')} />
        ) : (
          <Gone last={before.current} back={back} />
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
  return (
    <article>
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
      <Part title="article-section-brief">
        <ArticleBrief record={record} />
      </Part>
      <Part title="article-section-text" hint="article-text-hint">
        <ArticleText record={record} />
      </Part>
      <Part title="section-related">
        <ArticleRelated id={key} />
      </Part>
      {record.versions.length > 0 && (
        <Part title="article-section-versions">
          <Versions record={record} />
        </Part>
      )}
      <Part title="article-section-provenance">
        <ProvenanceList record={record} />
      </Part>
    </article>
  );
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
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Part({ title, hint, children }: PartProps): JSX.Element {
  const { t } = useTranslator();
  return (
    <section class="article__part">
      <h2>{t(title)}</h2>
      {hint !== undefined && <p class="article__hint">{t(hint)}</p>}
      {children}
    </section>
  );
}
