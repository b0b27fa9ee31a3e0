import { Pause, Play, RefreshCw, X } from 'lucide';
import type { JSX } from 'preact';
import type { SiteState } from '../../../lib/app/feeds-client.ts';
import { isolate } from '../../../lib/i18n/direction.ts';
import { useClient } from '../../hooks/client.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useCheck, type Check } from './use-check.ts';
import { hostOf, instant } from './words.ts';

/** What is followed, each with its state in words and what can be done with it. */
export function SiteList({ sites }: { readonly sites: readonly SiteState[] }): JSX.Element {
  const { t, language } = useTranslator();
  const check = useCheck(sites);
  const sorted = [...sites].sort((a, b) => a.title.localeCompare(b.title, language));
  const askable = sites.filter(({ paused }) => !paused);
  return (
    <div class="feeds">
      <h3>{t('feeds-list')}</h3>
      {sites.length === 0 ? (
        <p class="sites__none">{t('feeds-none')}</p>
      ) : (
        <>
          <CheckBar check={check} ids={askable.map(({ id }) => id)} />
          <ul class="feeds__list">
            {sorted.map((site) => (
              <Site key={site.id} site={site} check={check} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function CheckBar({ check, ids }: { readonly check: Check; readonly ids: readonly string[] }): JSX.Element {
  const { t } = useTranslator();
  const { state } = check;
  if (state.kind === 'working')
    return (
      <div class="feeds__check">
        <Progress label={t('feeds-checking-label')} share={state.all === 0 ? 0 : state.done / state.all} />
        <span>{t('feeds-checking', { done: state.done, all: state.all })}</span>
        <Button onClick={check.stop}>{t('feeds-check-stop')}</Button>
      </div>
    );
  return (
    <div class="feeds__check">
      <Button icon={RefreshCw} disabled={ids.length === 0} onClick={() => check.start(ids)}>
        {t('feeds-check-all')}
      </Button>
      <output>
        {state.kind === 'done' && (
          <>
            {t('feeds-checked', { fresh: state.fresh })}
            {state.failed > 0 && ` ${t('feeds-checked-failed', { failed: state.failed })}`}
          </>
        )}
        {state.kind === 'failed' && t(`error-${state.code}`)}
      </output>
    </div>
  );
}

function Site({ site, check }: { readonly site: SiteState; readonly check: Check }): JSX.Element {
  const { t } = useTranslator();
  const client = useClient();
  const toast = useToast();
  const title = isolate(site.title);
  const unfollow = async (): Promise<void> => {
    const done = await client.feeds.unfollow([site.id]);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
    else toast({ text: t('feeds-unfollowed', { title }), undo: () => void done.value.restore() });
  };
  const setPaused = async (): Promise<void> => {
    const done = await client.feeds.setPaused(site.id, !site.paused);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
  };
  return (
    <li class="feeds__site">
      <div class="feeds__words">
        <span class="feeds__title">
          <Bdi text={site.title} />
        </span>
        <bdi dir="ltr" class="feeds__host">
          {hostOf(site.id)}
        </bdi>
        <SiteWords site={site} />
      </div>
      <div class="feeds__acts">
        <IconButton
          icon={RefreshCw}
          label={t('feeds-check-one', { title })}
          disabled={check.state.kind === 'working'}
          onClick={() => check.start([site.id])}
        />
        <IconButton
          icon={site.paused ? Play : Pause}
          label={t(site.paused ? 'feeds-resume-one' : 'feeds-pause-one', { title })}
          onClick={() => void setPaused()}
        />
        <IconButton icon={X} label={t('feeds-unfollow-one', { title })} onClick={() => void unfollow()} />
      </div>
    </li>
  );
}

/** State of a site in words: whether it works and why not, when it was asked, when it answered, when it is next. */
function SiteWords({ site }: { readonly site: SiteState }): JSX.Element {
  const translator = useTranslator();
  const { t } = translator;
  const { askedAt, answeredAt, dueAt, fault, paused, headlines } = site;
  const state = paused
    ? 'feeds-site-paused'
    : askedAt === undefined
      ? 'feeds-site-waiting'
      : 'feeds-site-well';
  return (
    <>
      {fault !== undefined && <span class="feeds__fault">{t(`feeds-fault-${fault}`)}</span>}
      <span class="feeds__state">
        {(fault === undefined || paused) && <span>{t(state)}</span>}
        <span>{t('feeds-site-headlines', { count: headlines })}</span>
        {askedAt !== undefined && (
          <span>{t('feeds-site-asked', { when: instant(translator, askedAt) })}</span>
        )}
        {answeredAt !== undefined && answeredAt !== askedAt && (
          <span>{t('feeds-site-answered', { when: instant(translator, answeredAt) })}</span>
        )}
        {!paused && askedAt !== undefined && (
          <span>{t('feeds-site-next', { when: instant(translator, dueAt) })}</span>
        )}
      </span>
    </>
  );
}
