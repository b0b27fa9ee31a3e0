import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { withTerm, withoutTerm } from '../../lib/app/query-terms.ts';
import type { FacetKind, Facets, FacetValue, LibraryQuery } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';

const KINDS: readonly FacetKind[] = ['outlet', 'theme', 'person', 'organisation', 'place', 'month'];
/** Values of a kind in sight before the rest is asked for. */
const SHOWN = 5;
/** Pause after the last letter before counting: the list itself comes first. */
const PAUSE = 150;

/** Counts over the matches of a query, counted anew when the library changes; the last good ones while a query cannot be read. */
export function useFacets(query: LibraryQuery, revision: unknown): Facets | undefined {
  const { ask } = useClient();
  const [facets, setFacets] = useState<Facets>();
  const { text, filter, exact } = query;
  useEffect(() => {
    let over = false;
    const count = async (): Promise<void> => {
      const found = await ask.facets({ text, filter, order: 'newest', ...(exact === true && { exact }) });
      if (!over && found.ok && found.value.fault === undefined) setFacets(found.value);
    };
    const timer = setTimeout(() => void count(), PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [ask, text, filter, exact, revision]);
  return facets;
}

interface Props {
  readonly facets: Facets | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What the matches are made of; one click keeps only one value, a second one lets go of it. */
export function FacetPanel({ facets, text, onText }: Props): JSX.Element {
  const { t } = useTranslator();
  const kinds = facets === undefined ? [] : KINDS.filter((kind) => facets.values[kind].length > 0);
  return (
    <section class="facets" aria-label={t('facets')}>
      <h2 class="facets__title">{t('facets')}</h2>
      {kinds.length === 0 && <p class="side-part__empty">{t('facets-empty')}</p>}
      {kinds.map((kind) => (
        <FacetGroup
          key={kind}
          kind={kind}
          values={facets?.values[kind] ?? []}
          total={facets?.total ?? 0}
          text={text}
          onText={onText}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly kind: FacetKind;
  readonly values: readonly FacetValue[];
  readonly total: number;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function FacetGroup({ kind, values, total, text, onText }: GroupProps): JSX.Element {
  const { t, number, maybe, date } = useTranslator();
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, SHOWN);
  const words = ({ key, name }: FacetValue): string =>
    kind === 'theme' ? (maybe(`theme-${key}`) ?? name) : kind === 'month' ? (date(key) ?? name) : name;
  const toggle = (term: string): void => {
    const at = text.indexOf(term);
    onText(at < 0 ? withTerm(text, term) : withoutTerm(text, { start: at, end: at + term.length }));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element of HTML is a plain group
    <div class="facet" role="group" aria-labelledby={id}>
      <h3 id={id}>{t(`facet-${kind}`)}</h3>
      <ul>
        {shown.map((value) => {
          const pressed = text.includes(value.term);
          return (
            <li key={value.key}>
              <button
                type="button"
                class="facet__value"
                aria-pressed={pressed}
                onClick={() => toggle(value.term)}
              >
                <span class="facet__name">
                  <Bdi text={words(value)} />
                </span>
                <span class="facet__count">{number(value.count)}</span>
                <span
                  class="facet__bar"
                  aria-hidden="true"
                  style={{
                    inlineSize: `${String(Math.round((value.count / Math.max(total, value.count)) * 100))}%`,
                  }}
                />
              </button>
            </li>
          );
        })}
      </ul>
      {values.length > SHOWN && (
        <Button kind="plain" onClick={() => setAll(!all)}>
          {all ? t('show-fewer') : t('show-rest', { count: values.length - SHOWN })}
        </Button>
      )}
    </div>
  );
}
