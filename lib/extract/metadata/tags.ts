import { LIMITS } from '../../model/limits.ts';
import { cleanValue } from '../clean.ts';
import { firstMeta, type PageFacts } from '../page.ts';
import { plainKey } from '../words.ts';
import { isSiteName } from './site-names.ts';

const TAG_CHARS = 60;

/** Tags of the page (article:tag, JSON-LD keywords, rel=tag), duplicates by spelling merged, in page order. */
export function readTags(page: PageFacts): string[] {
  if (page.stale) return [];
  const raw = [
    ...(page.meta.get('article:tag') ?? []),
    ...page.jsonld.keywords,
    ...page.raw.tags,
    ...(page.meta.get('news_keywords') ?? []),
    ...(page.meta.get('keywords') ?? []),
  ];
  const seen = new Set<string>();
  const out: string[] = [];
  for (const value of raw.flatMap((text) => text.split(/[,،;|]/u))) {
    const tag = cleanValue(value.replace(/^\s*#/u, ''), TAG_CHARS).replaceAll('_', ' ');
    const key = plainKey(tag);
    if (key.length < 2 || seen.has(key) || isSiteName(page, tag)) continue;
    seen.add(key);
    out.push(tag);
    if (out.length >= LIMITS.tags) break;
  }
  return out;
}

/** Where editors put what they want on the front page. */
const NO_SECTION = /^(?:featured|uncategorized|غير مصنف|home|الرئيسية|slider|سلايدر|مميز)$/iu;

/** The section: article:section, JSON-LD, else the last step of the breadcrumb before the headline. */
export function readSection(page: PageFacts): string | undefined {
  if (!page.stale) {
    const named =
      firstMeta(page, 'article:section', 'articlesection') ?? page.jsonld.section ?? page.raw.section;
    if (named !== undefined && !NO_SECTION.test(named)) return named.slice(0, 80);
  }
  const { crumbs } = page.raw;
  const last = crumbs.at(-1) ?? '';
  return crumbs.length >= 2 && last.length >= 2 && last.length <= 40 && !NO_SECTION.test(last)
    ? last
    : undefined;
}
