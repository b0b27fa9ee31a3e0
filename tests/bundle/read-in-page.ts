import { gate } from '../../lib/detect/index.ts';
import { completeDraft } from '../../lib/extract/complete.ts';
import { extract } from '../../lib/extract/index.ts';

/** All that gate and extraction say of a page, as one string: the same code in a browser and in Node. */
export function readingOf(document: Document, address: string): string {
  const url = new URL(address);
  const verdict = gate(document, url);
  const found = verdict.article ? extract(document, url) : undefined;
  return JSON.stringify({
    verdict,
    ...(found?.ok === true && { draft: completeDraft(found.draft, found.draft.url), removed: found.removed }),
    ...(found?.ok === false && { reason: found.reason }),
  });
}

Object.assign(globalThis, {
  siyaqReadingOf: (html: string, address: string) =>
    readingOf(new DOMParser().parseFromString(html, 'text/html'), address),
});
