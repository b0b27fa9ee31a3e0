import type { Evidence, GateInput, Signal } from './signal.ts';

/** More headlines of the first rank than this and the page is a list. */
const MANY_H1 = 6;
const MIN_HEADLINE = 12;

/** One headline of the first rank. Endless-scroll pages have a few; lists of stories have none or many. */
function read({ document }: GateInput): Evidence {
  const headlines = document.getElementsByTagName('h1');
  let long = 0;
  for (let i = 0; i < headlines.length && i <= 3 * MANY_H1; i += 1) {
    if ((headlines[i]?.textContent ?? '').trim().length >= MIN_HEADLINE) long += 1;
  }
  if (long > MANY_H1) return { value: 0, reason: `headline: ${long} of the first rank` };
  return { value: long === 0 ? 0.3 : 1 };
}

export const headline: Signal = { id: 'headline', read };
