import { gate } from '../../../lib/detect/index.ts';
import { completeDraft } from '../../../lib/extract/complete.ts';
import { extract } from '../../../lib/extract/index.ts';

/** `expected.json` of a page template in tests/fixtures/pages. */
export interface PageCase {
  /** What the page imitates and what went wrong on real ones. */
  readonly why: string;
  readonly url: string;
  readonly article: boolean;
  /** Part of the reason of a refusal. */
  readonly reason?: string;
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  /** null: must stay unknown; absent: not asked. */
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly tags?: readonly string[];
  readonly partial?: boolean;
  /** Headlines that must be among the links of the page. */
  readonly links?: readonly string[];
}

/** What we make of a page, in the shape of its expectation: only what the expectation asks for. */
export function readCase(document: Document, want: PageCase): Partial<PageCase> {
  const url = new URL(want.url);
  const verdict = gate(document, url);
  const found = verdict.article ? extract(document, url) : undefined;
  if (found?.ok !== true) {
    const reason = [...verdict.reasons, ...(found === undefined ? [] : [found.reason])].join('; ');
    return {
      article: false,
      reason: want.reason !== undefined && reason.includes(want.reason) ? want.reason : reason,
    };
  }
  const draft = completeDraft(found.draft, url.href);
  const titles = draft.links.map(({ title }) => title);
  return {
    article: true,
    title: draft.title,
    paragraphs: draft.blocks.map(({ text }) => text),
    ...(want.outlet !== undefined && { outlet: draft.outlet ?? null }),
    ...(want.byline !== undefined && { byline: draft.byline ?? null }),
    ...(want.published !== undefined && { published: draft.published?.value?.slice(0, 10) ?? null }),
    ...(want.tags !== undefined && { tags: draft.tags }),
    ...(want.partial !== undefined && { partial: draft.partial }),
    ...(want.links !== undefined && { links: want.links.filter((title) => titles.includes(title)) }),
  };
}

/** The part of an expectation that `readCase` answers. */
export function wantedOf({ why: _why, url: _url, ...rest }: PageCase): Partial<PageCase> {
  return rest;
}
