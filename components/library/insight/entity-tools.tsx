import { PencilLine } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isolate } from '../../../lib/i18n/direction.ts';
import type { Correction } from '../../../lib/model/desk.ts';
import type { EntityCount, EntityView } from '../../../lib/model/insight.ts';
import { useSayWord } from '../../brief/use-corrections.ts';
import { useDesk } from '../../hooks/desk.ts';
import { useInsight } from '../../hooks/insight.ts';
import { useT } from '../../hooks/language.ts';
import { useWatch, wordOf } from '../../hooks/watch.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/fields.tsx';
import { looseKey } from '../../../lib/text/fold.ts';
import { useAnswer } from './use-answer.ts';

/** Names offered for joining at most. */
const OFFERED = 8;

/** Longest part of a name that is looked for. */
const MOST_LETTERS = 80;

/** Joining an entity with another, telling two apart, saying that it is none: by hand, remembered, undone from here. */
export function EntityTools({ view }: { readonly view: EntityView }): JSX.Element {
  const t = useT();
  const desk = useDesk();
  const say = useSayWord();
  const [open, setOpen] = useState(false);
  const all = wordOf(
    useWatch<readonly Correction[]>('corrections', (listener, onError) => desk.watchCorrections(listener, onError)),
  ); // prettier-ignore
  const own = (all ?? []).filter(({ entity, target }) => entity === view.key || target === view.key);
  const correct = (rest: Pick<Correction, 'kind' | 'target' | 'targetName'>): void => {
    setOpen(false);
    void say({ entity: view.key, name: view.name, ...rest });
  };
  return (
    <>
      <Button icon={PencilLine} onClick={() => setOpen(true)}>
        {t('correct-title')}
      </Button>
      {open && (
        <Dialog title={t('entity-correct', { name: isolate(view.name) })} onClose={() => setOpen(false)}>
          <div class="edit">
            <p class="insight__hint">{t('entity-correct-hint')}</p>
            <Pairing
              view={view}
              settled={own}
              onPair={(kind, to) => correct({ kind, target: to.key, targetName: to.name })}
            />
            <Button kind="danger" onClick={() => correct({ kind: 'none' })}>
              {t(`correct-not-${view.type}`)}
            </Button>
            {own.length > 0 && (
              <>
                <h3>{t('entity-corrections')}</h3>
                <ul class="corrections">
                  {own.map((one) => (
                    <li key={one.id}>
                      <span>
                        {t(`corrected-${one.kind}`, {
                          name: isolate(one.name),
                          target: isolate(one.targetName ?? ''),
                        })}
                      </span>
                      <Button kind="plain" onClick={() => void desk.uncorrect(one.id)}>
                        {t('undo')}
                      </Button>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}

interface PairingProps {
  readonly view: EntityView;
  /** What was said of it before: pairs already settled are not asked for again. */
  readonly settled: readonly Correction[];
  readonly onPair: (kind: 'merge' | 'apart', to: EntityCount) => void;
}

/** The other entities of its kind in the library, by the letters typed: the same one, or another for good. */
function Pairing({ view, settled, onPair }: PairingProps): JSX.Element {
  const t = useT();
  const insight = useInsight();
  const [text, setText] = useState('');
  const answer = useAnswer('all', () => insight.overview({ text: '', filter: 'all', order: 'newest' }));
  const known =
    answer.last === undefined
      ? []
      : { person: answer.last.people, organisation: answer.last.organisations, place: answer.last.places }[
          view.type
        ];
  const wanted = looseKey(text.slice(0, MOST_LETTERS)).trim();
  const said = new Set(settled.flatMap(({ entity, target }) => [entity, target]));
  const offered = known
    .filter(({ key, name }) => key !== view.key && !said.has(key) && looseKey(name).includes(wanted))
    .slice(0, OFFERED);
  return (
    <>
      <Field label={t('entity-join')} hint={t('entity-join-hint')}>
        {({ id, describedBy }) => (
          <input
            id={id}
            class="input"
            aria-describedby={describedBy}
            value={text}
            maxLength={MOST_LETTERS}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <ul class="offers">
        {offered.map((one) => (
          <li key={one.key} class="offers__one">
            <Bdi text={one.name} class="offers__name" />
            <Button kind="plain" label={t('entity-same-as', { name: isolate(one.name) })} onClick={() => onPair('merge', one)}>
              {t('entity-same')}
            </Button>
            <Button kind="plain" label={t('entity-apart-from', { name: isolate(one.name) })} onClick={() => onPair('apart', one)}>
              {t('entity-apart')}
            </Button>
          </li>
        ))}
        {answer.state === 'told' && offered.length === 0 && <li class="insight__hint">{t('entity-join-none')}</li>}
      </ul>
    </>
  ); // prettier-ignore
}
