import { ArrowRight, ChartNoAxesColumn, Network, type IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { withoutControls } from '../../../lib/i18n/direction.ts';
import { useT } from '../../hooks/language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { LibraryFault } from '../list-state.tsx';
import type { Answer } from './use-answer.ts';
import './insight.css';

interface Props {
  /** For the tab; changes when the page knows better. */
  readonly title: string;
  /** Hash of the list the reader came from. */
  readonly back: string;
  readonly children: ComponentChildren;
}

const PAGES: readonly { readonly hash: string; readonly icon: IconNode; readonly name: string }[] = [
  { hash: '#/overview', icon: ChartNoAxesColumn, name: 'overview-title' },
  { hash: '#/graph', icon: Network, name: 'graph-title' },
];

/** What pages about the library share: the way back, the name of the tab, the top of the page. */
export function InsightFrame({ title, back, children }: Props): JSX.Element {
  const t = useT();
  useEffect(() => window.scrollTo({ top: 0, behavior: 'instant' }), []);
  useEffect(() => {
    document.title = withoutControls(title);
    return () => {
      document.title = t('library-title');
    };
  }, [title, t]);
  return (
    <div class="insight">
      <nav class="insight__nav" aria-label={t('insight-nav')}>
        <a class="article__back" href={back}>
          <Icon icon={ArrowRight} />
          {t('article-back')}
        </a>
        {PAGES.map(({ hash, icon, name }) => (
          <a
            key={hash}
            class="insight__page"
            href={hash}
            aria-current={location.hash.startsWith(hash) ? 'page' : undefined}
          >
            <Icon icon={icon} />
            {t(name)}
          </a>
        ))}
      </nav>
      <main class="insight__main">{children}</main>
    </div>
  );
}

/** Waiting and failed answers as screens; a known one as the page draws it. */
export function Told<T>(props: {
  readonly answer: Answer<T>;
  readonly children: (value: T) => ComponentChildren;
}): JSX.Element {
  const t = useT();
  const { answer } = props;
  if (answer.state === 'fault') return <LibraryFault code={answer.code} onRetry={answer.retry} />;
  if (answer.state === 'waiting')
    return <EmptyState picture={<Spinner label={t('insight-counting')} />} title={t('insight-counting')} />;
  return <>{props.children(answer.value)}</>;
}
