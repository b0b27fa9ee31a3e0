import { useState } from 'preact/hooks';
import type { ErrorCode, Result } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { useToast } from '../ui/toast.tsx';

export interface Bulk {
  readonly busy: boolean;
  readonly fault: ErrorCode | undefined;
  readonly forgetFault: () => void;
  /** Answers whether it was done. */
  readonly save: (keys: readonly string[], saved: boolean) => Promise<boolean>;
  readonly remove: (keys: readonly string[]) => Promise<boolean>;
}

/** Acts on many briefs at once; each act says what it did and can be taken back. */
export function useBulk(onChanged: () => void): Bulk {
  const client = useClient();
  const t = useT();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ErrorCode>();

  const attempt = async <T>(act: () => Promise<Result<T>>): Promise<T | undefined> => {
    setBusy(true);
    setFault(undefined);
    const result = await act();
    setBusy(false);
    if (!result.ok) {
      setFault(result.error.code);
      return undefined;
    }
    onChanged();
    return result.value ?? ({} as T);
  };

  const save = async (keys: readonly string[], saved: boolean): Promise<boolean> => {
    const rows = await client.libraryRows(keys);
    // Only what changes is changed, so that undo does not touch what was so before.
    const changing = rows.filter((row) => row.saved !== saved).map(({ key }) => key);
    if ((await attempt(() => client.setSaved(changing, saved))) === undefined) return false;
    toast({
      text: t(saved ? 'library-saved-count' : 'library-unsaved-count', { count: changing.length }),
      ...(changing.length > 0 && {
        undo: () => void attempt(() => client.setSaved(changing, !saved)),
      }),
    });
    return true;
  };

  const remove = async (keys: readonly string[]): Promise<boolean> => {
    const done = await attempt(() => client.deleteArticles(keys));
    if (done === undefined) return false;
    const restore = async (): Promise<void> => {
      if ((await attempt(done.restore)) !== undefined)
        toast({ text: t('library-restored-count', { count: keys.length }) });
    };
    toast({ text: t('deleted-count', { count: keys.length }), undo: () => void restore() });
    return true;
  };
  return { busy, fault, forgetFault: () => setFault(undefined), save, remove };
}
