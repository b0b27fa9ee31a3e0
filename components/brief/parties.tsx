import { ChevronDown, Landmark, MapPin } from 'lucide';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { BriefEntity } from '../../lib/model/brief.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Icon } from '../ui/icon.tsx';
import { EntityCard, type EntityActs } from './entity-card.tsx';
import './brief.css';

interface Props extends EntityActs {
  readonly people: readonly BriefEntity[];
  readonly organisations: readonly BriefEntity[];
  readonly places: readonly BriefEntity[];
}

/** Roles of a person shown before her card is opened. */
const ROLES = 2;

/** People with their roles, then organisations and places. A name opens its card; one is open at a time. */
export function Parties({ people, organisations, places, ...acts }: Props): JSX.Element {
  const { t } = useTranslator();
  const [open, setOpen] = useState<string>();
  const id = useId();
  const all = [...people, ...organisations, ...places];
  const common = { id, open, all, acts, onToggle: (key: string) => setOpen(open === key ? undefined : key) };
  return (
    <div class="parties">
      {people.length > 0 && (
        <ul class="people" aria-label={t('section-people')}>
          {people.map((person) => (
            <Person key={person.key} person={person} {...common} />
          ))}
        </ul>
      )}
      <Names kind="organisation" entities={organisations} {...common} />
      <Names kind="place" entities={places} {...common} />
    </div>
  );
}

interface Common {
  readonly id: string;
  readonly open: string | undefined;
  readonly all: readonly BriefEntity[];
  readonly acts: EntityActs;
  readonly onToggle: (key: string) => void;
}

function Person({ person, ...common }: Common & { readonly person: BriefEntity }): JSX.Element {
  const isOpen = common.open === person.key;
  return (
    <li class="person">
      <button
        type="button"
        class="person__main"
        data-item
        aria-expanded={isOpen}
        onClick={() => common.onToggle(person.key)}
      >
        <span class="person__words">
          <Bdi text={person.name} class="person__name" />
          {person.roles.slice(0, ROLES).map((role) => (
            <Bdi key={role} text={role} class="person__role" />
          ))}
        </span>
        <Icon icon={ChevronDown} />
      </button>
      {isOpen && <Card entity={person} {...common} />}
    </li>
  );
}

function Names({
  kind,
  entities,
  ...common
}: Common & {
  readonly kind: 'organisation' | 'place';
  readonly entities: readonly BriefEntity[];
}): JSX.Element | null {
  const translator = useTranslator();
  if (entities.length === 0) return null;
  return (
    <ul class="names" aria-label={translator.t(`section-${kind}s`)}>
      {entities.map((entity) => {
        const isOpen = common.open === entity.key;
        return (
          <li key={entity.key} class={isOpen ? 'name name--open' : 'name'}>
            <button
              type="button"
              class="chip chip--button"
              data-item
              title={aboutOf(entity, translator)}
              aria-expanded={isOpen}
              onClick={() => common.onToggle(entity.key)}
            >
              <Icon icon={kind === 'place' ? MapPin : Landmark} size="small" />
              <Bdi text={entity.name} class="chip__text" />
            </button>
            {isOpen && <Card entity={entity} {...common} />}
          </li>
        );
      })}
    </ul>
  );
}

function Card({ entity, id, all, acts }: Common & { readonly entity: BriefEntity }): JSX.Element {
  const others = all.filter(({ key }) => key !== entity.key);
  // The most likely to be one with it come first: those of its own kind.
  others.sort((a, b) => Number(b.type === entity.type) - Number(a.type === entity.type));
  return <EntityCard id={`${id}-card`} entity={entity} others={others} {...acts} />;
}

/** How often it is named, and its other spellings. */
function aboutOf(entity: BriefEntity, { t, list }: ReturnType<typeof useTranslator>): string {
  const count = t('mention-count', { count: entity.mentions.length });
  const others = entity.variants.filter((variant) => variant !== entity.name);
  return others.length === 0 ? count : `${count}\n${t('variants', { names: list(others) })}`;
}
