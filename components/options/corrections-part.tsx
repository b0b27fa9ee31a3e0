import type { JSX } from 'preact';
import type { Correction } from '../../lib/model/desk.ts';
import { isolate } from '../../lib/i18n/direction.ts';
import { useDesk } from '../hooks/desk.ts';
import { keepFocus } from '../hooks/keep-focus.ts';
import { useTranslator } from '../hooks/language.ts';
import { useRetryingWatch } from '../hooks/watch.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useToast } from '../ui/toast.tsx';
import { Part } from './part.tsx';

/** Corrections shown at once; a long list is folded. */
const SHOWN = 50;

/** What the reader put right about names, newest first, each with its way back. */
export function CorrectionsPart(): JSX.Element {
  const { t } = useTranslator();
  const desk = useDesk();
  const [watched, retry] = useRetryingWatch<readonly Correction[]>('corrections', (listener, onError) =>
    desk.watchCorrections(listener, onError),
  );
  const list = watched.known ? [...watched.value].sort((a, b) => b.createdAt.localeCompare(a.createdAt)) : [];
  return (
    <Part titleId="options-corrections" hintId="options-corrections-hint">
      {!watched.known && watched.fault !== undefined && (
        <Notice tone="error" title={t(`error-${watched.fault}`)}>
          <Button onClick={retry}>{t('retry')}</Button>
        </Notice>
      )}
      {watched.known && list.length === 0 && <p class="sites__none">{t('options-corrections-none')}</p>}
      <Corrections list={list.slice(0, SHOWN)} />
      {list.length > SHOWN && (
        <details>
          <summary>{t('options-corrections-more', { count: list.length - SHOWN })}</summary>
          <Corrections list={list.slice(SHOWN)} />
        </details>
      )}
    </Part>
  );
}

function Corrections({ list }: { readonly list: readonly Correction[] }): JSX.Element | null {
  const { t, date } = useTranslator();
  const desk = useDesk();
  const toast = useToast();
  if (list.length === 0) return null;
  const undo = async ({ id, createdAt: _then, ...word }: Correction): Promise<void> => {
    keepFocus();
    const done = await desk.uncorrect(id);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
    else
      toast({
        text: t('options-correction-undone', { name: isolate(word.name) }),
        undo: () => void desk.correct(word),
      });
  };
  return (
    <ul class="corrections">
      {list.map((one) => (
        <li key={one.id} class="correction">
          <span class="correction__words">
            <Bdi text={one.name} class="correction__name" />
            <span>{wordsOf(one, t)}</span>
            <span class="correction__day">{date(one.createdAt)}</span>
          </span>
          <Button kind="plain" onClick={() => void undo(one)}>
            {t('undo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function wordsOf(one: Correction, t: ReturnType<typeof useTranslator>['t']): string {
  if (one.kind === 'none') return t('options-correction-none');
  if (one.kind === 'type') return t(`correct-is-${one.type ?? 'person'}`);
  return t(`options-correction-${one.kind}`, { target: isolate(one.targetName ?? '') });
}
