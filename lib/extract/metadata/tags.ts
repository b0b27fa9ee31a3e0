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
    ...[...page.document.querySelectorAll('a[rel~="tag"]')].slice(0, LIMITS.tags).map((a) => a.textContent),
    ...(page.meta.get('news_keywords') ?? []),
    ...(page.meta.get('keywords') ?? []),
  ];
  const seen = new Set<string>();
  const out: string[] = [];
  for (const value of raw.flatMap((text) => (text ?? '').split(/[,،;|]/u))) {
    const tag = cleanValue(value.replace(/^\s*#/u, ''), TAG_CHARS).replaceAll('_', ' ');
    const key = plainKey(tag);
    if (key.length < 2 || seen.has(key) || isSiteName(page, tag)) continue;
    seen.add(key);
    out.push(tag);
    if (out.length >= LIMITS.tags) break;
  }
  return out;
}

/** The section: article:section, JSON-LD, else the last step of the breadcrumb before the headline. */
export function readSection(page: PageFacts): string | undefined {
  if (!page.stale) {
    const element = page.document.querySelector('[itemprop~="articleSection"]');
    const named =
      firstMeta(page, 'article:section', 'articlesection') ??
      page.jsonld.section ??
      (cleanValue(element?.textContent, 80) || undefined);
    if (named !== undefined && !/^(?:featured|uncategorized|غير مصنف|home|الرئيسية)$/iu.test(named))
      return named.slice(0, 80);
  }
  const crumbs = [...page.document.querySelectorAll('[class*="breadcrumb" i] a')].slice(0, 8);
  const last = cleanValue(crumbs.at(-1)?.textContent, 80);
  return crumbs.length >= 2 && last.length >= 2 && last.length <= 40 ? last : undefined;
}
