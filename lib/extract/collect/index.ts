import { LIMITS } from '../../model/limits.ts';
import type { RawPage } from '../../model/raw-page.ts';
import { EXTRACTOR_VERSION } from '../../model/version.ts';
import { lacksProse } from '../refusals/prose.ts';
import { readBody } from './body.ts';
import { collectElements, collectMarks, collectWalls } from './elements.ts';
import { collectHead } from './head.ts';
import { collectLinks } from './links.ts';
import { collectHeadlines } from './near.ts';
import { storyInView } from './story.ts';

export type Collected =
  { readonly ok: true; readonly raw: RawPage } | { readonly ok: false; readonly reason: string };

/** Above this many characters of body no interpretation leaves so little that a paywall is looked for. */
const WALL_BODY = 8_000;

/**
 * What stands on a page (of several stories: on the one in view), as plain data, or the reason why it has no readable text. The only part of the extraction that
 * needs the page, so the only part that runs in it. Reads the document, changes nothing in it (Readability works on a
 * clone); concludes nothing. Costs about what Readability costs; the message stays below LIMITS.messageBytes.
 */
export function collectPage(document: Document, url: URL): Collected {
  if (document.body === null) return { ok: false, reason: 'no body' };
  const story = storyInView(document, url);
  const root = story?.root ?? document.body;
  const body = readBody(document, story?.root);
  if (!body.ok) return body;
  const lack = lacksProse(body.blocks);
  if (lack !== undefined) return { ok: false, reason: lack };
  const head = collectHead(document, root);
  const address = new URL(url);
  address.hash = '';
  const chars = body.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    ok: true,
    raw: fitted({
      extractor: EXTRACTOR_VERSION,
      url: address.href.slice(0, LIMITS.urlChars),
      ...head,
      ...(story !== undefined && { story: story.url === undefined ? {} : { url: story.url } }),
      headlines: collectHeadlines(root, titlesOf(head)),
      ...collectElements(root),
      marks: collectMarks(document),
      walls: chars > WALL_BODY ? [] : collectWalls(root),
      blocks: body.blocks,
      links: collectLinks(root, url, body.content),
    }),
  };
}

/** Every text of the head that may be the headline: what the interpretation chooses from. */
function titlesOf({ title, meta, jsonld }: Pick<RawPage, 'title' | 'meta' | 'jsonld'>): string[] {
  const named = meta.filter(({ name }) => name.endsWith('title')).map(({ value }) => value);
  return [title, ...named, ...jsonld.flatMap(headlinesIn).slice(0, 8)];
}

/** Headlines of one script: of its object, its list or its graph. */
function headlinesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(headlinesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { headline, name, '@graph': graph } = value as Record<string, unknown>;
  return [
    ...[headline, name].filter((text) => typeof text === 'string').map((text) => text.slice(0, 600)),
    ...(graph === undefined ? [] : headlinesIn(graph)),
  ];
}

/** As many blocks, then as many links, as one message holds (counted as the router counts). */
function fitted(page: RawPage): RawPage {
  let room = LIMITS.messageBytes / 2 - sizeOf({ ...page, blocks: [], links: [] });
  const fit = <T>(items: readonly T[]): T[] => {
    const out: T[] = [];
    for (const item of items) {
      room -= sizeOf(item) + 1;
      if (room < 0) break;
      out.push(item);
    }
    return out;
  };
  return { ...page, blocks: fit(page.blocks), links: fit(page.links) };
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value).length;
}
