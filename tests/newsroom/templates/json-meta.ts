import type { Template } from '../story.ts';
import { anchor, headlines, html, json, links, menu, sampleMark, STYLE } from './parts.ts';

/**
 * A news portal whose body sits in table cells and `div`s without paragraphs, with the standfirst in bold, the tags run on as
 * one line of text, and the data in a plain JSON-LD `NewsArticle` list next to the site's `WebSite` object.
 */
export const jsonMeta: Template = (story, page) => {
  const data = [
    { '@context': 'http://schema.org', '@type': 'WebSite', name: page.outlet.name, url: page.origin },
    {
      '@context': 'http://schema.org',
      '@type': 'NewsArticle',
      headline: story.title,
      datePublished: story.published,
      author: [{ '@type': 'Organization', name: page.outlet.name }],
      publisher: { '@type': 'Organization', name: page.outlet.name },
    },
  ];
  const [lead = '', ...rest] = story.paragraphs;
  const also = links(page, story.related)
    .map((link) => `<div class="txt rel">اقرأ أيضا : ${anchor(link)}</div>`)
    .join('');
  return `<!doctype html><html dir="rtl" lang="ar-TN"><head><meta charset="utf-8"><title>${html(story.title)} | ${html(page.outlet.name)}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${html(story.title)}"><meta property="og:url" content="${html(page.url)}">
<script type="application/ld+json">${json(data)}</script>${STYLE}</head>
<body>${sampleMark()}
<table class="layout" role="presentation"><tr><td colspan="2"><div class="brand">${html(page.outlet.name)} - ${html(page.outlet.motto)}</div>${menu(page)}</td></tr>
<tr><td class="content-cell"><div class="article-title"><h1>${html(story.title)}</h1></div>
<div class="small-date">تم نشره في ${html(story.dateAsPrinted ?? '')} | ${html(story.byline ?? '')}</div>
<div class="content"><div class="txt"><strong>${html(lead)}</strong></div>
${rest.map((text) => `<div class="txt">${html(text)}</div>`).join('\n')}
${also}</div>
<div class="txt keywords">${story.tags.map((tag) => `<a href="${page.origin}/tags/${encodeURIComponent(tag)}">${html(tag)}</a>`).join(' | ')}</div></td>
<td class="side-cell"><div class="side-title">أهم الأخبار</div><ul>${headlines(page, story, 4)}</ul></td></tr></table>
</body></html>`;
};
