import type { Template } from '../story.ts';
import { anchor, headlines, html, json, links, menu, sampleMark, STYLE } from './parts.ts';

/**
 * A modern newsroom system: JSON-LD `@graph` (organisation, web page, breadcrumbs, article) and nothing in Open Graph but the
 * title; Hijri and common date in words; the body in `section`s with a link list between them.
 */
export const jsonldGraph: Template = (story, page) => {
  const also = links(page, story.related);
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': `${page.origin}/#org`, name: page.outlet.name, url: page.origin },
      {
        '@type': 'WebPage',
        '@id': page.url,
        url: page.url,
        name: story.title,
        isPartOf: { '@id': `${page.origin}/#site` },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: story.section }],
      },
      {
        '@type': ['NewsArticle'],
        '@id': `${page.url}#article`,
        headline: story.title,
        datePublished: story.published,
        dateModified: page.modified ?? story.published,
        articleSection: story.section,
        inLanguage: 'ar',
        keywords: story.tags,
        publisher: { '@id': `${page.origin}/#org` },
        mainEntityOfPage: { '@id': page.url },
        isAccessibleForFree: true,
      },
    ],
  };
  const sections = story.paragraphs
    .map(
      (text, i) =>
        `<div class="article__paragraph" data-index="${i}"><p dir="auto">${html(text)}</p></div>${
          i === 1
            ? `<aside class="article__more"><span class="article__more-title">مواضيع ذات صلة</span>${also.map((link) => `<div class="card-sm">${anchor(link)}</div>`).join('')}</aside>`
            : ''
        }`,
    )
    .join('\n');
  return `<!DOCTYPE html><html lang="ar-SA" dir="rtl"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/>
<title>${html(story.title)} | ${html(page.outlet.name)}</title><link rel="canonical" href="${html(page.url)}"/>
<meta property="og:title" content="${html(story.title)}"/>
<script type="application/ld+json">${json(graph)}</script>${STYLE}</head>
<body><div id="__app">
${sampleMark()}
<header class="topbar"><a class="topbar__logo" href="${page.origin}/" aria-label="${html(page.outlet.name)}">${html(page.outlet.name)}</a><nav>${menu(page)}</nav>
<div class="ticker"><span>عاجل</span><ul>${headlines(page, story, 2)}</ul></div></header>
<main class="article"><div class="article__head"><a class="kicker" href="${page.origin}/section/${encodeURIComponent(story.section)}">${html(story.section)}</a>
<h1 class="article__title">${html(story.title)}</h1>
<div class="article__info"><span class="article__author">${html(story.byline ?? '')}</span> <span class="article__date">${html(story.dateAsPrinted ?? '')}</span> <span>3 دقائق قراءة</span> <button type="button">نسخ الرابط</button></div></div>
<div class="article__body">
${sections}
</div>
<div class="article__follow"><p>تابعوا آخر الأخبار عبر قناتنا على تطبيق واتساب</p></div>
<div class="article__tags">${story.tags.map((tag) => `<a href="${page.origin}/topic/${encodeURIComponent(tag)}">#${html(tag.replaceAll(' ', '_'))}</a>`).join(' ')}</div>
</main>
<section class="most"><h2>اختيارات المحرر</h2><ul>${headlines(page, story, 5)}</ul></section>
<footer><p>© ${html(page.outlet.name)}</p></footer></div></body></html>`;
};
