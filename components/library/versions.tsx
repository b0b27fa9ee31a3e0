import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { articleText } from '../../lib/model/article.ts';
import type { ArticleRecord, ArticleVersion } from '../../lib/model/record.ts';
import { withoutControls } from '../../lib/i18n/direction.ts';
import { useTranslator } from '../hooks/language.ts';
import { dirOf } from '../ui/bdi.tsx';
import { countChanges, wordDiff, type DiffRun } from './word-diff.ts';

/** Older texts of the article, newest first, each compared word by word with the text of today. */
export function Versions({ record }: { readonly record: ArticleRecord }): JSX.Element {
  const { t } = useTranslator();
  const now = useMemo(() => articleText(record.article.blocks), [record.article.blocks]);
  return (
    <>
      <p class="article__hint">{t('versions-hint', { count: record.versions.length })}</p>
      {record.versions.map((version) => (
        <Version
          key={version.retrievedAt + version.contentHash}
          version={version}
          title={record.article.title}
          now={now}
        />
      ))}
    </>
  );
}

interface Props {
  readonly version: ArticleVersion;
  readonly title: string;
  readonly now: string;
}

function Version({ version, title, now }: Props): JSX.Element {
  const { t, locale } = useTranslator();
  const [open, setOpen] = useState(false);
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <details class="version" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('versions-one', { date: instant.format(new Date(version.retrievedAt)) })}</summary>
      {open && (
        <>
          {version.title === title ? (
            <p class="article__hint">{t('versions-same-title')}</p>
          ) : (
            <h3 class="version__title" dir={dirOf(title)}>
              <Runs
                runs={wordDiff(version.title, title)?.flat() ?? [{ text: version.title, kind: 'gone' }]}
              />
            </h3>
          )}
          <Compared old={version.text} now={now} />
        </>
      )}
    </details>
  );
}

function Compared({ old, now }: { readonly old: string; readonly now: string }): JSX.Element {
  const { t } = useTranslator();
  const paragraphs = useMemo(() => wordDiff(old, now), [old, now]);
  if (paragraphs === undefined)
    return (
      <div class="reading article-text">
        <p class="article__hint">{t('versions-other')}</p>
        {old.split('\n').map((text, i) => (
          <p key={i} dir={dirOf(text)}>
            {withoutControls(text)}
          </p>
        ))}
      </div>
    );
  const { gone, fresh } = countChanges(paragraphs);
  return (
    <div class="reading article-text">
      <p class="article__hint">{t('versions-changes', { gone, fresh })}</p>
      {paragraphs.map((runs, i) => (
        <p key={i} dir={dirOf(runs.map(({ text }) => text).join(''))}>
          <Runs runs={runs} />
        </p>
      ))}
    </div>
  );
}

/** Told apart by more than colour: words taken out are struck through, words put in are underlined. */
function Runs({ runs }: { readonly runs: readonly DiffRun[] }): JSX.Element {
  const { t } = useTranslator();
  return (
    <>
      {runs.map(({ text, kind }, i) => {
        const words = withoutControls(text);
        if (kind === 'same') return <span key={i}>{words}</span>;
        return kind === 'gone' ? (
          <del key={i} title={t('versions-gone')}>
            {words}
          </del>
        ) : (
          <ins key={i} title={t('versions-new')}>
            {words}
          </ins>
        );
      })}
    </>
  );
}
