import type { Template } from '../story.ts';
import { anchor, headlines, html, links, menu, sampleMark, STYLE } from './parts.ts';

/**
 * A Drupal page as Egyptian dailies have it: field wrappers, a clock in the header that is not the article's date, date in
 * Arabic-Indic digits in a `time` element, Dublin Core metadata, related stories as one-line paragraphs in the body.
 */
export const drupal: Template = (story, page) => {
  const also = links(page, story.related)
    .map((link) => `<p><span style="color:#c00"><strong>اقرأ أيضًا: ${anchor(link)}</strong></span></p>`)
    .join('');
  const last = story.paragraphs.length - 2;
  const body = story.paragraphs.map((text, i) => `<p>${html(text)}</p>${i === last ? also : ''}`).join('\n');
  return `<!DOCTYPE html>
<html lang="ar" dir="rtl" prefix="og: http://ogp.me/ns# dc: http://purl.org/dc/terms/"><head><meta charset="utf-8" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" />
<title>${html(story.title)} | ${html(page.outlet.name)}</title>
<link rel="canonical" href="${html(page.url)}" /><meta property="og:type" content="article" /><meta property="og:site_name" content="${html(page.outlet.name)}" />
<meta property="og:title" content="${html(story.title)}" /><meta property="og:url" content="${html(page.url)}" />
<meta name="dcterms.date" content="${story.published ?? ''}" />${
    page.modified === undefined ? '' : `<meta property="article:modified_time" content="${page.modified}" />`
  }
${STYLE}</head>
<body class="path-node page-node-type-article">
${sampleMark()}
<a href="#main-content" class="visually-hidden focusable">تجاوز إلى المحتوى الرئيسي</a>
<div class="dialog-off-canvas-main-canvas"><div class="layout-container">
<header role="banner"><div class="today">السبت ١ فبراير ٢٠٢٥ - ٠٩:٣٠ ص</div><div class="site-name"><a href="${page.origin}/" rel="home">${html(page.outlet.name)}</a></div><div class="site-slogan">${html(page.outlet.motto)}</div>
<nav role="navigation">${menu(page)}</nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content">
<div class="breadcrumb"><a href="${page.origin}/">الرئيسية</a> » <a href="${page.origin}/section/${encodeURIComponent(story.section)}">${html(story.section)}</a></div>
<article role="article" class="node node--type-article node--view-mode-full">
<h1 class="page-header"><span class="field field--name-title">${html(story.title)}</span></h1>
<div class="node__meta"><div class="field field--name-field-writer">${html(story.byline ?? '')}</div>
<time datetime="${story.published ?? ''}" class="datetime">${html(story.dateAsPrinted ?? '')}</time></div>
<div class="field field--name-field-image"><img src="/photo.svg" alt="${html(story.title)}" /></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">
${body}
</div>
<div class="field field--name-field-tags"><div class="field__label">الكلمات المفتاحية</div>${story.tags.map((tag) => `<div class="field__item"><a href="${page.origin}/tags/${encodeURIComponent(tag)}">${html(tag)}</a></div>`).join('')}</div>
</article>
<div class="views-element-container block"><h2>مواضيع متعلقة</h2><div class="view-content"><ul>${headlines(page, story, 4)}</ul></div></div>
</div></div></main>
<footer role="contentinfo">تصميم وتطوير: فريق ${html(page.outlet.name)}</footer></div></div>
</body></html>`;
};
