import type { ArticleDraft } from '../model/article.ts';
import type { RawPage } from '../model/raw-page.ts';
import { anchorMap, type AnchorMap } from './anchor.ts';
import { collectPage } from './collect/index.ts';
import { interpret } from './interpret.ts';
import type { Removed } from './rules/index.ts';

export type ExtractResult =
  | {
      readonly ok: true;
      readonly draft: ArticleDraft;
      readonly anchor: AnchorMap;
      readonly raw: RawPage;
      /** Every block that is not body text, with the rule that removed it. */
      readonly removed: readonly Removed[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * The article of a page as plain text, or the reason why there is none: what content script (`collectPage`) and
 * background (`interpret`) do together, for the command line and tests. Reads the document, changes nothing in it.
 * Deterministic: same page and address, same draft. Pages of more than LIMITS.pageElements or deeper than
 * LIMITS.pageDepth are refused.
 */
export function extract(document: Document, url: URL): ExtractResult {
  const collected = collectPage(document, url);
  if (!collected.ok) return collected;
  const { raw } = collected;
  const found = interpret(raw, url);
  if (!found.ok) return found;
  return { ok: true, draft: found.draft, anchor: anchorMap(found.draft.blocks), raw, removed: found.removed };
}
