import {
  Banknote,
  CalendarClock,
  Gavel,
  Handshake,
  Hash,
  HeartCrack,
  Hourglass,
  Plane,
  Quote,
  ShieldCheck,
  Shapes,
  UserCheck,
  Users,
  X,
  type IconNode,
} from 'lucide';
import type { JSX } from 'preact';
import type { FactKind, FactStatus } from '../../lib/model/analysis.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { Span } from '../../lib/model/span.ts';
import { useTranslator } from '../hooks/language.ts';
import { useNow } from '../hooks/now.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { IconButton } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { Icon } from '../ui/icon.tsx';
import { FACT_KINDS, factId, type ShownFact } from '../../lib/model/fact-id.ts';
import { factLine, type FactLine } from './fact-line.ts';
import './brief.css';

const ICONS: { readonly [kind in FactKind]: IconNode } = {
  agreement: Handshake,
  decision: Gavel,
  meeting: Users,
  visit: Plane,
  appointment: UserCheck,
  upcoming: CalendarClock,
  money: Banknote,
  quantity: Hash,
  casualties: HeartCrack,
  statement: Quote,
  deadline: Hourglass,
  commitment: ShieldCheck,
};

const TONES: { readonly [status in FactStatus]?: 'blue' | 'red' | 'plain' } = {
  planned: 'blue',
  reported: 'plain',
  denied: 'red',
};

export interface FactListProps {
  readonly facts: readonly ShownFact[];
  readonly brief: Brief;
  readonly names: ReadonlyMap<string, string>;
  readonly text: string;
  readonly onShow: (span: Span) => void;
  readonly onDismiss?: (item: string) => void;
  /** The reader says that it is of another kind. */
  readonly onRetype?: (fact: ShownFact, kind: FactKind) => void;
}

/** Facts as rows that read like sentences; a click shows the sentence each comes from. */
export function FactList({
  facts,
  brief,
  names,
  text,
  onShow,
  onDismiss,
  onRetype,
}: FactListProps): JSX.Element {
  const translator = useTranslator();
  const now = useNow();
  const { t } = translator;
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={factId(fact)} class={`fact fact--${fact.status}`}>
          <button type="button" class="fact__main" data-item onClick={() => onShow(fact.evidence)}>
            <span class="fact__head">
              <span class="fact__kind">
                <Icon icon={ICONS[fact.kind]} />
                {t(`fact-${fact.kind}`)}
              </span>
              {TONES[fact.status] !== undefined && fact.kind !== 'upcoming' && fact.kind !== 'statement' && (
                <Chip tone={TONES[fact.status]} title={t(`status-${fact.status}-hint`)}>
                  {t(`status-${fact.status}`)}
                </Chip>
              )}
              {fact.was !== undefined && (
                <Chip title={t('fact-retyped-hint', { kind: t(`fact-${fact.was}`) })}>
                  {t('fact-retyped')}
                </Chip>
              )}
            </span>
            <FactWords line={factLine(fact, brief, names, text, translator, now)} brief={brief} />
          </button>
          {onRetype !== undefined && <Retype fact={fact} onRetype={onRetype} />}
          {onDismiss !== undefined && (
            <IconButton quiet icon={X} label={t('dismiss-fact')} onClick={() => onDismiss(factId(fact))} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The kinds a fact can be put under, the one it has now chosen. */
function Retype({
  fact,
  onRetype,
}: {
  readonly fact: ShownFact;
  readonly onRetype: (fact: ShownFact, kind: FactKind) => void;
}): JSX.Element {
  const { t } = useTranslator();
  return (
    <span class="fact__retype icon-button--quiet" title={t('retype-fact')}>
      <Icon icon={Shapes} />
      <select
        aria-label={t('retype-fact')}
        value={fact.kind}
        onChange={(event) => onRetype(fact, event.currentTarget.value as FactKind)}
      >
        {FACT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`fact-${kind}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

function FactWords({ line, brief }: { readonly line: FactLine; readonly brief: Brief }): JSX.Element {
  const { t, date } = useTranslator();
  const reference = brief.analysis.reference;
  const counted = reference?.from === 'text' ? date(reference.value) : undefined;
  const why =
    counted === undefined ? t('date-inferred-hint-plain') : t('date-inferred-hint', { reference: counted });
  return (
    <>
      {line.figure !== undefined && (
        <span class="fact__figure">
          <Bdi text={line.figure.printed} class="fact__sum" />
          {line.figure.plain !== undefined && <bdi class="fact__plain">{line.figure.plain}</bdi>}
        </span>
      )}
      {(line.lead !== undefined || line.body !== undefined) && (
        <span class="fact__words reading" dir={directionOfWords(line)}>
          {line.lead !== undefined && <span class="fact__lead">{line.lead}</span>}
          {line.body !== undefined && (
            <Bdi text={line.body} class={line.quoted ? 'fact__body fact__body--quoted' : 'fact__body'} />
          )}
        </span>
      )}
      {(line.when.length > 0 || line.where !== undefined || line.notes.length > 0) && (
        <Dotted class="fact__notes">
          {line.notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
          {line.where !== undefined && <span>{line.where}</span>}
          {line.when.map((when) => (
            <span key={when.text} class="fact__when">
              <span title={when.hijri}>{when.text}</span>
              {when.relative !== undefined && <span class="fact__ago">{when.relative}</span>}
              {when.printed !== undefined && <Bdi text={when.printed} class="fact__printed" />}
              {when.inferred && (
                <Chip tone="amber" title={why}>
                  {t('date-inferred')}
                </Chip>
              )}
              {when.approximate && <Chip tone="amber">{t('date-approximate')}</Chip>}
            </span>
          ))}
        </Dotted>
      )}
    </>
  );
}

/** An article in Arabic stays one where it quotes an address or an English sentence: any Arabic among the words decides. */
function directionOfWords({ lead = '', body = '' }: FactLine): 'rtl' | 'ltr' | 'auto' {
  return /\p{Script=Arabic}/u.test(lead + body) ? 'rtl' : dirOf(lead + body);
}
