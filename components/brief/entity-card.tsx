import { BookUser, Crosshair, EyeOff, Library } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import type { BriefEntity } from '../../lib/model/brief.ts';
import type { Correction } from '../../lib/model/desk.ts';
import type { Span } from '../../lib/model/span.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';

/** What a reader may say of an entity. */
export type EntityWord = Pick<Correction, 'entity' | 'name' | 'kind' | 'type' | 'target' | 'targetName'>;

export interface EntityActs {
  readonly onShow: (span: Span) => void;
  /** Says what it is instead, here and in every later article. */
  readonly onCorrect?: (word: EntityWord) => void;
  /** Leaves it out of this brief alone. */
  readonly onDismiss?: (item: string) => void;
}

interface Props extends EntityActs {
  readonly id: string;
  readonly entity: BriefEntity;
  /** Entities it may be one with. */
  readonly others: readonly BriefEntity[];
}

const TYPES = ['person', 'organisation', 'place'] as const;

/** All that is known of one entity of the brief, and what can be put right about it. Opens under its name. */
export function EntityCard({ id, entity, others, onShow, onCorrect, onDismiss }: Props): JSX.Element {
  const { t, list } = useTranslator();
  const client = useClient();
  const { mentions, roles, name } = entity;
  const variants = entity.variants.filter((variant) => variant !== name);
  return (
    <section id={id} class="entity-card" aria-label={isolate(name)}>
      <ul class="entity-card__about">
        {roles.map((role) => (
          <li key={role}>
            <Bdi text={role} />
          </li>
        ))}
        {variants.length > 0 && <li>{t('variants', { names: list(variants) })}</li>}
        <li>{t('mention-count', { count: mentions.length })}</li>
      </ul>
      <div class="entity-card__acts">
        <ShowMentions entity={entity} onShow={onShow} />
        <Button kind="plain" icon={Library} onClick={() => void client.openPage('library', searchOf(entity))}>
          {t('entity-in-library')}
        </Button>
        {entity.type in QUERY_WORD && (
          <Button
            kind="plain"
            icon={BookUser}
            onClick={() => void client.openPage('library', pageOf(entity))}
          >
            {t('entity-page-open')}
          </Button>
        )}
        {onDismiss !== undefined && (
          <Button kind="plain" icon={EyeOff} onClick={() => onDismiss(entity.key)}>
            {t('entity-hide')}
          </Button>
        )}
      </div>
      {onCorrect !== undefined && <Corrections entity={entity} others={others} onCorrect={onCorrect} />}
    </section>
  );
}

/** Goes from mention to mention, round and round. */
function ShowMentions({ entity, onShow }: Pick<Props, 'entity' | 'onShow'>): JSX.Element {
  const { t, number } = useTranslator();
  const { mentions } = entity;
  const [next, setNext] = useState(0);
  const show = (): void => {
    const mention = mentions[next % mentions.length];
    if (mention !== undefined) onShow(mention);
    setNext((next + 1) % mentions.length);
  };
  return (
    <Button kind="plain" icon={Crosshair} onClick={show} disabled={mentions.length === 0}>
      {mentions.length > 1
        ? t('entity-show-next', { at: number(next + 1), of: number(mentions.length) })
        : t('entity-show-one')}
    </Button>
  );
}

function Corrections({
  entity,
  others,
  onCorrect,
}: Pick<Props, 'entity' | 'others'> & { readonly onCorrect: (word: EntityWord) => void }): JSX.Element {
  const { t } = useTranslator();
  const about = { entity: entity.key, name: entity.name };
  const merge = (key: string): void => {
    const target = others.find((one) => one.key === key);
    if (target !== undefined)
      onCorrect({ ...about, kind: 'merge', target: target.key, targetName: target.name });
  };
  return (
    <div class="entity-card__correct">
      <p class="entity-card__title">{t('correct-title')}</p>
      <div class="entity-card__acts">
        <Button onClick={() => onCorrect({ ...about, kind: 'none' })}>
          {t(`correct-not-${entity.type}`)}
        </Button>
        {TYPES.filter((type) => type !== entity.type).map((type) => (
          <Button key={type} onClick={() => onCorrect({ ...about, kind: 'type', type })}>
            {t(`correct-is-${type}`)}
          </Button>
        ))}
      </div>
      {others.length > 0 && (
        <Select
          label={t('correct-same')}
          value=""
          choices={[
            { value: '', label: t('correct-same-choose') },
            ...others.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onChange={merge}
        />
      )}
    </div>
  );
}

const QUERY_WORD: { readonly [type in BriefEntity['type']]?: string } = {
  person: 'person',
  organisation: 'org',
  place: 'place',
};

function searchOf({ type, name }: BriefEntity): string {
  const word = QUERY_WORD[type];
  const quoted = `"${name.replaceAll('"', '')}"`;
  return `/?${new URLSearchParams({ q: word === undefined ? quoted : `${word}:${quoted}` }).toString()}`;
}

/** The page of the entity over the whole library. */
function pageOf({ key }: BriefEntity): string {
  return `/entity/${encodeURIComponent(key)}`;
}
