import type { RawPage } from '../../../lib/model/raw-page.ts';

/** A collected page with nothing on it but what is given. */
export function rawPage(given: Partial<RawPage> = {}): RawPage {
  return {
    extractor: 1,
    url: 'https://example.com/a',
    title: 'عنوان',
    meta: [],
    jsonld: [],
    h1: [],
    headlines: [],
    bylines: [],
    leads: [],
    tags: [],
    crumbs: [],
    times: [],
    marks: [],
    walls: [],
    blocks: [],
    links: [],
    ...given,
  };
}
