import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileX } from 'lucide';
import { articleText } from '../../lib/model/article.ts';
import type { BriefEntity } from '../../lib/model/brief.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import type { RelatedList } from '../../lib/model/related.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import type { Span } from '../../lib/model/span.ts';
import { entitiesOf, namesOf } from '../brief/names.ts';
import { FactList, factId } from '../brief/fact-list.tsx';
import { Parties } from '../brief/parties.tsx';
import { Related } from '../brief/related.tsx';
import { useClient } from '../hooks/client.ts';
import { useT, useTranslator } from '../hooks/language.ts';
import { useWatch } from '../hooks/watch.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useToast } from '../ui/toast.tsx';
import { BriefHeader } from './brief-header.tsx';
import { StateScreen } from './state-screen.tsx';

/** The brief of a kept article, up to date with the library. */
export function KeptBrief({
  articleKey,
  changed,
}: {
  readonly articleKey: string;
  readonly changed: boolean;
}): JSX.Element {
  const client = useClient();
  const t = useT();
  const watched = useWatch<ArticleRecord | undefined>(articleKey, (listener) =>
    client.watchRecord(articleKey, listener),
  );
  if (!watched.known) return <StateScreen state={{ kind: 'loading' }} />;
  if (watched.value === undefined)
    return (
      <EmptyState icon={FileX} title={t('state-deleted-title')} text={t('state-deleted-text')}>
        <Button kind="primary" onClick={() => void client.readNow()}>
          {t('state-unread-action')}
        </Button>
      </EmptyState>
    );
  return <BriefScreen record={watched.value} changed={changed} />;
}

interface Props {
  readonly record: ArticleRecord;
  readonly changed: boolean;
  /** Why the brief could not be kept, when it could not. */
  readonly unstored?: ErrorCode;
}

/** One brief, whole, in the order a reader wants: what it is, the gist, the facts, who and where, what was before, what else. */
export function BriefScreen({ record, changed, unstored }: Props): JSX.Element {
  const t = useT();
  const { article, brief, dismissed } = record;
  const text = useMemo(() => articleText(article.blocks), [article]);
  const names = useMemo(() => namesOf(brief), [brief]);
  const show = useEvidence(record.key);
  const dismiss = useDismiss(record.key);
  const kept = useMemo(() => without(record), [record]);
  const common = { brief, names, text, onShow: show, ...(unstored === undefined && { onDismiss: dismiss }) };
  const background = kept.facts.filter(({ section }) => section === 'background');
  const main = kept.facts.filter(({ section }) => section === 'main');
  const there = (list: readonly BriefEntity[]): readonly BriefEntity[] => list.filter(inMain);
  const hasParties = [kept.people, kept.organisations, kept.places].some((list) => list.some(inMain));
  return (
    <article class="brief">
      <BriefHeader record={record} unstored={unstored !== undefined} />
      {unstored !== undefined && (
        <Notice tone="error" title={t('notice-unstored-title')}>
          {t(`error-${unstored}`)}
        </Notice>
      )}
      {changed && <Notice title={t('notice-changed-title')}>{t('notice-changed-text')}</Notice>}
      {article.partial && (
        <Notice tone="warning" title={t('notice-partial-title')}>
          {t('notice-partial-text')}
        </Notice>
      )}
      <Summary record={record} text={text} onShow={show} />
      <Section id="facts" title={t('section-facts')}>
        {main.length === 0 ? (
          <p class="quiet">{t('brief-facts-empty')}</p>
        ) : (
          <FactList facts={main} {...common} />
        )}
      </Section>
      {hasParties && (
        <Section id="parties" title={t('section-parties')}>
          <Parties
            people={there(kept.people)}
            organisations={there(kept.organisations)}
            places={there(kept.places)}
            {...common}
          />
        </Section>
      )}
      <Background kept={{ ...kept, facts: background }} common={common} />
      {dismissed.length > 0 && <SetAside record={record} />}
      {unstored === undefined && <RelatedSection articleKey={record.key} />}
    </article>
  );
}

/** Named in the main story; the rest belongs to the background alone. */
function inMain({ sections }: BriefEntity): boolean {
  return sections.includes('main') || sections.length === 0;
}

interface Kept {
  readonly facts: ArticleRecord['brief']['analysis']['facts'];
  readonly people: readonly BriefEntity[];
  readonly organisations: readonly BriefEntity[];
  readonly places: readonly BriefEntity[];
}

/** The brief less what the reader set aside. */
function without({ brief, dismissed }: ArticleRecord): Kept {
  const gone = new Set(dismissed);
  const here = ({ key }: BriefEntity): boolean => !gone.has(key);
  return {
    facts: brief.analysis.facts.filter((fact) => !gone.has(factId(fact))),
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
  readonly common: Omit<Parameters<typeof FactList>[0], 'facts'>;
}

/** The earlier story the article recalls, as a small brief of its own. */
function Background({ kept, common }: BackgroundProps): JSX.Element | null {
  const t = useT();
  const { brief, text, onShow } = common;
  const only = (list: readonly BriefEntity[]): readonly BriefEntity[] =>
    list.filter((entity) => !inMain(entity));
  const [people, organisations, places] = [only(kept.people), only(kept.organisations), only(kept.places)];
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
        {facts.length > 0 && <FactList {...common} facts={facts} />}
        {names > 0 && <Parties people={people} organisations={organisations} places={places} {...common} />}
      </Section>
    </div>
  );
}

function RelatedSection({ articleKey }: { readonly articleKey: string }): JSX.Element {
  const client = useClient();
  const { t, number } = useTranslator();
  const watched = useWatch<RelatedList>(articleKey, (listener) => client.watchRelated(articleKey, listener));
  const list = watched.known ? watched.value : undefined;
  const count = list === undefined || list.rows.length === 0 ? undefined : number(list.rows.length);
  return (
    <Section id="related" title={t('section-related')} {...(count !== undefined && { aside: count })}>
      {list === undefined ? <p class="quiet">{t('loading')}</p> : <Related list={list} />}
    </Section>
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

function useEvidence(key: string): (span: Span) => void {
  const client = useClient();
  const t = useT();
  const toast = useToast();
  return (span) =>
    void client.showEvidence(key, { start: span.start, end: span.end }).then((shown) => {
      if (!shown.ok) toast({ text: t('evidence-missing') });
      else if (shown.value === 'approximate') toast({ text: t('evidence-approximate') });
    });
}

function useDismiss(key: string): (item: string) => void {
  const client = useClient();
  const t = useT();
  const toast = useToast();
  return (item) =>
    void client.setDismissed(key, item, true).then((done) => {
      if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
      else toast({ text: t('dismissed'), undo: () => void client.setDismissed(key, item, false) });
    });
}
