import { Bell, BellOff, Route as Path } from 'lucide';
import type { JSX } from 'preact';
import { isolate, withoutControls } from '../../../lib/i18n/direction.ts';
import type { ThreadView, TimelineEntry } from '../../../lib/model/insight.ts';
import { useInsight } from '../../hooks/insight.ts';
import { useFollow } from '../../hooks/follow.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Bdi, dirOf } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { articleHash } from '../route.ts';
import { InsightFrame, Told } from './frame.tsx';
import { PeriodChart } from './period-chart.tsx';
import { entityHash } from './route.ts';
import { StoryList } from './story-list.tsx';
import { useAnswer } from './use-answer.ts';

const LIMIT = 200;

interface Props {
  readonly a: string;
  readonly b: string;
  readonly theme: string;
  readonly back: string;
}

/** One thread: who, about what, since when; a timeline of the days of its stories and the days they speak of. */
export function ThreadPage({ a, b, theme, back }: Props): JSX.Element {
  const { t } = useTranslator();
  const insight = useInsight();
  const answer = useAnswer(`${a}|${b}|${theme}`, () => insight.thread(a, b, theme, LIMIT));
  const told = answer.last;
  const title =
    told === undefined
      ? t('thread-title')
      : [told.labelA, told.labelB].filter((one) => one !== '').join(' ↔ ');
  return (
    <InsightFrame title={title} back={back}>
      <Told answer={answer}>
        {(view) =>
          view.total === 0 ? (
            <EmptyState icon={Path} title={t('thread-empty-title')} text={t('thread-empty-text')} />
          ) : (
            <Thread view={view} />
          )
        }
      </Told>
    </InsightFrame>
  ); // prettier-ignore
}

function Thread({ view }: { readonly view: ThreadView }): JSX.Element {
  const { t, date, maybe } = useTranslator();
  const { a, b, theme, labelA, labelB, total, first, last } = view;
  const follow = useFollow({ a, b, theme, labelA, labelB });
  return (
    <>
      <header class="insight__head">
        {theme !== '' && <Chip icon={Path}>{maybe(`theme-${theme}`) ?? theme}</Chip>}
        <h1 dir={dirOf(labelA)}>
          <a href={entityHash(a)}>
            <Bdi text={labelA} />
          </a>
          {b !== '' && (
            <>
              {' ↔ '}
              <a href={entityHash(b)}>
                <Bdi text={labelB} />
              </a>
            </>
          )}
        </h1>
        <p class="insight__sub">
          {t('insight-in-articles', { count: total })}
          {first !== undefined && last !== undefined && (
            <>
              {' · '}
              {t('insight-from-to', { from: isolate(date(first) ?? first), to: isolate(date(last) ?? last) })}
            </>
          )}
        </p>
        <div class="insight__tools">
          <Button icon={follow.followed ? BellOff : Bell} pressed={follow.followed} disabled={follow.busy} onClick={follow.toggle}>
            {t(follow.followed ? 'thread-unfollow' : 'thread-follow')}
          </Button>
        </div>
      </header>
      <div class="insight__split">
        <div class="insight__flow">
          <PeriodChart periods={view.months} title={t('insight-over-time')} name="siyaq-thread" />
          <section>
            <h2>{t('thread-timeline')}</h2>
            <Timeline entries={view.timeline} />
          </section>
        </div>
        <section>
          <h2>{t('insight-stories')}</h2>
          {view.rows.length < total && <p class="insight__hint">{t('thread-newest', { count: view.rows.length })}</p>}
          <StoryList rows={view.rows} />
        </section>
      </div>
    </>
  ); // prettier-ignore
}

/** Days in order, each with its stories; a day that a story only speaks of is told apart. */
function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }): JSX.Element {
  const { t, date } = useTranslator();
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return (
    <ol class="timeline">
      {[...days].map(([day, list]) => (
        <li key={day} class="timeline__day">
          <h3>{date(day) ?? day}</h3>
          <ul>
            {list.map((entry) => (
              <li key={`${entry.kind} ${entry.key}`} class={`timeline__entry timeline__entry--${entry.kind}`}>
                <a href={articleHash(entry.key)} dir={dirOf(entry.title)}>
                  {withoutControls(entry.title)}
                </a>
                <span class="timeline__kind">
                  {t(`timeline-${entry.kind}`)}
                  {entry.outlet !== undefined && entry.kind === 'published' && (
                    <>
                      {' · '}
                      <Bdi text={entry.outlet} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
