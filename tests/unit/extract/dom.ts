import { JSDOM } from 'jsdom';

/** A document as a browser would have it, scripts not run. */
export function documentOf(html: string, url: string): Document {
  return new JSDOM(html, { url, contentType: 'text/html' }).window.document;
}
