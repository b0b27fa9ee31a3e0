import givenNames from '../data/ar/given-names.json' with { type: 'json' };
import type { RelatedReason, Relation } from '../model/related.ts';
import { looseKey, matchKey } from '../text/fold.ts';
import { isSpecific, type Evidence } from './compare.ts';
import { namesOfPlace } from './features/places.ts';
import { wordsToShow } from './reason-words.ts';
import type { StoryFeatures } from './types.ts';

const REASONS = 4;
const NAMES = 3;
const TERMS = 3;

/** Why a row is shown, strongest first. `label` gives the display form of an actor key. */
export function reasonsOf(
  relation: Relation,
  evidence: Evidence,
  open: StoryFeatures,
  other: StoryFeatures,
  label: (key: string) => string,
): RelatedReason[] {
  const reasons: RelatedReason[] = [];
  if (relation === 'copy') {
    const agency = open.agency ?? other.agency;
    reasons.push({ kind: 'copy', labels: [], ...(agency !== undefined && { agency }) });
  }
  const pair = evidence.pairs.find(({ a, b }) => areTwo(label(a), label(b)));
  if (pair !== undefined) {
    const labels = [label(pair.a), label(pair.b)];
    reasons.push({ kind: 'thread', labels, ...(pair.theme !== '' && { theme: pair.theme }) });
  }
  const inPair = (key: string): boolean => pair !== undefined && (key === pair.a || key === pair.b);
  const names = (type: string, also: (shared: Evidence['actors'][number]) => boolean): string[] =>
    evidence.actors
      .filter((shared) => shared.actor.type === type && !inPair(shared.actor.key) && also(shared))
      .slice(0, NAMES)
      .map(({ actor }) => label(actor.key));
  const add = (kind: RelatedReason['kind'], labels: string[]): void => {
    if (labels.length > 0) reasons.push({ kind, labels });
  };
  add(
    'people',
    names('person', ({ actor }) => !isGivenName(label(actor.key))),
  );
  add(
    'organisations',
    names('organisation', () => true),
  );
  const places = names('place', isSpecific);
  const [theme] = evidence.themes;
  if (theme !== undefined && pair?.theme !== theme) reasons.push({ kind: 'theme', labels: [], theme });
  if (reasons.length >= REASONS) return reasons.slice(0, REASONS);
  add(
    'terms',
    wordsToShow(
      evidence.terms,
      open,
      other,
      [
        ...reasons.flatMap(({ labels }) => labels),
        ...places,
        ...evidence.actors.flatMap(({ actor }) => namesOfPlace(actor.key)),
      ],
      TERMS,
    ),
  );
  add('places', places);
  add('money', evidence.money.slice(0, 1));
  add('date', evidence.days.slice(0, 1));
  return reasons.slice(0, REASONS);
}

/** «برشلونة» the town and the club, «الأهلي» and «النادي الأهلي»: a pair of one says nothing. */
function areTwo(a: string, b: string): boolean {
  const [x, y] = [` ${matchKey(a)} `, ` ${matchKey(b)} `];
  return !x.includes(y) && !y.includes(x);
}

let given: ReadonlySet<string> | undefined;

/** «سلمان», «عبدالله» alone may be anybody. */
function isGivenName(name: string): boolean {
  given ??= new Set(givenNames.flatMap(({ id }) => [looseKey(id), looseKey(id.replaceAll(' ', ''))]));
  return given.has(looseKey(name));
}
