import {
  CircleAlert,
  CirclePause,
  DatabaseZap,
  FileText,
  Hand,
  LockKeyhole,
  Newspaper,
  RefreshCw,
  type IconNode,
} from 'lucide';
import type { JSX } from 'preact';
import type { PanelState } from '../../lib/app/client.ts';
import type { Translate } from '../../lib/i18n/translator.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { useReadNow } from '../hooks/read-now.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Spinner } from '../ui/progress.tsx';

type Wordless = Exclude<PanelState, { kind: 'brief' }>;

const ICONS: { readonly [kind in Wordless['kind']]: IconNode } = {
  loading: Newspaper,
  welcome: Hand,
  paused: CirclePause,
  'not-article': Newspaper,
  unread: FileText,
  working: Newspaper,
  'no-access': LockKeyhole,
  'reload-page': RefreshCw,
  unstored: DatabaseZap,
  error: CircleAlert,
};

/** The designed screen of every state that has no brief to show: what is the matter, and the way on. */
export function StateScreen({ state }: { readonly state: Wordless }): JSX.Element {
  const t = useT();
  if (state.kind === 'loading' || state.kind === 'working') {
    const title = t(`state-${state.kind}-title`);
    return (
      <div aria-busy="true" aria-live="polite">
        <EmptyState
          picture={<Spinner label={title} />}
          title={title}
          {...(state.kind === 'working' && { text: t('state-working-text') })}
        />
      </div>
    );
  }
  const title = state.kind === 'unstored' ? t('notice-unstored-title') : t(`state-${state.kind}-title`);
  return (
    <EmptyState icon={ICONS[state.kind]} title={title} text={textOf(state, t)}>
      <Actions state={state} />
    </EmptyState>
  );
}

function textOf(state: Wordless, t: Translate): string {
  if (state.kind === 'error' || state.kind === 'unstored') return t(`error-${state.code}`);
  if (state.kind === 'unread') return t(`state-unread-${state.why}`, { host: state.host });
  return t(`state-${state.kind}-text`);
}

function Actions({ state }: { readonly state: Wordless }): JSX.Element | null {
  const t = useT();
  const client = useClient();
  const read = useReadNow();
  switch (state.kind) {
    case 'welcome':
      return (
        <Button kind="primary" onClick={() => void client.openPage('welcome')}>
          {t('state-welcome-action')}
        </Button>
      );
    case 'paused':
      return (
        <Button kind="primary" onClick={() => void client.updateSettings({ paused: false })}>
          {t('state-paused-action')}
        </Button>
      );
    case 'unread':
      return (
        <>
          <Button kind="primary" onClick={read}>
            {t('state-unread-action')}
          </Button>
          <Button kind="plain" onClick={() => void client.openPage('options')}>
            {t('state-unread-settings')}
          </Button>
        </>
      );
    case 'no-access':
      return (
        <Button kind="primary" onClick={read}>
          {t('state-no-access-action')}
        </Button>
      );
    case 'error':
    case 'unstored':
      return (
        <Button icon={RefreshCw} onClick={read}>
          {t('retry')}
        </Button>
      );
    default:
      return null;
  }
}
