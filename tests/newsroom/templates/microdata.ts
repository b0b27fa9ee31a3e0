import type { Template } from '../story.ts';
import { anchor, headlines, html, links, menu, sampleMark, STYLE } from './parts.ts';

/**
 * Schema.org microdata in the markup, Levantine month names, the author in an `itemprop`, the body in `articleBody` with a
 * pull-out of related stories floated beside the second paragraph and a newsletter box at the end.
 */
export const microdata: Template = (story, page) => {
  const also = links(page, story.related)
    .map((link) => `<li>${anchor(link)}</li>`)
    .join('');
  const body = story.paragraphs
    .map(
      (text, i) =>
        `${i === 2 ? `<div class="see-also"><h4>اقرأ أيضاً</h4><ul>${also}</ul></div>` : ''}<p>${html(text)}</p>`,
    )
    .join('\n');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>${html(page.outlet.name)} | ${html(story.title)}</title>
<meta name="twitter:card" content="summary_large_image"><meta name="twitter:title" content="${html(story.title)}">
<link rel="canonical" href="${html(page.url)}">${STYLE}</head>
<body>
${sampleMark()}
<div class="page"><div class="logo"><a href="${page.origin}/">${html(page.outlet.name)}</a> <small>${html(page.outlet.motto)}</small></div><div class="nav">${menu(page)}</div>
<div itemscope itemtype="https://schema.org/NewsArticle" class="story">
<meta itemprop="mainEntityOfPage" content="${html(page.url)}"><meta itemprop="datePublished" content="${story.published ?? ''}"><meta itemprop="dateModified" content="${page.modified ?? story.published ?? ''}">
<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${html(page.outlet.name)}"></span>
<div class="story-section" itemprop="articleSection">${html(story.section)}</div>
<h1 itemprop="headline">${html(story.title)}</h1>
<div class="story-author" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${html(story.byline ?? '')}</span></div>
<div class="story-date">${html(story.dateAsPrinted ?? '')}</div>
<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img src="/photo.svg" alt=""><figcaption>أرشيف الصحيفة</figcaption></figure>
<div itemprop="articleBody" class="story-text">
${body}
<div class="newsletter"><p>اشترك في نشرتنا اليومية لتصلك أهم الأخبار إلى بريدك</p><form action="${page.origin}/newsletter"><input type="email" aria-label="البريد الإلكتروني"><button>اشترك</button></form></div>
</div>
<div class="story-tags">الكلمات المفتاحية : ${story.tags.map((tag) => `<a href="${page.origin}/tag/${encodeURIComponent(tag)}">${html(tag)}</a>`).join(' - ')}</div></div>
<div class="more-news"><h3>أخبار ذات صلة</h3><ul>${headlines(page, story, 4)}</ul></div>
</div></body></html>`;
};
