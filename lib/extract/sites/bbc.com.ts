import type { SiteRule } from './site.ts';

/** Labels for screen readers in the byline box, in English on all language services. */
export const bbc: SiteRule = {
  id: 'bbc.com',
  why: 'hidden labels «Author, NAME» and «Role, OFFICE» stand as lines of the text; in other Arabic pages «Role» opens no such line',
  author: ({ text }) => (text.length <= 120 ? /^Author\s?[,،]\s?(\S.*)$/u.exec(text)?.[1] : undefined),
  drops: ({ text }) => text.length <= 120 && /^(?:Author|Role)\s?[,،]/u.test(text),
};
