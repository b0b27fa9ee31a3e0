import { BookOpenText, Library, Settings as SettingsIcon, CircleQuestionMark, Search } from 'lucide';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../lib/app/client.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { useWatch } from '../hooks/watch.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { BriefScreen, KeptBrief } from './brief-screen.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { useShortcuts } from './shortcuts.ts';
import { StateScreen } from './state-screen.tsx';
import './panel.css';

/** The side panel: a thin bar of tools, and under it the screen of what the tab in front shows. */
export function Panel(): JSX.Element {
  const client = useClient();
  const t = useT();
  const watched = useWatch<PanelState>('panel', (listener) => client.watchPanel(listener));
  const state: PanelState = watched.known ? watched.value : { kind: 'loading' };
  const [help, setHelp] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const openSearch = (): void => void client.openPage('library', '/?focus=search');
  useShortcuts(root, { search: openSearch, help: () => setHelp(true) });
  return (
    <div class="panel" ref={root}>
      <header class="panel__bar">
        <span class="panel__brand">
          <Icon icon={BookOpenText} />
          <span>{t('app-name')}</span>
        </span>
        <div class="panel__tools" role="toolbar" aria-label={t('panel-toolbar')}>
          <IconButton icon={Search} label={t('panel-search')} onClick={openSearch} />
          <IconButton
            icon={Library}
            label={t('open-library')}
            onClick={() => void client.openPage('library')}
          />
          <IconButton
            icon={SettingsIcon}
            label={t('open-options')}
            onClick={() => void client.openPage('options')}
          />
          <IconButton icon={CircleQuestionMark} label={t('panel-help')} onClick={() => setHelp(true)} />
        </div>
      </header>
      <main class="panel__main">
        <Screen state={state} />
      </main>
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </div>
  );
}

function Screen({ state }: { readonly state: PanelState }): JSX.Element {
  if (state.kind === 'brief')
    return <KeptBrief key={state.key} articleKey={state.key} changed={state.changed} />;
  if (state.kind === 'unstored' && state.record !== undefined)
    return <BriefScreen record={state.record} changed={false} unstored={state.code} />;
  return <StateScreen state={state} />;
}
