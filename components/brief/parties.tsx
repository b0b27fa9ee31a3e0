import { Landmark, MapPin, X } from 'lucide';
import type { JSX } from 'preact';
import type { BriefEntity } from '../../lib/model/brief.ts';
import type { Span } from '../../lib/model/span.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';
import { IconButton } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import './brief.css';

interface Props {
  readonly people: readonly BriefEntity[];
  readonly organisations: readonly BriefEntity[];
  readonly places: readonly BriefEntity[];
  readonly onShow: (span: Span) => void;
  readonly onDismiss?: (item: string) => void;
}

/** People with their roles, then organisations and places as chips. Empty groups are left out. */
export function Parties({ people, organisations, places, onShow, onDismiss }: Props): JSX.Element {
  const { t } = useTranslator();
  return (
    <div class="parties">
      {people.length > 0 && (
        <ul class="people" aria-label={t('section-people')}>
          {people.map((person) => (
            <Person key={person.key} person={person} onShow={onShow} {...(onDismiss && { onDismiss })} />
          ))}
        </ul>
      )}
      <Names kind="organisation" list={organisations} onShow={onShow} {...(onDismiss && { onDismiss })} />
      <Names kind="place" list={places} onShow={onShow} {...(onDismiss && { onDismiss })} />
    </div>
  );
}

interface PersonProps {
  readonly person: BriefEntity;
  readonly onShow: (span: Span) => void;
  readonly onDismiss?: (item: string) => void;
}

function Person({ person, onShow, onDismiss }: PersonProps): JSX.Element {
  const translator = useTranslator();
  const { t } = translator;
  const [first] = person.mentions;
  return (
    <li class="person">
      <button
        type="button"
        class="person__main"
        data-item
        title={aboutOf(person, translator)}
        onClick={() => first && onShow(first)}
      >
        <Bdi text={person.name} class="person__name" />
        {person.roles.slice(0, 2).map((role) => (
          <Bdi key={role} text={role} class="person__role" />
        ))}
      </button>
      {onDismiss !== undefined && (
        <IconButton
          quiet
          icon={X}
          label={t('dismiss-person', { name: person.name })}
          onClick={() => onDismiss(person.key)}
        />
      )}
    </li>
  );
}

interface NamesProps {
  readonly kind: 'organisation' | 'place';
  readonly list: readonly BriefEntity[];
  readonly onShow: (span: Span) => void;
  readonly onDismiss?: (item: string) => void;
}

function Names({ kind, list, onShow, onDismiss }: NamesProps): JSX.Element | null {
  const translator = useTranslator();
  const { t } = translator;
  if (list.length === 0) return null;
  return (
    <ul class="names" aria-label={t(`section-${kind}s`)}>
      {list.map((entity) => {
        const [first] = entity.mentions;
        return (
          <li key={entity.key} class="name">
            <Chip
              icon={kind === 'place' ? MapPin : Landmark}
              title={aboutOf(entity, translator)}
              onClick={() => first && onShow(first)}
            >
              <Bdi text={entity.name} />
            </Chip>
            {onDismiss !== undefined && (
              <IconButton
                quiet
                icon={X}
                label={t(`dismiss-${kind}`, { name: entity.name })}
                onClick={() => onDismiss(entity.key)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** How often it is named, and its other spellings. */
function aboutOf(entity: BriefEntity, { t, list }: ReturnType<typeof useTranslator>): string {
  const count = t('mention-count', { count: entity.mentions.length });
  const others = entity.variants.filter((variant) => variant !== entity.name);
  return others.length === 0 ? count : `${count}\n${t('variants', { names: list(others) })}`;
}
