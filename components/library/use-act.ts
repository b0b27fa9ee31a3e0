import type { Undoable } from '../../lib/app/desk-client.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useT } from '../hooks/language.ts';
import { useToast } from '../ui/toast.tsx';

/** Does a change of the desk, says in passing that it was done, with the way back; answers the code of what stood in its way. */
export function useAct(): (change: Promise<Undoable>, said: string) => Promise<ErrorCode | undefined> {
  const t = useT();
  const toast = useToast();
  return async (change, said) => {
    const done = await change;
    if (!done.ok) return done.error.code;
    const { restore } = done.value;
    const undo = async (): Promise<void> => {
      const back = await restore();
      if (!back.ok) toast({ text: t(`error-${back.error.code}`) });
    };
    toast({ text: said, undo: () => void undo() });
    return undefined;
  };
}
