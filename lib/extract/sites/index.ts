import type { RawBlock } from '../../model/raw-page.ts';
import type { Removed } from '../rules/index.ts';
import { bbc } from './bbc.com.ts';
import type { SiteRule } from './site.ts';

/** One file a host, one line here. */
export const SITE_RULES: readonly SiteRule[] = [bbc];

/** The rule of a host, matched at a dot. */
export function siteRuleFor(host: string): SiteRule | undefined {
  const name = `.${host.toLowerCase()}`;
  return SITE_RULES.find(({ id }) => name.endsWith(`.${id}`));
}

/** What the host's rule takes for the author's name. */
export function authorForSite(blocks: readonly RawBlock[], host: string): string | undefined {
  const author = siteRuleFor(host)?.author;
  for (const block of author === undefined ? [] : blocks) {
    const name = author!(block);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The blocks without what the host's rule drops, and what it dropped. */
export function tidyForSite(
  blocks: readonly RawBlock[],
  host: string,
): { readonly blocks: readonly RawBlock[]; readonly removed: readonly Removed[] } {
  const rule = siteRuleFor(host);
  const gone = rule === undefined ? [] : blocks.filter(rule.drops);
  if (rule === undefined || gone.length === 0) return { blocks, removed: [] };
  const out = new Set(gone);
  return {
    blocks: blocks.filter((block) => !out.has(block)),
    removed: gone.map(({ text }) => ({ rule: `site ${rule.id}`, text })),
  };
}
