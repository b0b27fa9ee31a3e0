import type { JSX } from 'preact';
import { articleText } from '../../lib/model/article.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { withoutControls } from '../../lib/i18n/direction.ts';
import { useTranslator } from '../hooks/language.ts';
import { dirOf } from '../ui/bdi.tsx';
import { paragraphsGone } from './article-pieces.ts';

/** Older texts of the article, newest first; paragraphs that today's text no longer has are shaded. */
export function Versions({ record }: { readonly record: ArticleRecord }): JSX.Element {
  const { t, locale } = useTranslator();
  const now = articleText(record.article.blocks);
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <p class="article__hint">{t('versions-hint', { count: record.versions.length })}</p>
      {record.versions.map((version) => (
        <details key={version.retrievedAt + version.contentHash} class="version">
          <summary>{t('versions-one', { date: instant.format(new Date(version.retrievedAt)) })}</summary>
          <div class="reading article-text">
            {version.title === record.article.title ? (
              <p class="article__hint">{t('versions-same-title')}</p>
            ) : (
              <h3 dir={dirOf(version.title)}>{withoutControls(version.title)}</h3>
            )}
            {paragraphsGone(version.text, now).map(({ text, gone }, i) => (
              <p key={i} dir={dirOf(text)}>
                {gone ? (
                  <del class="version__gone">
                    <span class="unseen">{t('versions-gone')}</span>
                    {withoutControls(text)}
                  </del>
                ) : (
                  withoutControls(text)
                )}
              </p>
            ))}
          </div>
        </details>
      ))}
    </>
  );
}
