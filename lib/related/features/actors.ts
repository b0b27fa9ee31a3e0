import nisba from '../../data/ar/nisba.json' with { type: 'json' };
import { nisbaForms } from '../../text/nisba.ts';
import type { Brief, BriefEntity } from '../../model/brief.ts';
import { looseKey, matchKey } from '../../text/fold.ts';
import { looseWords, withoutArticle, withoutPreposition } from '../stems.ts';
import type { Actor } from '../types.ts';
import { isAgencyName } from './agency.ts';
import { parentOf } from './bodies.ts';
import { COUNTRIES, countryOfCapital } from './places.ts';

/** Actors kept of a story: the rest of a long list of names says nothing about what it turns on. */
const ACTORS = 16;
/** The share of the headline, of the lead and of being named often; they add up to 1. Set by hand. */
const SHARE = { title: 0.5, lead: 0.2, mentions: 0.3 } as const;
/** Names of the background section: what the story leans on, not what it is about. */
const BACKGROUND = 0.4;
/** The lead: first code units of the text in which a story says who did what. */
const LEAD_CHARS = 320;
/** Only an adjective names the country («الرئيس المصري»): less of an actor than the country named. In headline, in lead. */
const ADJECTIVE = { title: 0.5, lead: 0.25 } as const;

/** Nationality adjectives → country. Forms that two countries share are left out. */
const NISBA: ReadonlyMap<string, string> = adjectives();

function adjectives(): Map<string, string> {
  const out = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of nisba) {
    if (!COUNTRIES.has(row.id)) continue;
    const plural = 'plural' in row && Array.isArray(row.plural) ? row.plural : [];
    for (const { form } of nisbaForms(row.base, plural)) {
      const key = withoutArticle(looseKey(form));
      if (out.has(key) && out.get(key) !== row.id) shared.add(key);
      out.set(key, row.id);
    }
  }
  for (const key of shared) out.delete(key);
  return out;
}

/**
 * Who a story turns on, most prominent first: people, organisations, places of the brief with a weight from headline,
 * lead and count of mentions. Outlet and news agencies are left out: who reports is not who acts.
 */
export function actorsOf(brief: Brief, text: string, outlet: string | undefined): Actor[] {
  // «بمراكش» is read both ways: the letter may be a preposition or the name's own.
  const titles = [
    wordsBetween(brief.title),
    wordsBetween(brief.title, (word) => withoutPreposition(word) ?? withoutArticle(word)),
  ];
  const own = outlet === undefined ? undefined : matchKey(outlet);
  const entities = [...brief.people, ...brief.organisations, ...brief.places].filter(
    ({ name }) => !isAgencyName(name) && matchKey(name) !== own,
  );
  const most = Math.max(2, ...entities.map(({ mentions }) => mentions.length));
  const named = entities.flatMap((entity) => {
    const actor = actorOf(entity, titles, most);
    return actor === undefined ? [] : [actor];
  });
  return [...named, ...byAdjective(brief.title, text.slice(0, LEAD_CHARS), named)]
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, ACTORS);
}

function actorOf(entity: BriefEntity, titles: readonly string[], most: number): Actor | undefined {
  const { key, name, type, mentions } = entity;
  if (type !== 'person' && type !== 'organisation' && type !== 'place') return undefined;
  const main = entity.sections.includes('main');
  const lead = mentions.some(({ start }) => start < LEAD_CHARS);
  const share =
    (inTitle(entity, titles) ? SHARE.title : 0) +
    (lead ? SHARE.lead : 0) +
    (SHARE.mentions * Math.log(1 + mentions.length)) / Math.log(1 + most);
  const parent = type === 'organisation' ? parentOf(key, name) : countryOfCapital(key);
  const weight = Math.round(100 * share * (main ? 1 : BACKGROUND)) / 100;
  return { key, name, type, weight, main, ...(parent !== undefined && { parent }) };
}

/** Countries that only an adjective of the headline or lead names. */
function byAdjective(headline: string, lead: string, named: readonly Actor[]): Actor[] {
  const out = new Map<string, Actor>();
  const add = (text: string, weight: number): void => {
    for (const word of looseWords(text)) {
      const country = NISBA.get(withoutArticle(word)) ?? NISBA.get(withoutPreposition(word) ?? '');
      const key = `place:${country}`;
      if (country === undefined || out.has(key) || named.some((actor) => actor.key === key)) continue;
      out.set(key, { key, name: COUNTRIES.get(country)!, type: 'place', weight, main: true });
    }
  };
  add(headline, ADJECTIVE.title);
  add(lead, ADJECTIVE.lead);
  return [...out.values()];
}

/** A person is known by the last name alone, others by one of their whole names. */
function inTitle({ type, name, variants }: BriefEntity, titles: readonly string[]): boolean {
  return [name, ...variants].some((one) => {
    const words = wordsBetween(one);
    if (words.trim() !== '' && titles.some((title) => title.includes(words))) return true;
    const last = words.trim().split(' ').at(-1) ?? '';
    return type === 'person' && last.length >= 3 && titles.some((title) => title.includes(` ${last} `));
  });
}

/** Words without their articles, between blanks, so that a name is found as whole words. */
function wordsBetween(text: string, bare: (word: string) => string = withoutArticle): string {
  return ` ${looseWords(text).map(bare).join(' ')} `;
}
