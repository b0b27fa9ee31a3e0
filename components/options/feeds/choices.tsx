import { Plus } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../../lib/app/feeds-client.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFollow } from './use-follow.ts';
import { followWords, hostOf } from './words.ts';

/** A feed one may tick. */
export interface Chosen extends Choice {
  /** Followed already: shown, not to be ticked. */
  readonly known: boolean;
  readonly note?: string;
}

interface Props {
  readonly legend: string;
  readonly choices: readonly Chosen[];
  readonly ticked?: readonly string[];
  /** Buttons that tick all or none. */
  readonly withAll?: boolean;
  readonly onDone?: () => void;
}

/** Feeds to tick, words that say who would be contacted, and the one button that follows them. */
export function Choices({
  legend,
  choices,
  ticked: first = [],
  withAll = false,
  onDone,
}: Props): JSX.Element {
  const translator = useTranslator();
  const { t } = translator;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(first));
  const { follow, fault } = useFollow();
  const chosen = choices.filter(({ url, known }) => !known && ticked.has(url));
  const tick = (url: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(url);
    else next.delete(url);
    setTicked(next);
  };
  const run = async (): Promise<void> => {
    const done = await follow(chosen.map(({ url, title, kind }) => ({ url, title, kind })));
    if (!done) return;
    setTicked(new Set());
    onDone?.();
  };
  return (
    <fieldset class="choices feeds__choices">
      <legend class="field__label">{legend}</legend>
      {withAll && (
        <div class="options__buttons">
          <Button onClick={() => setTicked(new Set(choices.map(({ url }) => url)))}>
            {t('feeds-opml-all')}
          </Button>
          <Button onClick={() => setTicked(new Set())}>{t('feeds-opml-no')}</Button>
        </div>
      )}
      {choices.map(({ url, title, known, note }) => (
        <label key={url} class="choice" aria-label={title}>
          <input
            type="checkbox"
            checked={known || ticked.has(url)}
            disabled={known}
            onChange={(event) => tick(url, event.currentTarget.checked)}
          />
          <span>
            <span class="choice__label">
              <Bdi text={title} />
              {known && <span class="feeds__known">{t('feeds-packs-known')}</span>}
            </span>
            <span class="choice__hint">
              <bdi dir="ltr">{hostOf(url)}</bdi>
              {note !== undefined && ` · ${note}`}
            </span>
          </span>
        </label>
      ))}
      {chosen.length > 0 && (
        <p class="field__hint">
          {followWords(
            translator,
            chosen.map(({ url }) => url),
          )}
        </p>
      )}
      {fault !== undefined && <Notice tone="error" title={t(fault)} />}
      <div>
        <Button icon={Plus} kind="primary" disabled={chosen.length === 0} onClick={() => void run()}>
          {t('feeds-follow-chosen', { count: chosen.length })}
        </Button>
      </div>
    </fieldset>
  );
}
