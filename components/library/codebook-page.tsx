import { ArrowRight, BookMarked, Pencil, Plus } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Code } from '../../lib/model/desk.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { CodeDialog } from './code-dialog.tsx';
import { CodedList } from './coded-list.tsx';
import './codebook.css';
import { CodingWithOthers } from './coding-others.tsx';
import { codebookHash } from './route.ts';
import './sidebar.css';
import './tones.css';
import type { Placed } from './tree.ts';
import { useCodeCounts, useCodes } from './use-codes.ts';

interface Props {
  /** Id of the code whose sentences are listed. */
  readonly chosen: string | undefined;
  readonly back: string;
}

/** The codebook: codes as a tree, the sentences coded with one, and coding with others. */
export function CodebookPage({ chosen, back }: Props): JSX.Element {
  const { t } = useTranslator();
  const codes = useCodes();
  const counts = useCodeCounts();
  const [open, setOpen] = useState<string>();
  useEffect(() => window.scrollTo({ top: 0, behavior: 'instant' }), []);
  useEffect(() => {
    document.title = t('codebook-title');
    return () => {
      document.title = t('library-title');
    };
  }, [t]);
  const edited = codes.find(({ node }) => node.id === open)?.node;
  const code = codes.find(({ node }) => node.id === chosen)?.node;
  return (
    <div class="codebook">
      <nav aria-label={t('library-pages')}>
        <a class="article__back" href={back}>
          <Icon icon={ArrowRight} />
          {t('article-back')}
        </a>
      </nav>
      <main class="codebook__main">
        <header class="codebook__head">
          <h1>{t('codebook-title')}</h1>
          <Button kind="primary" icon={Plus} onClick={() => setOpen('new')}>
            {t('code-new')}
          </Button>
        </header>
        {codes.length === 0 ? (
          <EmptyState icon={BookMarked} title={t('codebook-empty-title')} text={t('codebook-empty-text')} />
        ) : (
          <div class="codebook__parts">
            <ul class="codes" aria-label={t('codes')}>
              {codes.map((placed) => (
                <CodeItem
                  key={placed.node.id}
                  placed={placed}
                  count={counts.get(placed.node.id) ?? 0}
                  current={placed.node.id === chosen}
                  onEdit={() => setOpen(placed.node.id)}
                />
              ))}
            </ul>
            {code === undefined ? (
              <p class="codebook__hint">{t('codebook-choose')}</p>
            ) : (
              <CodedList key={code.id} code={code} total={counts.get(code.id) ?? 0} />
            )}
          </div>
        )}
        <CodingWithOthers codes={codes.map(({ node }) => node)} />
      </main>
      {(open === 'new' || edited !== undefined) && (
        <CodeDialog code={edited} all={codes} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}

interface ItemProps {
  readonly placed: Placed<Code>;
  readonly count: number;
  readonly current: boolean;
  readonly onEdit: () => void;
}

function CodeItem({ placed: { node, depth }, count, current, onEdit }: ItemProps): JSX.Element {
  const { t, number } = useTranslator();
  const { id, name, colour, shortcut, memo } = node;
  return (
    <li
      class={`code tone--${colour}${current ? ' code--current' : ''}`}
      style={{ marginInlineStart: `${String(depth * 1.5)}rem` }}
    >
      <span class="tone__dot" title={t(`colour-${colour}`)} />
      <a class="code__link" href={codebookHash(id)} aria-current={current ? 'true' : undefined}>
        <strong>
          <Bdi text={name} />
        </strong>
        {memo !== '' && (
          <span class="code__memo" dir={dirOf(memo)}>
            {memo}
          </span>
        )}
      </a>
      {shortcut !== undefined && <kbd title={t('code-key', { key: shortcut })}>{shortcut}</kbd>}
      <span class="code__count" title={t('code-count', { count })}>
        {number(count)}
      </span>
      <IconButton icon={Pencil} label={t('code-edit', { name })} onClick={onEdit} />
    </li>
  );
}
