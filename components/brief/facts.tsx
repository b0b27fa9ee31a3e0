import type { JSX } from 'preact';
import type { Brief } from '../../lib/model/brief.ts';
import { useT } from '../hooks/language.ts';
import type { ShownFact } from '../../lib/model/fact-id.ts';
import { FactList, type FactListProps } from './fact-list.tsx';

export type FactsProps = FactListProps;

/** Statements up to this number stand among the other facts, in text order. */
const FEW = 3;
/** Statements of one speaker shown before the rest is folded away. */
const EACH = 3;

/**
 * The facts of one section. Where people are quoted at length, what was said would drown what happened: statements then go
 * under one fold, speaker by speaker, open only when there is nothing else to tell.
 */
export function Facts({ facts, ...common }: FactsProps): JSX.Element {
  const t = useT();
  const said = facts.filter(({ kind }) => kind === 'statement');
  if (said.length <= FEW) return <FactList {...common} facts={facts} />;
  const happened = facts.filter(({ kind }) => kind !== 'statement');
  return (
    <>
      {happened.length > 0 && <FactList {...common} facts={happened} />}
      <details class="statements" open={happened.length === 0}>
        <summary>{t('statements', { count: said.length })}</summary>
        {bySpeaker(said, common.brief).map((group) => (
          <Speaker key={group[0]?.start} statements={group} common={common} />
        ))}
      </details>
    </>
  );
}

function Speaker(props: {
  readonly statements: readonly ShownFact[];
  readonly common: Omit<FactsProps, 'facts'>;
}): JSX.Element {
  const t = useT();
  const first = props.statements.slice(0, EACH);
  const rest = props.statements.slice(EACH);
  return (
    <div class="statements__speaker">
      <FactList {...props.common} facts={first} />
      {rest.length > 0 && (
        <details class="statements statements--rest">
          <summary>{t('statements-rest', { count: rest.length })}</summary>
          <FactList {...props.common} facts={rest} />
        </details>
      )}
    </div>
  );
}

/** Groups in the order the speakers first speak; statements whose speaker the text does not name stand alone together. */
function bySpeaker(statements: readonly ShownFact[], { analysis }: Brief): ShownFact[][] {
  const groups = new Map<string, ShownFact[]>();
  for (const fact of statements) {
    const speaker = fact.quote === undefined ? undefined : analysis.quotes[fact.quote]?.speaker;
    const name = speaker?.key ?? speaker?.text ?? fact.who?.[0] ?? '';
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
}
