import { Waypoints } from 'lucide';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isolate } from '../../../lib/i18n/direction.ts';
import type { ActorType, CooccurrenceGraph } from '../../../lib/model/insight.ts';
import { looseKey } from '../../../lib/text/fold.ts';
import { useInsight } from '../../hooks/insight.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Checkbox, Field, Select } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { InsightFrame, Told } from './frame.tsx';
import { GraphPicture } from './graph-picture.tsx';
import { Question } from './question.tsx';
import { entityHash, insightHash } from './route.ts';
import { useAnswer } from './use-answer.ts';

const LIMITS = { nodes: 120, edges: 600 } as const;
const TYPES: readonly ActorType[] = ['person', 'organisation', 'place'];
const LEAST = ['1', '2', '3', '5', '10'] as const;

/** Who stands with whom in the articles of a query: a picture, and beside it the same as a list. */
export function GraphPage({ text, back }: { readonly text: string; readonly back: string }): JSX.Element {
  const { t } = useTranslator();
  const insight = useInsight();
  const [least, setLeast] = useState<(typeof LEAST)[number]>('1');
  const [types, setTypes] = useState<ReadonlySet<ActorType>>(new Set(TYPES));
  const answer = useAnswer(`${least} ${text}`, () =>
    insight.graph({ text, filter: 'all', order: 'newest' }, { ...LIMITS, least: Number(least) }),
  );
  const switched = (type: ActorType, on: boolean): void => {
    const next = new Set(types);
    if (on) next.add(type);
    else next.delete(type);
    setTypes(next);
  };
  return (
    <InsightFrame title={t('graph-title')} back={back}>
      <header class="insight__head">
        <h1>{t('graph-title')}</h1>
        <Question
          text={text}
          fault={answer.last?.fault}
          onAsk={(next) => (location.hash = insightHash({ kind: 'graph', text: next }))}
        />
        <div class="graph__filters">
          <fieldset class="graph__types">
            <legend class="unseen">{t('graph-types')}</legend>
            {TYPES.map((type) => (
              <Checkbox
                key={type}
                label={t(`entity-type-${type}`)}
                checked={types.has(type)}
                onChange={(on) => switched(type, on)}
              />
            ))}
          </fieldset>
          <Select
            label={t('graph-least')}
            value={least}
            choices={LEAST.map((value) => ({ value, label: t('insight-in-articles', { count: Number(value) }) }))}
            onChange={setLeast}
          />
        </div>
      </header>
      <Told answer={answer}>{(graph) => <Graph graph={graph} types={types} />}</Told>
    </InsightFrame>
  ); // prettier-ignore
}

function Graph({ graph, types }: { readonly graph: CooccurrenceGraph; readonly types: ReadonlySet<ActorType> }): JSX.Element {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState<string>();
  const [undrawn, setUndrawn] = useState(false);
  const shown = useMemo(() => only(graph, types), [graph, types]);
  if (shown.nodes.length === 0)
    return <EmptyState icon={Waypoints} title={t('graph-empty-title')} text={t('graph-empty-text')} />;
  return (
    <div class={undrawn ? 'graph graph--list' : 'graph'}>
      {undrawn ? (
        <Notice tone="info" title={t('graph-no-picture')} />
      ) : (
        <GraphPicture graph={shown} chosen={chosen} onChoose={setChosen} onUndrawn={() => setUndrawn(true)} />
      )}
      <NodeList graph={shown} chosen={chosen} onChoose={setChosen} />
    </div>
  );
} // prettier-ignore

/** The graph without the kinds that are switched off. */
function only(graph: CooccurrenceGraph, types: ReadonlySet<ActorType>): CooccurrenceGraph {
  const nodes = graph.nodes.filter(({ type }) => types.has(type));
  const keys = new Set(nodes.map(({ key }) => key));
  return { ...graph, nodes, edges: graph.edges.filter(({ a, b }) => keys.has(a) && keys.has(b)) };
}

interface NodeListProps {
  readonly graph: CooccurrenceGraph;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string | undefined) => void;
}

/** Every entity of the picture, found by some letters of its name; the chosen one opens on who it stands with. */
function NodeList({ graph, chosen, onChoose }: NodeListProps): JSX.Element {
  const { t, number } = useTranslator();
  const [text, setText] = useState('');
  const wanted = looseKey(text).trim();
  const found = graph.nodes.filter(({ key, name }) => key === chosen || looseKey(name).includes(wanted));
  return (
    <section class="graph__list" aria-label={t('graph-list')}>
      <Field label={t('graph-find')}>
        {({ id }) => (
          <input
            id={id}
            class="input"
            type="search"
            autocomplete="off"
            maxLength={80}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <output class="insight__hint">
        {found.length === 0
          ? t('graph-none-found')
          : t('graph-size', { nodes: found.length, edges: graph.edges.length })}
      </output>
      <ul>
        {found.map(({ key, name, type, count }) => (
          <li key={key}>
            <button
              type="button"
              class="graph__node"
              aria-expanded={key === chosen}
              onClick={() => onChoose(key === chosen ? undefined : key)}
            >
              <span class="graph__name">
                <span class={`graph__dot graph__dot--${type}`} />
                <Bdi text={name} />
              </span>
              <span>{number(count)}</span>
            </button>
            {key === chosen && <Neighbours graph={graph} of={key} name={name} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ graph, of, name }: { readonly graph: CooccurrenceGraph; readonly of: string; readonly name: string }): JSX.Element {
  const { t, number } = useTranslator();
  const names = new Map(graph.nodes.map((node) => [node.key, node.name]));
  const beside = graph.edges
    .flatMap(({ a, b, count }) => (a === of ? [{ key: b, count }] : b === of ? [{ key: a, count }] : []))
    .sort((x, y) => y.count - x.count);
  return (
    <div class="graph__beside">
      <a href={entityHash(of)}>{t('graph-entity', { name: isolate(name) })}</a>
      <ul>
        {beside.map(({ key, count }) => (
          <li key={key}>
            <a href={insightHash({ kind: 'thread', a: of, b: key, theme: '' })}>
              <Bdi text={names.get(key) ?? key} />
            </a>
            <span>{number(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
} // prettier-ignore
