import { articleText, type ArticleDraft, type Block } from '../model/article.ts';
import { LIMITS } from '../model/limits.ts';
import type { RawBlock, RawPage } from '../model/raw-page.ts';
import { decide } from './decide.ts';
import { readByline } from './metadata/byline.ts';
import { readCanonical } from './metadata/canonical.ts';
import { readDates } from './metadata/dates.ts';
import { aroundHeadline } from './metadata/headline.ts';
import { readLead } from './metadata/lead.ts';
import { readLinks } from './metadata/links.ts';
import { readOutlet } from './metadata/outlet.ts';
import { isPartial } from './metadata/partial.ts';
import { personName } from './metadata/person-name.ts';
import { siteNames } from './metadata/site-names.ts';
import { readSection, readTags } from './metadata/tags.ts';
import { readTitle, titleKeys } from './metadata/title.ts';
import { readFacts } from './metadata/head-facts.ts';
import { cleanBlocks, type Removed } from './rules/index.ts';
import { authorForSite, tidyForSite } from './sites/index.ts';
import { plainKey } from './words.ts';

export type Interpreted =
  | {
      readonly ok: true;
      readonly draft: ArticleDraft;
      /** Indexes into the raw blocks of the draft's blocks, in order. */
      readonly kept: readonly number[];
      /** Every block that is not body text, with the rule that removed it. */
      readonly removed: readonly Removed[];
    }
  | { readonly ok: false; readonly reason: string };

const EDGE_LINES = 4;

/**
 * What a collected page says: the article as plain text with its metadata, or why it is no Arabic news article. `url` is
 * the page's address as the browser names it. Pure: the background, the command line and the tests run the same code.
 * Deterministic; linear in the page. The draft's address is the story's own when the page shows several.
 */
export function interpret(raw: RawPage, url: URL): Interpreted {
  const page = readFacts(raw, url);
  if (page === undefined)
    return { ok: false, reason: 'several stories, and this one has no address of its own' };
  const title = readTitle(page);
  const edges = [...raw.blocks.slice(0, EDGE_LINES), ...raw.blocks.slice(-EDGE_LINES)].map(
    (block) => block.text,
  );
  const near = aroundHeadline(page, title);
  const byline =
    readByline(page, edges, near) ?? personName(page, authorForSite(raw.blocks, page.url.hostname) ?? '');
  const tags = readTags(page);
  const section = readSection(page);
  const outlet = readOutlet(page, title, near);
  const site = tidyForSite(raw.blocks, page.url.hostname);
  const cleaned = cleanBlocks(site.blocks, {
    titleKeys: titleKeys(page, title),
    labels: new Set(
      [...siteNames(page), ...tags, ...[section, outlet].flatMap((name) => name ?? [])].map(plainKey),
    ),
    ...(byline !== undefined && { byline }),
  });
  const { kept } = cleaned;
  const removed = [...site.removed, ...cleaned.removed];
  const decision = decide({ page, title, blocks: kept, all: raw.blocks, removed });
  if (!decision.ok) return decision;
  const blocks = capBlocks(kept);
  const text = articleText(blocks);
  const { published, modified } = readDates(page, near);
  const canonicalUrl = readCanonical(page);
  const lead = readLead(page, title, text);
  const address = new URL(page.url);
  address.hash = '';
  return {
    ok: true,
    removed,
    kept: placesOf(kept.slice(0, blocks.length), raw.blocks),
    draft: {
      extractor: raw.extractor,
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
      links: readLinks(page),
      partial: isPartial(page, text),
    },
  };
}

/** Where the kept blocks stood: rules only take blocks away, so they are the same objects. */
function placesOf(kept: readonly RawBlock[], all: readonly RawBlock[]): number[] {
  const mine = new Set(kept);
  return all.flatMap((block, index) => (mine.has(block) ? index : []));
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
