import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BriefEntity } from '../../lib/model/brief.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import type { Span } from '../../lib/model/span.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import type { EntityWord } from './entity-card.tsx';
import { factId, shownFacts, type ShownFact } from '../../lib/model/fact-id.ts';
import { Facts, type FactsProps } from './facts.tsx';
import { entitiesOf, namesOf } from './names.ts';
import { Parties } from './parties.tsx';
import { useCorrect, useCorrected, useDismiss, useRetype } from './use-corrections.ts';
import './brief.css';

interface Props {
  readonly record: ArticleRecord;
  /** `articleText` of the record's blocks. */
  readonly text: string;
  /** Shows the sentence an item was taken from. */
  readonly onShow: (span: Span) => void;
  /** Whether items can be set aside: not where there is no place to remember it. */
  readonly editable: boolean;
}

/** Gist, facts, parties and background of one article: in the panel beside its page, in the library above its text. */
export function BriefBody({ record: given, text, onShow, editable }: Props): JSX.Element {
  const t = useT();
  const record = useCorrected(given);
  const { brief } = record;
  const names = useMemo(() => namesOf(brief), [brief]);
  const dismiss = useDismiss(record.key);
  const retype = useRetype(given);
  const correct = useCorrect();
  const kept = useMemo(() => without(record), [record]);
  const common = {
    brief,
    names,
    text,
    onShow,
    ...(editable && { onDismiss: dismiss, onRetype: retype, onCorrect: correct }),
  };
  const background = kept.facts.filter(({ section }) => section === 'background');
  const main = kept.facts.filter(({ section }) => section === 'main');
  const hasParties = [kept.people, kept.organisations, kept.places].some((list) => list.some(inMain));
  return (
    <>
      <Summary record={record} text={text} onShow={onShow} />
      <Section id="facts" title={t('section-facts')}>
        {main.length === 0 ? (
          <p class="quiet">{t('brief-facts-empty')}</p>
        ) : (
          <Facts facts={main} {...common} />
        )}
      </Section>
      {hasParties && (
        <Section id="parties" title={t('section-parties')}>
          <Parties
            people={kept.people.filter(inMain)}
            organisations={kept.organisations.filter(inMain)}
            places={kept.places.filter(inMain)}
            {...common}
          />
        </Section>
      )}
      <Background kept={{ ...kept, facts: background }} common={common} />
      {record.dismissed.length > 0 && <SetAside record={record} />}
    </>
  );
}

/** Named in the main story; the rest belongs to the background alone. */
function inMain({ sections }: BriefEntity): boolean {
  return sections.includes('main') || sections.length === 0;
}

interface Kept {
  readonly facts: readonly ShownFact[];
  readonly people: readonly BriefEntity[];
  readonly organisations: readonly BriefEntity[];
  readonly places: readonly BriefEntity[];
}

/** The brief less what the reader set aside. */
function without({ brief, dismissed }: ArticleRecord): Kept {
  const gone = new Set(dismissed);
  const here = ({ key }: BriefEntity): boolean => !gone.has(key);
  return {
    facts: shownFacts(brief.analysis.facts, dismissed),
    people: brief.people.filter(here),
    organisations: brief.organisations.filter(here),
    places: brief.places.filter(here),
  };
}

interface SummaryProps {
  readonly record: ArticleRecord;
  readonly text: string;
  readonly onShow: (span: Span) => void;
}

/** Sentences chosen from the text, in its order; the first one where none stands out. */
function Summary({ record, text, onShow }: SummaryProps): JSX.Element | null {
  const t = useT();
  const { keySentences, sentences } = record.brief.analysis;
  const chosen = keySentences.length > 0 ? keySentences : sentences.slice(0, 1);
  if (chosen.length === 0) return null;
  return (
    <Section id="summary" title={t(keySentences.length > 0 ? 'section-summary' : 'brief-no-summary')}>
      <ul class="summary">
        {chosen.map((span) => {
          const sentence = text.slice(span.start, span.end);
          return (
            <li key={span.start}>
              <button
                type="button"
                class="summary__sentence reading"
                data-item
                dir={dirOf(sentence)}
                onClick={() => onShow(span)}
              >
                <Bdi text={sentence} />
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface BackgroundProps {
  readonly kept: Kept;
  readonly common: Omit<FactsProps, 'facts'> & { readonly onCorrect?: (word: EntityWord) => void };
}

/** The earlier story the article recalls, as a small brief of its own. */
function Background({ kept, common }: BackgroundProps): JSX.Element | null {
  const t = useT();
  const { brief, text, onShow } = common;
  const [people, organisations, places] = [kept.people, kept.organisations, kept.places].map((list) =>
    list.filter((entity) => !inMain(entity)),
  ) as [BriefEntity[], BriefEntity[], BriefEntity[]];
  const [first] = brief.analysis.background;
  const opening =
    first && brief.analysis.sentences.find(({ start, end }) => end > first.start && start < first.end);
  const names = people.length + organisations.length + places.length;
  if (kept.facts.length === 0 && names === 0 && opening === undefined) return null;
  const { facts } = kept;
  return (
    <div class="background">
      <Section id="background" title={t('section-background')}>
        <p class="quiet background__hint">{t('brief-background-hint')}</p>
        {facts.length === 0 && opening !== undefined && (
          <button type="button" class="summary__sentence reading" data-item onClick={() => onShow(opening)}>
            <Bdi text={text.slice(opening.start, opening.end)} />
          </button>
        )}
        {facts.length > 0 && <Facts {...common} facts={facts} />}
        {names > 0 && <Parties people={people} organisations={organisations} places={places} {...common} />}
      </Section>
    </div>
  );
}

/** How much was set aside, and the way back. */
function SetAside({ record }: { readonly record: ArticleRecord }): JSX.Element | null {
  const t = useT();
  const client = useClient();
  const { brief, dismissed, key } = record;
  const known = new Set([...brief.analysis.facts.map(factId), ...entitiesOf(brief).map((one) => one.key)]);
  const gone = dismissed.filter((item) => known.has(item));
  if (gone.length === 0) return null;
  const restore = async (): Promise<void> => {
    for (const item of gone) await client.setDismissed(key, item, false);
  };
  return (
    <p class="set-aside">
      <span>{t('dismissed-count', { count: gone.length })}</span>
      <Button kind="plain" onClick={() => void restore()}>
        {t('restore-dismissed')}
      </Button>
    </p>
  );
}
