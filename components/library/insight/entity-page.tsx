import { Bell, BellOff, Building2, MapPin, Network, UserRound, UserX } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isolate } from '../../../lib/i18n/direction.ts';
import type { EntityView, RoleOverTime } from '../../../lib/model/insight.ts';
import type { LibraryRow } from '../../../lib/model/record.ts';
import { useInsight } from '../../hooks/insight.ts';
import { useFollow } from '../../hooks/follow.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Bdi, dirOf } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CountList } from './count-list.tsx';
import { InsightFrame, Told } from './frame.tsx';
import { PeriodChart } from './period-chart.tsx';
import { insightHash } from './route.ts';
import { StoryList } from './story-list.tsx';
import { useAnswer } from './use-answer.ts';
import { EntityTools } from './entity-tools.tsx';

const ICONS = { person: UserRound, organisation: Building2, place: MapPin } as const;
const PAGE = 50;

/** One entity over the whole library: names, roles over time, who stands beside it, when, and its articles. */
export function EntityPage({ id, back }: { readonly id: string; readonly back: string }): JSX.Element {
  const { t } = useTranslator();
  const insight = useInsight();
  const answer = useAnswer(id, () => insight.entity(id, { offset: 0, limit: PAGE }));
  const title = answer.last?.name ?? t('entity-title');
  return (
    <InsightFrame title={title} back={back}>
      <Told answer={answer}>
        {(view) =>
          view === undefined ? (
            <EmptyState icon={UserX} title={t('entity-missing-title')} text={t('entity-missing-text')}>
              <Button kind="primary" onClick={() => (location.hash = back)}>
                {t('article-back')}
              </Button>
            </EmptyState>
          ) : (
            <Entity key={view.key} view={view} />
          )
        }
      </Told>
    </InsightFrame>
  );
}

function Entity({ view }: { readonly view: EntityView }): JSX.Element {
  const { t, number, maybe } = useTranslator();
  const { name, type, total, variants, key } = view;
  const follow = useFollow({ a: key, b: '', theme: '', labelA: name, labelB: '' });
  return (
    <>
      <header class="insight__head">
        <Chip icon={ICONS[type]}>{t(`entity-type-${type}`)}</Chip>
        <h1 dir={dirOf(name)}>
          <Bdi text={name} />
        </h1>
        <p class="insight__sub">{t('insight-in-articles', { count: total })}</p>
        {variants.length > 0 && (
          <p class="insight__sub">
            {t('entity-variants')}{' '}
            {variants.map((one, i) => (
              <>
                {i > 0 && ' · '}
                <Bdi key={one} text={one} />
              </>
            ))}
          </p>
        )}
        <div class="insight__tools">
          <Button icon={follow.followed ? BellOff : Bell} pressed={follow.followed} disabled={follow.busy} onClick={follow.toggle}>
            {t(follow.followed ? 'thread-unfollow' : 'thread-follow')}
          </Button>
          <Button icon={Network} onClick={() => (location.hash = insightHash({ kind: 'graph', text: queryOf(view) }))}>
            {t('entity-graph')}
          </Button>
          <EntityTools view={view} />
        </div>
      </header>
      <div class="insight__split">
        <div class="insight__flow">
          <Roles roles={view.roles} />
          <PeriodChart periods={view.months} title={t('insight-over-time')} name={`siyaq-${name}`} />
          <section>
            <h2>{t('insight-stories')}</h2>
            <More view={view} />
            <p class="unseen" aria-live="polite">
              {number(total)}
            </p>
          </section>
        </div>
        <div class="insight__beside">
          <CountList
            title={t('entity-beside')}
            name={`siyaq-${name}`}
            items={view.actors.map((one) => ({
              ...one,
              href: insightHash({ kind: 'thread', a: key, b: one.key, theme: '' }),
            }))}
          />
          <CountList
            ours
            title={t('insight-themes')}
            name="siyaq"
            items={view.themes.map((one) => ({ ...one, name: maybe(`theme-${one.key}`) ?? one.key }))}
          />
          <CountList
            title={t('insight-outlets')}
            name="siyaq"
            items={view.outlets.map((one) => ({ ...one, name: one.key }))}
          />
        </div>
      </div>
    </>
  ); // prettier-ignore
}

/** Query that finds the articles of an entity. */
function queryOf({ type, name }: EntityView): string {
  const field = { person: 'person', organisation: 'org', place: 'place' }[type];
  return `${field}:"${name.replaceAll('"', '')}"`;
}

function Roles({ roles }: { readonly roles: readonly RoleOverTime[] }): JSX.Element | null {
  const { t, date } = useTranslator();
  if (roles.length === 0) return null;
  return (
    <section class="roles">
      <h2>{t('entity-roles')}</h2>
      <ul>
        {roles.map(({ role, count, first, last }) => (
          <li key={role} class="roles__item">
            <Bdi text={role} />
            <span class="roles__when">
              {first === last
                ? date(first)
                : t('insight-from-to', { from: isolate(date(first) ?? first), to: isolate(date(last) ?? last) })}
              {' · '}
              {t('insight-in-articles', { count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ); // prettier-ignore
}

/** The articles, fifty more at a time. */
function More({ view }: { readonly view: EntityView }): JSX.Element {
  const { t } = useTranslator();
  const insight = useInsight();
  const [rows, setRows] = useState<readonly LibraryRow[]>(view.rows);
  const [busy, setBusy] = useState(false);
  useEffect(() => setRows(view.rows), [view.rows]);
  const more = async (): Promise<void> => {
    setBusy(true);
    const next = await insight.entity(view.key, { offset: rows.length, limit: PAGE });
    setBusy(false);
    if (next.ok && next.value !== undefined) setRows([...rows, ...next.value.rows]);
  };
  return (
    <>
      <StoryList rows={rows} />
      {rows.length < view.total && (
        <Button disabled={busy} onClick={() => void more()}>
          {t('insight-more', { count: view.total - rows.length })}
        </Button>
      )}
    </>
  );
}
