import { JSDOM, VirtualConsole } from 'jsdom';
import { gate, type GateVerdict } from '../detect/index.ts';
import { completeDraft } from '../extract/complete.ts';
import { extract } from '../extract/index.ts';
import { extractPlainText } from '../extract/plain.ts';
import type { Removed } from '../extract/rules/index.ts';
import type { ArticleDraft } from '../model/article.ts';
import { decodeText, type InputFile } from './input.ts';

/** What stands in for the address of a page that comes as a file and does not name its own: neither a front page nor an article's. */
const NO_ADDRESS = 'https://page.invalid/saved';

export interface OpenPage {
  readonly document: Document;
  readonly url: URL;
  close(): void;
}

/** A page file as a document: scripts off, nothing fetched, the encoding read as browsers read it. */
export function openPage(file: InputFile, given?: string): OpenPage {
  const dom = new JSDOM(file.bytes, { url: given ?? NO_ADDRESS, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  return {
    document,
    url: new URL(given ?? ownAddress(document) ?? NO_ADDRESS),
    close: () => dom.window.close(),
  };
}

export type Reading =
  | { readonly ok: true; readonly draft: ArticleDraft; readonly removed: readonly Removed[] }
  | { readonly ok: false; readonly language: string; readonly reasons: readonly string[] };

/** Gate and extraction of one input, as the extension does them. Plain text has no gate: whoever hands it in calls it an article. */
export function readArticle(file: InputFile, url?: string): Reading {
  if (file.kind === 'text') return readText(file, url);
  const page = openPage(file, url);
  try {
    const verdict: GateVerdict = gate(page.document, page.url);
    if (!verdict.article) return { ok: false, language: verdict.language, reasons: verdict.reasons };
    const found = extract(page.document, page.url);
    if (!found.ok) return { ok: false, language: verdict.language, reasons: [found.reason] };
    return { ok: true, draft: completeDraft(found.draft, found.draft.url), removed: found.removed };
  } finally {
    page.close();
  }
}

function readText(file: InputFile, url?: string): Reading {
  const { draft, removed } = extractPlainText(decodeText(file), url === undefined ? {} : { url });
  if (draft.blocks.length === 0)
    return { ok: false, language: draft.language, reasons: ['no text of an article'] };
  if (draft.language !== 'ar' && draft.language !== 'und')
    return { ok: false, language: draft.language, reasons: [`language: ${draft.language}`] };
  return { ok: true, draft: url === undefined ? draft : completeDraft(draft, url), removed };
}

/** The address a saved page names itself (canonical, else og:url), absolute http(s) only. */
function ownAddress(document: Document): string | undefined {
  const named = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return named.find(
    (value): value is string => /^https?:\/\/[^/]/.test(value ?? '') && URL.canParse(value ?? ''),
  );
}
