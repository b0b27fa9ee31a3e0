import { Bookmark, BookmarkCheck, Copy } from 'lucide';
import type { JSX } from 'preact';
import type { ArticleRecord } from '../../lib/model/record.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { withoutControls } from '../../lib/i18n/direction.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { useToast } from '../ui/toast.tsx';

interface Props {
  readonly record: ArticleRecord;
  readonly unstored: boolean;
}

/** Headline, where and when it stood, its state, and what can be done with it. */
export function BriefHeader({ record, unstored }: Props): JSX.Element {
  const translator = useTranslator();
  const { t, date } = translator;
  const { article, brief, saved } = record;
  const published = article.published?.value === undefined ? undefined : date(article.published.value);
  const printed = article.published?.raw;
  return (
    <header class="brief-head">
      <p class="brief-head__outlet">
        {brief.outlet !== undefined && <Bdi text={brief.outlet} />}
        {saved && <Chip tone="accent">{t('brief-state-saved')}</Chip>}
      </p>
      <h1 class="brief-head__title" dir={dirOf(brief.title)}>
        <Bdi text={brief.title} />
      </h1>
      <p class="brief-head__meta">
        {article.byline !== undefined && <span>{t('brief-by', { author: article.byline })}</span>}
        {published !== undefined ? (
          <time
            dateTime={article.published?.value}
            title={printed === undefined ? undefined : t('brief-published-printed', { raw: printed })}
          >
            {published}
          </time>
        ) : (
          printed !== undefined && <Bdi text={printed} />
        )}
        <span>{t('reading-minutes', { count: brief.readingMinutes })}</span>
      </p>
      <div class="brief-head__actions">
        {!unstored && <SaveButton record={record} />}
        <CopyButton record={record} translator={translator} />
      </div>
    </header>
  );
}

function SaveButton({ record }: { readonly record: ArticleRecord }): JSX.Element {
  const client = useClient();
  const { t } = useTranslator();
  const toast = useToast();
  const { key, saved } = record;
  const set = async (next: boolean): Promise<void> => {
    const done = await client.setSaved([key], next);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
    // Saving shows by itself; losing a saved brief to a slip of the hand should be easy to take back.
    else if (!next) toast({ text: t('unsaved-one'), undo: () => void client.setSaved([key], true) });
  };
  return (
    <span data-shortcut="save">
      <Button
        kind={saved ? 'normal' : 'primary'}
        icon={saved ? BookmarkCheck : Bookmark}
        onClick={() => void set(!saved)}
      >
        {t(saved ? 'unsave' : 'save')}
      </Button>
    </span>
  );
}

function CopyButton({
  record,
  translator,
}: {
  readonly record: ArticleRecord;
  readonly translator: Translator;
}): JSX.Element {
  const { t } = translator;
  const toast = useToast();
  const copy = (): void =>
    void navigator.clipboard.writeText(citationOf(record, translator)).then(
      () => toast({ text: t('copied') }),
      () => toast({ text: t('copy-failed') }),
    );
  return (
    <Button icon={Copy} onClick={copy}>
      {t('brief-copy-citation')}
    </Button>
  );
}

/** One line to cite the article by. Plain text: without the marks that keep directions apart on the page. */
export function citationOf({ article, brief, firstSeen }: ArticleRecord, { t, date }: Translator): string {
  const published = article.published?.value === undefined ? undefined : date(article.published.value);
  const parts = {
    title: brief.title,
    outlet: brief.outlet ?? new URL(article.url).hostname,
    url: article.canonicalUrl ?? article.url,
    retrieved: date(brief.provenance.retrievedAt) ?? date(firstSeen) ?? '',
  };
  const text =
    published === undefined ? t('citation-undated', parts) : t('citation', { ...parts, date: published });
  return withoutControls(text);
}
