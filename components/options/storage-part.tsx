import { Pause, Play, RefreshCw } from 'lucide';
import type { JSX } from 'preact';
import type { StorageHealth } from '../../lib/app/client.ts';
import type { RebuildProgress } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress, Spinner } from '../ui/progress.tsx';
import { useToast } from '../ui/toast.tsx';
import { Part } from './part.tsx';
import type { Health } from './use-health.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** How the library is, always in sight; a library that cannot be read says so. */
export function StoragePart({ health }: { readonly health: Health }): JSX.Element {
  const { t } = useTranslator();
  const { result } = health;
  return (
    <Part titleId="options-storage" hintId="options-storage-hint">
      {result === undefined ? (
        <Spinner label={t('loading')} />
      ) : result.ok ? (
        <HealthList health={result.value} />
      ) : (
        <Notice tone="error" title={t('options-storage-error-title')}>
          {t(`error-${result.error.code}`)}
        </Notice>
      )}
      <Rebuild />
      <div>
        <Button icon={RefreshCw} onClick={health.refresh}>
          {t('options-storage-refresh')}
        </Button>
      </div>
    </Part>
  );
}

function HealthList({ health }: { readonly health: StorageHealth }): JSX.Element {
  const { t, number } = useTranslator();
  const used = health.usedBytes === 0 ? t('options-storage-bytes-unknown') : bytes(health.usedBytes, number);
  const lines = [
    ['options-storage-articles', number(health.articles)],
    ['options-storage-saved', number(health.saved)],
    ['options-storage-bytes', used],
    ['options-storage-persistent', t(`options-storage-persistent-${health.persistent ? 'yes' : 'no'}`)],
  ] as const;
  return (
    <dl class="storage-health">
      {lines.map(([name, words]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Bytes in the unit a person would use, in words of the language. */
function bytes(count: number, number: (n: number, options: Intl.NumberFormatOptions) => string): string {
  const step = Math.min(Math.max(Math.floor(Math.log10(count) / 3), 0), UNITS.length - 1);
  return number(count / 1_000 ** step, {
    style: 'unit',
    unit: UNITS[step],
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
}

/** How far the making anew of old briefs is, after an update of the engine; nothing when there is nothing to do. */
function Rebuild(): JSX.Element | null {
  const { t, number } = useTranslator();
  const { rebuild } = useClient();
  const toast = useToast();
  const progress = wordOf(
    useWatch<RebuildProgress | undefined>('rebuild', (listener, onError) =>
      rebuild.watchRebuild(listener, onError),
    ),
  );
  if (progress === undefined || progress.state === 'done' || progress.total === 0) return null;
  const paused = progress.state === 'paused';
  const counts = { done: number(progress.done), total: number(progress.total) };
  const pause = async (): Promise<void> => {
    const done = await rebuild.pauseRebuild(!paused);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
  };
  return (
    <div class="options__act">
      <h3>{t('options-rebuild')}</h3>
      <p class="field__hint">{t('options-rebuild-hint')}</p>
      <Progress label={t('options-rebuild')} share={progress.done / progress.total} />
      <p>{t(paused ? 'options-rebuild-paused' : 'options-rebuild-count', counts)}</p>
      <div>
        <Button icon={paused ? Play : Pause} onClick={() => void pause()}>
          {t(paused ? 'options-rebuild-resume' : 'options-rebuild-pause')}
        </Button>
      </div>
    </div>
  );
}
