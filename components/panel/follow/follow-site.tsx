import { Check, Rss } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteState } from '../../../lib/app/feeds-client.ts';
import { isolate } from '../../../lib/i18n/direction.ts';
import { useClient } from '../../hooks/client.ts';
import { useTranslator } from '../../hooks/language.ts';
import { useWatch, wordOf } from '../../hooks/watch.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Spinner } from '../../ui/progress.tsx';
import './follow.css';

interface Props {
  /** Address of the open article. */
  readonly url: string;
}

type State =
  | { readonly kind: 'idle' }
  /** The words that say who will be contacted are shown; nothing has happened. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done'; readonly title: string };

/**
 * Follows the site of the open article: one press shows in words who will be contacted, a second one does it. The first
 * feed that the site names is taken; others can be added in the settings.
 */
export function FollowSite({ url }: Props): JSX.Element | null {
  const { t } = useTranslator();
  const client = useClient();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const sites = wordOf(
    useWatch<readonly SiteState[]>('followed sites', (listener, onError) =>
      client.feeds.watchSites(listener, onError),
    ),
  );
  if (!URL.canParse(url) || sites === undefined) return null;
  const { host, hostname } = new URL(url);
  const manage = (): void => void client.openPage('options', 'options-feeds');
  if (state.kind !== 'done' && sites.some(({ id }) => sameSite(new URL(id).hostname, hostname)))
    return (
      <div class="follow">
        <Button icon={Check} kind="plain" onClick={manage}>
          {t('follow-known')}
        </Button>
      </div>
    );
  // Nothing may be awaited before `find`: it asks the browser for its permission inside the click.
  const follow = async (): Promise<void> => {
    setState({ kind: 'working' });
    const found = await client.feeds.find(url);
    const feed = found.ok ? found.value.feeds[0] : undefined;
    if (!found.ok) return setState({ kind: 'failed', message: `error-${found.error.code}` });
    if (feed === undefined)
      return setState({ kind: 'failed', message: `feeds-fault-${found.value.fault ?? 'not-a-feed'}` });
    const done = await client.feeds.follow([{ url: feed.url, title: feed.title, kind: feed.kind }]);
    return setState(
      done.ok ? { kind: 'done', title: feed.title } : { kind: 'failed', message: `error-${done.error.code}` },
    );
  };
  return (
    <div class="follow">
      {state.kind === 'idle' && (
        <Button icon={Rss} onClick={() => setState({ kind: 'asking' })}>
          {t('follow-site')}
        </Button>
      )}
      {state.kind === 'asking' && (
        <section class="follow__ask" aria-label={t('follow-site')}>
          <p>{t('follow-words', { host: isolate(host) })}</p>
          <div class="follow__acts">
            <Button kind="primary" onClick={() => void follow()}>
              {t('follow-yes')}
            </Button>
            <Button onClick={() => setState({ kind: 'idle' })}>{t('cancel')}</Button>
          </div>
        </section>
      )}
      {state.kind === 'failed' && (
        <Notice tone="warning" title={t(state.message)} onDismiss={() => setState({ kind: 'idle' })}>
          <Button onClick={manage}>{t('follow-manage')}</Button>
        </Notice>
      )}
      <output class="follow__end">
        {state.kind === 'working' && <Spinner label={t('feeds-finding', { host: isolate(host) })} />}
        {state.kind === 'done' && t('follow-done', { title: isolate(state.title) })}
      </output>
    </div>
  );
}

/** `www.` and a mobile edition are the same site for the reader. */
function sameSite(a: string, b: string): boolean {
  const bare = (host: string): string => host.replace(/^(?:www|m|mobile|amp)\./u, '');
  return bare(a) === bare(b);
}
