import type { Template } from '../story.ts';
import { anchor, headlines, html, json, links, menu, sampleMark, STYLE } from './parts.ts';

/**
 * A WordPress theme of the kind most Maghrebi papers use: Open Graph, one JSON-LD object by an SEO plugin, entry-content
 * with «اقرأ أيضا» as a block in the middle, share buttons, tags, comments.
 */
export const wordpress: Template = (story, page) => {
  const also = links(page, story.related);
  const middle = Math.min(2, story.paragraphs.length - 1);
  const paragraphs = story.paragraphs
    .map((text, i) => `<p>${html(text)}</p>\n${i === middle ? readAlso(also) : ''}`)
    .join('');
  const tags = story.tags
    .map((tag) => `<a rel="tag" href="${page.origin}/tag/${encodeURIComponent(tag)}/">${html(tag)}</a>`)
    .join(' ');
  return `<!doctype html>
<html dir="rtl" lang="ar" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(story.title)} - ${html(page.outlet.name)}</title>
<link rel="canonical" href="${html(page.url)}">
<meta property="og:locale" content="ar_AR"><meta property="og:type" content="article">
<meta property="og:title" content="${html(story.title)} - ${html(page.outlet.name)}">
<meta property="og:description" content="${html((story.paragraphs[0] ?? '').slice(0, 150))}">
<meta property="og:url" content="${html(page.url)}"><meta property="og:site_name" content="${html(page.outlet.name)}">
<meta property="article:published_time" content="${story.published ?? ''}">
${story.tags.map((tag) => `<meta property="article:tag" content="${html(tag)}">`).join('\n')}
<meta property="article:section" content="${html(story.section)}">
<meta name="generator" content="WordPress 6.4.3">
<script type="application/ld+json">${json({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: story.published,
    author: { '@type': 'Person', name: story.byline },
    publisher: { '@type': 'Organization', name: page.outlet.name },
    mainEntityOfPage: page.url,
  })}</script>${STYLE}</head>
<body class="rtl post-template-default single single-post single-format-standard">
${sampleMark()}
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="${page.origin}/">${html(page.outlet.name)}</a></p>
<p class="site-description">${html(page.outlet.motto)}</p></div><nav class="main-navigation">${menu(page)}</nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">
<article id="post-10${story.id.length}" class="post type-post status-publish format-standard hentry">
<header class="entry-header"><span class="cat-links"><a href="${page.origin}/category/${encodeURIComponent(story.section)}/">${html(story.section)}</a></span>
<h1 class="entry-title">${html(story.title)}</h1>
<div class="entry-meta"><span class="byline">بقلم <span class="author vcard">${html(story.byline ?? '')}</span></span>
<span class="posted-on"><time class="entry-date published" datetime="${story.published ?? ''}">${html(story.dateAsPrinted ?? '')}</time></span>
<span class="views">1٬204 مشاهدات</span></div></header>
<figure class="post-thumbnail"><img src="/photo.svg" alt="" width="640" height="200"><figcaption class="wp-caption-text">صورة تعبيرية</figcaption></figure>
<div class="entry-content">
${paragraphs}</div>
<div class="sharedaddy"><h3>شارك هذا الموضوع:</h3><ul><li><a href="#">فيسبوك</a></li><li><a href="#">واتساب</a></li></ul></div>
<footer class="entry-footer"><span class="tags-links">الكلمات الدلالية: ${tags}</span></footer>
</article>
<section id="comments" class="comments-area"><h2>التعليقات</h2><p>التعليقات مغلقة.</p></section>
</main><aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">الأكثر قراءة</h2><ul>${headlines(page, story, 5)}</ul></section></aside></div>
<footer class="site-footer"><p>جميع الحقوق محفوظة © ${html(page.outlet.name)} 2024</p></footer>
</body></html>`;
};

function readAlso(list: readonly { title: string; url: string }[]): string {
  if (list.length === 0) return '';
  return `<div class="inline-related"><p><strong>اقرأ أيضا:</strong></p><ul>${list.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul></div>\n`;
}
