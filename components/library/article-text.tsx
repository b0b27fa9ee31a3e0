import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Code, Mark } from '../../lib/model/desk.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { withoutControls } from '../../lib/i18n/direction.ts';
import { useTranslator } from '../hooks/language.ts';
import { dirOf } from '../ui/bdi.tsx';
import { pieceId, piecesOf, type Piece, type PiecedBlock, type PiecedSentence } from './article-pieces.ts';

interface Props {
  readonly record: ArticleRecord;
  /** Marks as they stand in this text. */
  readonly marks: readonly Mark[];
  readonly codes: ReadonlyMap<string, Code>;
}

/** The whole text: sentences behind facts underlined, what the reader marked on its colour, the background set apart. */
export function ArticleText({ record, marks, codes }: Props): JSX.Element {
  const { t } = useTranslator();
  const { article, brief } = record;
  const { facts, background, sentences } = brief.analysis;
  const blocks = useMemo(
    () => piecesOf(article.blocks, { facts, background, sentences, marks }),
    [article.blocks, facts, background, sentences, marks],
  );
  return (
    <div class="article-text reading" data-text>
      {article.partial && <p class="article__hint">{t('article-partial')}</p>}
      {article.lead !== undefined && (
        <p class="article-text__lead" dir={dirOf(article.lead)}>
          {withoutControls(article.lead)}
        </p>
      )}
      {blocks.map((block, i) => (
        <TextBlock key={i} block={block} codes={codes} />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: PiecedBlock;
  readonly codes: ReadonlyMap<string, Code>;
}

function TextBlock({ block, codes }: BlockProps): JSX.Element {
  const { t } = useTranslator();
  const { kind, sentences, opensBackground } = block;
  const dir = dirOf(sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''));
  const inside = sentences.map((sentence) => (
    <Sentence key={sentence.start} sentence={sentence} codes={codes} />
  ));
  return (
    <>
      {opensBackground && <p class="article-text__turn">{t('article-text-background')}</p>}
      {kind === 'heading' ? (
        <h3 dir={dir}>{inside}</h3>
      ) : kind === 'quote' ? (
        <blockquote dir={dir}>{inside}</blockquote>
      ) : (
        <p dir={dir} class={kind === 'list' ? 'article-text__item' : undefined}>
          {inside}
        </p>
      )}
    </>
  );
}

function Sentence({
  sentence,
  codes,
}: {
  readonly sentence: PiecedSentence;
  readonly codes: ReadonlyMap<string, Code>;
}): JSX.Element {
  const inside = sentence.pieces.map((piece) => <TextPiece key={piece.start} piece={piece} codes={codes} />);
  if (!sentence.real) return <>{inside}</>;
  return (
    <span
      id={pieceId(sentence.start)}
      class="sentence"
      tabIndex={-1}
      data-sentence={`${String(sentence.start)} ${String(sentence.end)}`}
    >
      {inside}
    </span>
  );
}

function TextPiece({
  piece,
  codes,
}: {
  readonly piece: Piece;
  readonly codes: ReadonlyMap<string, Code>;
}): JSX.Element {
  const { t, list } = useTranslator();
  const { facts, marks, start } = piece;
  const kinds = [...new Set(facts.map(({ kind }) => t(`fact-${kind}`)))];
  const from = kinds.length === 0 ? undefined : t('article-evidence', { facts: list(kinds) });
  if (marks.length === 0)
    return from === undefined ? (
      <span data-start={start}>{piece.text}</span>
    ) : (
      <mark class="evidence" data-start={start} title={from}>
        {piece.text}
      </mark>
    );
  const on = [...new Set(marks.flatMap((mark) => mark.codes))].flatMap((id) => codes.get(id) ?? []);
  const notes = marks.map(({ note }) => note).filter((note) => note !== '');
  const said = on.length === 0 ? t('marked') : t('marked-codes', { codes: list(on.map(({ name }) => name)) });
  return (
    <mark
      class={`marked tone--${on[0]?.colour ?? 'none'}${from === undefined ? '' : ' evidence'}`}
      data-start={start}
      data-marks={marks.map(({ id }) => id).join(' ')}
      title={[said, ...notes, from].filter(Boolean).join(' · ')}
    >
      {piece.text}
    </mark>
  );
}
