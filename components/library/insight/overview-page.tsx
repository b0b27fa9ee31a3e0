import { ChartNoAxesColumn } from 'lucide';
import type { JSX } from 'preact';
import type { EntityCount, Overview, ValueCount } from '../../../lib/model/insight.ts';
import { useInsight } from '../../hooks/insight.ts';
import { useTranslator } from '../../hooks/language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CountList, type Counted } from './count-list.tsx';
import { InsightFrame, Told } from './frame.tsx';
import { PeriodChart } from './period-chart.tsx';
import { Question } from './question.tsx';
import { entityHash, insightHash } from './route.ts';
import { useAnswer } from './use-answer.ts';

/** Counts over the library or over what a query finds: time, outlets, themes, people, organisations, places. */
export function OverviewPage({ text, back }: { readonly text: string; readonly back: string }): JSX.Element {
  const { t } = useTranslator();
  const insight = useInsight();
  const answer = useAnswer(text, () => insight.overview({ text, filter: 'all', order: 'newest' }));
  return (
    <InsightFrame title={t('overview-title')} back={back}>
      <header class="insight__head">
        <h1>{t('overview-title')}</h1>
        <Question
          text={text}
          fault={answer.last?.fault}
          onAsk={(next) => (location.hash = insightHash({ kind: 'overview', text: next }))}
        />
      </header>
      <Told answer={answer}>{(view) => <Counts view={view} />}</Told>
    </InsightFrame>
  );
}

function Counts({ view }: { readonly view: Overview }): JSX.Element {
  const { t, maybe } = useTranslator();
  if (view.total === 0)
    return (
      <EmptyState
        icon={ChartNoAxesColumn}
        title={t('overview-empty-title')}
        text={t('overview-empty-text')}
      />
    );
  return (
    <>
      <output class="insight__sub">{t('library-count', { count: view.total })}</output>
      <PeriodChart periods={view.months} title={t('insight-over-time')} name="siyaq-months" />
      <div class="insight__columns">
        <CountList title={t('insight-people')} name="siyaq-people" items={view.people.map(entity)} />
        <CountList title={t('insight-organisations')} name="siyaq-organisations" items={view.organisations.map(entity)} />
        <CountList title={t('insight-places')} name="siyaq-places" items={view.places.map(entity)} />
        <CountList title={t('insight-outlets')} name="siyaq-outlets" items={view.outlets.map(value)} />
        <CountList
          ours
          title={t('insight-themes')}
          name="siyaq-themes"
          items={view.themes.map((one) => ({ ...one, name: maybe(`theme-${one.key}`) ?? one.key }))}
        />
      </div>
    </>
  ); // prettier-ignore
}

function entity(one: EntityCount): Counted {
  return { ...one, href: entityHash(one.key) };
}

function value(one: ValueCount): Counted {
  return { ...one, name: one.key };
}
