import type { ComponentChildren, JSX } from 'preact';
import type { PageDate } from '../../lib/model/article.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';

/** Everything a researcher must be able to cite, as it was found. */
export function ProvenanceList({ record }: { readonly record: ArticleRecord }): JSX.Element {
  const { t, number, locale } = useTranslator();
  const { article, brief, firstSeen } = record;
  const { provenance } = brief;
  const instant = (iso: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
  const { reference } = brief.analysis;
  return (
    <dl class="provenance">
      <Line name="provenance-visited">
        <Address url={provenance.url} />
      </Line>
      {provenance.canonicalUrl !== undefined && (
        <Line name="provenance-canonical">
          <Address url={provenance.canonicalUrl} />
        </Line>
      )}
      <Line name="provenance-outlet">
        <Text text={article.outlet ?? brief.outlet} />
      </Line>
      <Line name="provenance-author">
        <Text text={article.byline} />
      </Line>
      <Line name="provenance-published">
        <PrintedDate date={article.published} />
      </Line>
      {article.modified !== undefined && (
        <Line name="provenance-modified">
          <PrintedDate date={article.modified} />
        </Line>
      )}
      {reference !== undefined && (
        <Line name="provenance-reference">
          <Bdi text={reference.value} />
          <small>{t(`provenance-reference-${reference.from}`)}</small>
        </Line>
      )}
      <Line name="provenance-retrieved">{instant(provenance.retrievedAt)}</Line>
      <Line name="provenance-first-seen">{instant(firstSeen)}</Line>
      <Line name="provenance-language">
        {t(article.language === 'ar' ? 'provenance-language-ar' : 'provenance-language-other')}
      </Line>
      <Line name="provenance-hash">
        <bdi dir="ltr" class="provenance__code">
          {provenance.contentHash}
        </bdi>
        <small>{t('provenance-hash-hint')}</small>
      </Line>
      <Line name="provenance-engine">{number(provenance.engineVersion)}</Line>
      <Line name="provenance-extractor">{number(article.extractor)}</Line>
    </dl>
  );
}

function Line({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { t } = useTranslator();
  return (
    <div class="provenance__line">
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Text({ text }: { readonly text: string | undefined }): JSX.Element {
  const { t } = useTranslator();
  return text === undefined || text === '' ? <small>{t('provenance-unknown')}</small> : <Bdi text={text} />;
}

/** A web address as a link; anything else a page may have claimed is shown as plain text. */
function Address({ url }: { readonly url: string }): JSX.Element {
  const web = URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
  const text = <bdi dir="ltr">{readable(url)}</bdi>;
  if (!web) return text;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

/** «%D8%A7» is no address to a reader. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function PrintedDate({ date }: { readonly date: PageDate | undefined }): JSX.Element {
  const translator = useTranslator();
  const { t, number } = translator;
  if (date === undefined) return <small>{t('provenance-unknown')}</small>;
  const resolved = date.value === undefined ? undefined : translator.date(date.value);
  return (
    <>
      <span>{resolved ?? t('provenance-unresolved')}</span>
      <small class="provenance__how">
        <span>
          {t('provenance-raw')} <Bdi text={date.raw} />
        </span>
        <span>{t(`provenance-source-${date.source}`)}</span>
        <span>{t(`provenance-calendar-${date.calendar}`)}</span>
        <span>
          {t('provenance-confidence')} {number(date.confidence, { style: 'percent' })}
        </span>
      </small>
    </>
  );
}
