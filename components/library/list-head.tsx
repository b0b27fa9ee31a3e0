import { BookMarked, ChartColumn, Keyboard, Network, Settings as Cog } from 'lucide';
import type { JSX } from 'preact';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ExportControl } from './export-control.tsx';

interface Props {
  readonly canExport: boolean;
  readonly onHelp: () => void;
  readonly onExport: (format: string) => void;
}

/** The top of the library: its name, the pages about the whole, what is done with all of it. */
export function ListHead({ canExport, onHelp, onExport }: Props): JSX.Element {
  const t = useT();
  const client = useClient();
  return (
    <header class="library__head">
      <h1>{t('library-title')}</h1>
      <nav class="library__pages" aria-label={t('library-pages')}>
        <a href="#/overview">
          <Icon icon={ChartColumn} />
          {t('overview-title')}
        </a>
        <a href="#/graph">
          <Icon icon={Network} />
          {t('graph-title')}
        </a>
        <a href="#/codebook">
          <Icon icon={BookMarked} />
          {t('codebook-title')}
        </a>
      </nav>
      <div class="library__actions">
        <IconButton icon={Keyboard} label={t('library-keys')} onClick={onHelp} />
        <IconButton icon={Cog} label={t('open-options')} onClick={() => void client.openPage('options')} />
        <ExportControl disabled={!canExport} onExport={onExport} />
      </div>
    </header>
  );
}
