import type { ArticleDraft, Block } from '../model/article.ts';
import { articleText } from '../model/article.ts';
import { LIMITS } from '../model/limits.ts';
import { EXTRACTOR_VERSION } from '../model/version.ts';
import { anchorMap, type AnchorMap } from './anchor.ts';
import { readBody } from './body.ts';
import { decide } from './decide.ts';
import { readLinks } from './links.ts';
import { aroundHeadline } from './metadata/around.ts';
import { readByline } from './metadata/byline.ts';
import { headIsStale, readCanonical } from './metadata/canonical.ts';
import { readDates } from './metadata/dates.ts';
import { readLead } from './metadata/lead.ts';
import { readOutlet } from './metadata/outlet.ts';
import { isPartial } from './metadata/partial.ts';
import { siteNames } from './metadata/site-names.ts';
import { readSection, readTags } from './metadata/tags.ts';
import { readTitle, titleKeys } from './metadata/title.ts';
import { readPage, type PageFacts } from './page.ts';
import { cleanBlocks, type Removed } from './rules/index.ts';
import type { RawBlock } from './walk.ts';
import { plainKey } from './words.ts';

export type ExtractResult =
  | {
      readonly ok: true;
      readonly draft: ArticleDraft;
      readonly anchor: AnchorMap;
      /** Every block that is not body text, with the rule that removed it. */
      readonly removed: readonly Removed[];
    }
  | { readonly ok: false; readonly reason: string };

const EDGE_LINES = 4;

/**
 * The article of a page as plain text, or the reason why there is none. Reads the document, changes nothing in it
 * (Readability works on a clone). Deterministic: same page and address, same draft. Costs about what Readability costs;
 * pages of more than LIMITS.pageElements or deeper than LIMITS.pageDepth are refused.
 */
export function extract(document: Document, url: URL): ExtractResult {
  if (document.body === null) return { ok: false, reason: 'no body' };
  const page = readFacts(document, url);
  const body = readBody(document);
  if (!body.ok) return body;
  const title = readTitle(page);
  const edges = [...body.blocks.slice(0, EDGE_LINES), ...body.blocks.slice(-EDGE_LINES)].map(
    (block) => block.text,
  );
  const near = aroundHeadline(page, title);
  const byline = readByline(page, edges, near);
  const tags = readTags(page);
  const section = readSection(page);
  const outlet = readOutlet(page, title, near);
  const { kept, removed } = cleanBlocks(body.blocks, {
    titleKeys: titleKeys(page, title),
    labels: new Set(
      [...siteNames(page), ...tags, ...[section, outlet].flatMap((name) => name ?? [])].map(plainKey),
    ),
    ...(byline !== undefined && { byline }),
  });
  const decision = decide({ page, title, blocks: kept, all: body.blocks, removed });
  if (!decision.ok) return decision;
  const blocks = capBlocks(kept);
  const text = articleText(blocks);
  const { published, modified } = readDates(page, near);
  const canonicalUrl = readCanonical(page);
  const lead = readLead(page, title, text);
  const address = new URL(url);
  address.hash = '';
  return {
    ok: true,
    removed,
    anchor: anchorMap(blocks),
    draft: {
      extractor: EXTRACTOR_VERSION,
      url: address.href.slice(0, LIMITS.urlChars),
      ...(canonicalUrl !== undefined && { canonicalUrl }),
      title,
      ...(byline !== undefined && { byline }),
      ...(outlet !== undefined && { outlet }),
      ...(section !== undefined && { section }),
      tags,
      ...(published !== undefined && { published }),
      ...(modified !== undefined && { modified }),
      language: decision.language.language,
      direction: 'rtl',
      ...(lead !== undefined && { lead }),
      blocks,
      links: readLinks(page, body.content),
      partial: isPartial(page, text),
    },
  };
}

/** Head metadata of another article of the site (left behind by a same-document navigation) is not believed. */
function readFacts(document: Document, url: URL): PageFacts {
  const page = readPage(document, url);
  return headIsStale(page) ? { ...page, stale: true } : page;
}

function capBlocks(blocks: readonly RawBlock[]): Block[] {
  const out: Block[] = [];
  let room: number = LIMITS.articleChars;
  for (const { text, kind } of blocks.slice(0, LIMITS.blocks)) {
    if (room <= 0) break;
    const cut = text.slice(0, Math.min(room, LIMITS.blockChars));
    out.push({ text: cut, kind });
    room -= cut.length + 1;
  }
  return out;
}
