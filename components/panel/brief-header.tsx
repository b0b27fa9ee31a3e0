import { Bookmark, BookmarkCheck, Copy, Printer, Share2 } from 'lucide';
import type { JSX } from 'preact';
import type { ArticleRecord } from '../../lib/model/record.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { withoutControls } from '../../lib/i18n/direction.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { useNow } from '../hooks/now.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { useToast } from '../ui/toast.tsx';

interface Props {
  readonly record: ArticleRecord;
  readonly unstored: boolean;
}

/** Headline, where and when it stood, its state, and what can be done with it. */
export function BriefHeader({ record, unstored }: Props): JSX.Element {
  const { t } = useTranslator();
  const { article, brief, saved } = record;
  const published = usePublished(record);
  return (
    <header class="brief-head">
      <p class="brief-head__outlet">
        {brief.outlet !== undefined && <Bdi text={brief.outlet} />}
        {saved && <Chip tone="accent">{t('brief-state-saved')}</Chip>}
      </p>
      <h1 class="brief-head__title" dir={dirOf(brief.title)}>
        <Bdi text={brief.title} />
      </h1>
      <Dotted class="brief-head__meta">
        {article.byline !== undefined && <span>{t('brief-by', { author: article.byline })}</span>}
        {published}
        <span>{t('reading-minutes', { count: brief.readingMinutes })}</span>
      </Dotted>
      <div class="brief-head__actions">
        {!unstored && <SaveButton record={record} />}
        <ShareButtons record={record} />
      </div>
    </header>
  );
}

/** The day it came out, how long ago that was, and the same day of the Hijri calendar; as printed where it could not be read. */
function usePublished(record: ArticleRecord): readonly JSX.Element[] {
  const { t, date, relative, hijri, language } = useTranslator();
  const now = useNow();
  const { value, raw } = record.article.published ?? {};
  const published = value === undefined ? undefined : date(value);
  if (value === undefined || published === undefined)
    return raw === undefined ? [] : [<Bdi key="raw" text={raw} />];
  const [ago, other] = [relative(value, now), language === 'ar' ? hijri(value) : undefined];
  return [
    <time
      key="day"
      dateTime={value}
      title={raw === undefined ? undefined : t('brief-published-printed', { raw })}
    >
      {published}
    </time>,
    ...(other === undefined ? [] : [<span key="hijri">{other}</span>]),
    ...(ago === undefined ? [] : [<span key="ago">{ago}</span>]),
  ];
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

/** Copy the citation, share the article's address, print the brief. */
function ShareButtons({ record }: { readonly record: ArticleRecord }): JSX.Element {
  const translator = useTranslator();
  const { t } = translator;
  const toast = useToast();
  const copy = (text: string, said: string): void =>
    void navigator.clipboard.writeText(text).then(
      () => toast({ text: t(said) }),
      () => toast({ text: t('copy-failed') }),
    );
  const share = (): void => {
    const title = withoutControls(record.brief.title);
    const url = record.article.canonicalUrl ?? record.article.url;
    // Browsers without a share sheet, Firefox on the desktop first, get headline and address on the clipboard.
    if (!('share' in navigator)) copy(`${title}\n${url}`, 'shared-copied');
    else
      navigator.share({ title, url }).catch((fault: unknown) => {
        if (!(fault instanceof DOMException && fault.name === 'AbortError'))
          copy(`${title}\n${url}`, 'shared-copied');
      });
  };
  return (
    <span class="brief-head__share">
      <IconButton
        icon={Copy}
        label={t('brief-copy-citation')}
        onClick={() => copy(citationOf(record, translator), 'copied')}
      />
      <IconButton icon={Share2} label={t('brief-share')} onClick={share} />
      <IconButton icon={Printer} label={t('brief-print')} onClick={printBrief} />
    </span>
  );
}

/** Prints the brief with everything unfolded; folds come back afterwards. */
function printBrief(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('.brief details:not([open])')];
  for (const one of folded) one.open = true;
  window.addEventListener(
    'afterprint',
    () => {
      for (const one of folded) one.open = false;
    },
    { once: true },
  );
  window.print();
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
