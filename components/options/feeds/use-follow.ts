import { useState } from 'preact/hooks';
import type { Choice } from '../../../lib/app/feeds-client.ts';
import { useClient } from '../../hooks/client.ts';
import { useT } from '../../hooks/language.ts';
import { useToast } from '../../ui/toast.tsx';

/** Follows what was chosen and says so; answers whether it was done. To be called in the click, as `FeedsClient.follow` is. */
export function useFollow(): {
  readonly follow: (choices: readonly Choice[]) => Promise<boolean>;
  readonly fault: string | undefined;
} {
  const client = useClient();
  const t = useT();
  const toast = useToast();
  const [fault, setFault] = useState<string>();
  const follow = async (choices: readonly Choice[]): Promise<boolean> => {
    const done = await client.feeds.follow(choices);
    if (!done.ok) {
      setFault(
        done.error.code === 'site-excluded' ? 'feeds-fault-no-permission' : `error-${done.error.code}`,
      );
      return false;
    }
    setFault(undefined);
    toast({ text: t('feeds-followed', { count: done.value }) });
    return true;
  };
  return { follow, fault };
}
