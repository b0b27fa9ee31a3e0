import type { PageLink } from '../model/article.ts';
import { articleKey } from '../model/key.ts';
import type { RelatedRow } from '../model/related.ts';
import { looseWords, stemOf, withoutArticle } from './stems.ts';
import type { Rarity } from './rarity.ts';
import { termIndexKey } from './features/keys.ts';
import type { StoryFeatures } from './types.ts';
import { isSpecific } from './compare.ts';
import { RANK } from './weights.ts';

const LINKS_READ = 60;
const LINKS_SHOWN = 6;
/** What a link's headline must have in common with the story, in rarity: about two telling words, or one rare name. */
const LEAST_LINK = 0.9;

/**
 * The links of the page as rows: «اقرأ أيضا» blocks and links in the text whose headline shares rare names or terms
 * with the story. `known` are keys already listed from the library.
 */
export function linkRows(
  links: readonly PageLink[],
  open: { readonly key: string; readonly features: StoryFeatures },
  rarity: Rarity,
  known: ReadonlySet<string>,
): RelatedRow[] {
  const seen = new Set([...known, open.key]);
  const rows: RelatedRow[] = [];
  for (const link of links.slice(0, LINKS_READ)) {
    if (link.from !== 'related' && link.from !== 'inline') continue;
    const key = articleKey(link.url);
    if (seen.has(key)) continue;
    seen.add(key);
    const { value, names } = inCommon(link.title, open.features, rarity);
    if (value < LEAST_LINK) continue;
    rows.push({
      id: link.url,
      url: link.url,
      title: link.title,
      ...(link.published !== undefined && { published: link.published }),
      relation: 'page-link',
      rung: 'page',
      score: RANK['page-link'] + Math.min(1, value / 4),
      reasons: [{ kind: 'link', labels: names }],
    });
  }
  return rows.sort((a, b) => b.score - a.score).slice(0, LINKS_SHOWN);
}

function inCommon(title: string, open: StoryFeatures, rarity: Rarity): { value: number; names: string[] } {
  const words = looseWords(title);
  const bare = ` ${words.map(withoutArticle).join(' ')} `;
  const names: string[] = [];
  let value = 0;
  for (const actor of open.actors) {
    const name = ` ${looseWords(actor.name).map(withoutArticle).join(' ')} `;
    if (!bare.includes(name)) continue;
    names.push(actor.name);
    value += rarity(actor.key) * (isSpecific({ actor }) ? 1 : 0.5);
  }
  const stems = new Set(words.map(stemOf));
  for (const [term] of open.terms) if (stems.has(term)) value += rarity(termIndexKey(term)) / 2;
  return { value, names: names.slice(0, 3) };
}
