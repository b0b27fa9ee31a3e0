import { seenDates } from '../arabic-date.ts';
import type { PageFacts } from '../page.ts';
import { plainKey, splitAt } from '../words.ts';
import type { NearText } from '../../model/raw-page.ts';
import { isWriterWord, personName } from './person-name.ts';

const LINE_CHARS = 70;
const MAX_NAMES = 6;

const METAS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'og:article:author', 'byl']; // prettier-ignore

/**
 * The author, or undefined: unknown beats wrong. Chain: JSON-LD, meta, microdata and rel=author, elements whose class
 * says so, then a visible «كتب: NAME» near the headline or at an end of the body (`lines`), then what stands beside the
 * date in the same line.
 */
export function readByline(
  page: PageFacts,
  lines: readonly string[],
  near: readonly NearText[],
): string | undefined {
  if (!page.stale) {
    const ld = joinNames(page, page.jsonld.authors);
    if (ld !== undefined) return ld;
    for (const name of METAS) {
      const found = joinNames(page, page.meta.get(name) ?? []);
      if (found !== undefined) return found;
    }
  }
  return (
    fromElements(page) ??
    fromLines(page, [...near.map(({ text }) => text), ...lines]) ??
    besideDate(page, near)
  );
}

/** Several authors in the page's order, joined as Arabic joins them. */
function joinNames(page: PageFacts, raw: readonly string[]): string | undefined {
  const names: string[] = [];
  for (const value of raw) {
    const name = personName(page, value);
    if (name !== undefined && !names.some((known) => plainKey(known) === plainKey(name))) names.push(name);
  }
  return names.length === 0 ? undefined : names.slice(0, MAX_NAMES).join('، ');
}

function fromElements(page: PageFacts): string | undefined {
  for (const text of page.raw.bylines) {
    const name = personName(page, text);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** «كتب: أحمد علي», «إعداد – سارة محمود»: a short line, or a part of one, that starts with a writer's word and a sign. */
function fromLines(page: PageFacts, lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (line.length > LINE_CHARS) continue;
    for (const part of [line, ...splitAt(line, '-–—•').slice(1)]) {
      const match = /^(\p{L}+)\s*[:/–-]\s*(\S.*)$/u.exec(part);
      const name = match !== null && isWriterWord(match[1]!) ? personName(page, match[2]!) : undefined;
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** «الثلاثاء 10 شتنبر 2024 | سلا - خديجة أوعلي»: the part beside the date that says place and name, parted by a dash. */
function besideDate(page: PageFacts, near: readonly NearText[]): string | undefined {
  for (const { text } of near) {
    if (text.length > 2 * LINE_CHARS || !text.includes('|')) continue;
    const parts = text.split('|').map((part) => part.trim());
    if (parts.length > 4 || !parts.some((part) => seenDates(part).length > 0)) continue;
    for (const part of parts) {
      if (!/\s[-–—]\s/u.test(part) || /\d/u.test(part)) continue;
      const name = personName(page, part);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}
