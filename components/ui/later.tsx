import { CircleAlert, RefreshCw } from 'lucide';
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../hooks/language.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { Spinner } from './progress.tsx';

/**
 * A screen whose code is read when it is first shown, for those that few readers open and that weigh more than the rest of the
 * page. While it comes a spinner stands in its place; when it does not (the extension was updated under an open page), the
 * reader is told and can reload.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | undefined;
  return function Later(props: P): JSX.Element {
    const t = useT();
    const [state, setState] = useState<'coming' | 'here' | 'failed'>(known === undefined ? 'coming' : 'here');
    useEffect(() => {
      let over = false;
      const say = (next: 'here' | 'failed'): void => {
        if (!over) setState(next);
      };
      if (known === undefined)
        load().then(
          (screen) => {
            known = screen;
            say('here');
          },
          () => say('failed'),
        );
      return () => {
        over = true;
      };
    }, []);
    if (state === 'failed')
      return (
        <main>
          <div role="alert">
            <EmptyState icon={CircleAlert} title={t('page-failed-title')} text={t('part-failed-text')}>
              <Button kind="primary" icon={RefreshCw} onClick={() => location.reload()}>
                {t('retry')}
              </Button>
            </EmptyState>
          </div>
        </main>
      );
    const Screen = known;
    if (state === 'coming' || Screen === undefined)
      return (
        <main>
          <EmptyState picture={<Spinner label={t('loading')} />} title={t('loading')} />
        </main>
      );
    return <Screen {...props} />;
  };
}
