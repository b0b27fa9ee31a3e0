import { useToast } from '../ui/toast.tsx';
import { useClient } from './client.ts';
import { useT } from './language.ts';

/** Reads the page in front at the reader's word; what stands in the way is said. */
export function useReadNow(): () => void {
  const client = useClient();
  const t = useT();
  const toast = useToast();
  const read = async (): Promise<void> => {
    const done = await client.readNow();
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
  };
  return () => void read();
}
