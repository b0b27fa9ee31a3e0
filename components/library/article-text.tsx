import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { withoutControls } from '../../lib/i18n/direction.ts';
import { useTranslator } from '../hooks/language.ts';
import { dirOf } from '../ui/bdi.tsx';
import { pieceId, piecesOf, type Piece, type PiecedBlock } from './article-pieces.ts';

/** The whole text, the sentences behind the facts marked, the background set apart where it begins. */
export function ArticleText({ record }: { readonly record: ArticleRecord }): JSX.Element {
  const { t } = useTranslator();
  const { article, brief } = record;
  const blocks = useMemo(
    () => piecesOf(article.blocks, brief.analysis.facts, brief.analysis.background),
    [article.blocks, brief.analysis.facts, brief.analysis.background],
  );
  return (
    <div class="article-text reading">
      {article.partial && <p class="article__hint">{t('article-partial')}</p>}
      {article.lead !== undefined && (
        <p class="article-text__lead" dir={dirOf(article.lead)}>
          {withoutControls(article.lead)}
        </p>
      )}
      {blocks.map((block, i) => (
        <TextBlock key={i} block={block} />
      ))}
    </div>
  );
}

function TextBlock({ block }: { readonly block: PiecedBlock }): JSX.Element {
  const { t } = useTranslator();
  const dir = dirOf(block.pieces.map(({ text }) => text).join(''));
  const inside = block.pieces.map((piece) => <TextPiece key={piece.start} piece={piece} />);
  return (
    <>
      {block.opensBackground && <p class="article-text__turn">{t('article-text-background')}</p>}
      {block.kind === 'heading' ? (
        <h3 dir={dir}>{inside}</h3>
      ) : block.kind === 'quote' ? (
        <blockquote dir={dir}>{inside}</blockquote>
      ) : (
        <p dir={dir} class={block.kind === 'list' ? 'article-text__item' : undefined}>
          {inside}
        </p>
      )}
    </>
  );
}

function TextPiece({ piece }: { readonly piece: Piece }): JSX.Element {
  const { t, list } = useTranslator();
  const text = withoutControls(piece.text);
  if (piece.facts.length === 0)
    return (
      <span id={pieceId(piece.start)} tabIndex={-1}>
        {text}
      </span>
    );
  const kinds = [...new Set(piece.facts.map(({ kind }) => t(`fact-${kind}`)))];
  return (
    <mark id={pieceId(piece.start)} tabIndex={-1} title={t('article-evidence', { facts: list(kinds) })}>
      {text}
    </mark>
  );
}
