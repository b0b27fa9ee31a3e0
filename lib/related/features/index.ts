import { articleText } from '../../model/article.ts';
import type { BriefedArticle } from '../../model/brief.ts';
import type { Span } from '../../model/span.ts';
import { FEATURES_VERSION, type StoryFeatures } from '../types.ts';
import { actorsOf } from './actors.ts';
import { agencyOf } from './agency.ts';
import { keysOf } from './keys.ts';
import { minhashOf } from './minhash.ts';
import { numbersOf, termsOf } from './terms.ts';
import { threadsOf } from './pairs.ts';

const DAYS = 8;
const SUMS = 8;

/**
 * Article and brief → what relatedness needs to know of them. Pure and deterministic; linear in the text (about a
 * millisecond an article). Nothing of the reader's library goes in: rarity is weighed when stories are compared.
 */
export function featuresOf({ article, brief }: BriefedArticle): StoryFeatures {
  const text = articleText(article.blocks);
  const { analysis } = brief;
  const inMain = ({ start }: Span): boolean =>
    !analysis.background.some((span) => start >= span.start && start < span.end);
  const published = dayOf(brief.published);
  const actors = actorsOf(brief, text, article.outlet);
  const themes = analysis.themes.map(({ id }) => id);
  const threads = threadsOf(actors, themes, analysis.threads);
  const { title, terms, words } = termsOf(brief.title, mainText(text, analysis.background));
  const money = analysis.money.filter((one) => inMain(one) && one.currency !== '');
  const times = analysis.times.filter((one) => inMain(one) && one.from !== undefined && one.from === one.to);
  const days = new Set(times.map(({ from }) => from!).filter((day) => day !== published));
  const agency = agencyOf(article.byline, text);
  return {
    v: FEATURES_VERSION,
    actors,
    themes,
    threads,
    title,
    terms,
    words,
    money: [...new Set(money.map(({ currency, amount }) => `${currency}:${amount}`))].slice(0, SUMS),
    days: [...days].slice(0, DAYS),
    titleNumbers: numbersOf(brief.title),
    ...(published !== undefined && { published }),
    ...(agency !== undefined && { agency }),
    minhash: minhashOf(text),
    keys: keysOf(actors, threads, terms),
  };
}

/** The text without the background, when something is left without it. */
function mainText(text: string, background: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of background) {
    out += `${text.slice(at, start)}\n`;
    at = Math.max(at, end);
  }
  out += text.slice(at);
  return out.trim() === '' ? text : out;
}

/** ISO day of an ISO day or instant, as printed: the outlet's own day, not the UTC one. */
function dayOf(published: string | undefined): string | undefined {
  return published === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/u.exec(published)?.[0];
}
