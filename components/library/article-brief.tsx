import type { JSX } from 'preact';
import type { Fact } from '../../lib/model/analysis.ts';
import { articleText } from '../../lib/model/article.ts';
import type { BriefEntity } from '../../lib/model/brief.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { withoutControls } from '../../lib/i18n/direction.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Chip } from '../ui/chip.tsx';
import { pieceId } from './article-pieces.ts';

/** The brief beside its text: summary, facts, parties. Every item leads to its sentence further down the page. */
export function ArticleBrief({ record }: { readonly record: ArticleRecord }): JSX.Element {
  const { brief, article, dismissed } = record;
  const text = articleText(article.blocks);
  const facts = brief.analysis.facts.filter(
    (fact) => !dismissed.includes(`fact:${fact.kind}:${String(fact.start)}`),
  );
  const main = facts.filter(({ section }) => section === 'main');
  const background = facts.filter(({ section }) => section === 'background');
  const shown = (entities: readonly BriefEntity[]): readonly BriefEntity[] =>
    entities.filter(({ key }) => !dismissed.includes(key));
  return (
    <div class="article-brief">
      {brief.analysis.keySentences.length > 0 && (
        <div class="article-brief__summary reading">
          {[...brief.analysis.keySentences]
            .sort((a, b) => a.start - b.start)
            .map(({ start, end }) => {
              const sentence = text.slice(start, end);
              return (
                <p key={start} dir={dirOf(sentence)}>
                  {withoutControls(sentence)}
                </p>
              );
            })}
        </div>
      )}
      <Facts title="section-facts" facts={main} text={text} />
      <Facts title="section-background" facts={background} text={text} />
      <Names title="section-people" entities={shown(brief.people)} />
      <Names title="section-organisations" entities={shown(brief.organisations)} />
      <Names title="section-places" entities={shown(brief.places)} />
    </div>
  );
}

function Facts(props: {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly text: string;
}): JSX.Element | null {
  const { t } = useTranslator();
  if (props.facts.length === 0) return null;
  return (
    <>
      <h3>{t(props.title)}</h3>
      <ul class="article-brief__facts">
        {props.facts.map((fact) => (
          <li key={`${fact.kind}-${String(fact.start)}`}>
            <Chip>{t(`fact-${fact.kind}`)}</Chip>
            <button type="button" class="article-brief__fact" onClick={() => showSentence(fact)}>
              <Bdi text={fact.what ?? props.text.slice(fact.evidence.start, fact.evidence.end)} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Names(props: {
  readonly title: string;
  readonly entities: readonly BriefEntity[];
}): JSX.Element | null {
  const { t } = useTranslator();
  if (props.entities.length === 0) return null;
  return (
    <>
      <h3>{t(props.title)}</h3>
      <ul class="article-brief__names">
        {props.entities.map(({ key, name, roles }) => (
          <li key={key}>
            <Bdi text={name} class="article-brief__name" />
            {roles[0] !== undefined && <Bdi text={roles[0]} class="article-brief__role" />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Scrolls to the sentence of a fact and gives it the focus, so that it is read out. */
function showSentence(fact: Fact): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.article-text mark')];
  const starts = marks.filter(({ id }) => Number(id.slice(pieceId(0).length - 1)) <= fact.evidence.start);
  const mark = starts.at(-1) ?? marks[0];
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
