import { useMemo } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import type { FactKind } from '../../lib/model/analysis.ts';
import type { Correction } from '../../lib/model/desk.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { ok, type Result } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useDesk } from '../hooks/desk.ts';
import { keepFocus } from '../hooks/keep-focus.ts';
import { useT } from '../hooks/language.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { useToast } from '../ui/toast.tsx';
import { correctedBrief } from './corrected.ts';
import type { EntityWord } from './entity-card.tsx';
import { retypedItems, retypeId, type ShownFact } from '../../lib/model/fact-id.ts';

/** Sets an item of this brief aside, with a way back. */
export function useDismiss(key: string): (item: string) => void {
  const client = useClient();
  const t = useT();
  const toast = useToast();
  const set = async (item: string, aside: boolean): Promise<void> => {
    const done = await client.setDismissed(key, item, aside);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
    else if (aside) toast({ text: t('dismissed'), undo: () => void set(item, false) });
  };
  return (item) => {
    keepFocus();
    void set(item, true);
  };
}

/** Puts a fact of this brief under another kind, with a way back to the one it had before. */
export function useRetype({ key, dismissed }: ArticleRecord): (fact: ShownFact, kind: FactKind) => void {
  const client = useClient();
  const t = useT();
  const toast = useToast();
  const swap = async (off: readonly string[], on: readonly string[]): Promise<Result<void>> => {
    for (const [items, kept] of [[off, false], [on, true]] as const)
      for (const item of items) {
        const done = await client.setDismissed(key, item, kept);
        if (!done.ok) return done;
      }
    return ok(undefined);
  }; // prettier-ignore
  return (fact, kind) => {
    const before = retypedItems(fact, dismissed);
    const after = kind === (fact.was ?? fact.kind) ? [] : [retypeId(fact, kind)];
    keepFocus();
    void swap(before, after).then((done) => {
      if (!done.ok) return toast({ text: t(`error-${done.error.code}`) });
      return toast({
        text: t('fact-retyped-done', { kind: t(`fact-${kind}`) }),
        undo: () => void swap(after, before),
      });
    });
  };
}

/** The record with its brief as the reader corrected it. */
export function useCorrected(record: ArticleRecord): ArticleRecord {
  const desk = useDesk();
  const watched = useWatch<readonly Correction[]>('corrections', (listener, onError) =>
    desk.watchCorrections(listener, onError),
  );
  const corrections = wordOf(watched);
  return useMemo(
    () =>
      corrections === undefined || corrections.length === 0
        ? record
        : { ...record, brief: correctedBrief(record.brief, corrections) },
    [record, corrections],
  );
}

/** Remembers what the reader says of a name, for this brief and all others, and says so with a way back. */
export function useSayWord(): (word: EntityWord) => Promise<void> {
  const desk = useDesk();
  const t = useT();
  const toast = useToast();
  return async (word) => {
    const done = await desk.correct(word);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
    else
      toast({
        text: t(`corrected-${word.kind}`, {
          name: isolate(word.name),
          target: isolate(word.targetName ?? ''),
        }),
        undo: () => void desk.uncorrect(done.value),
      });
  };
}

/** The same where the word takes away the element it was said from. */
export function useCorrect(): (word: EntityWord) => void {
  const say = useSayWord();
  return (word) => {
    keepFocus();
    void say(word);
  };
}
