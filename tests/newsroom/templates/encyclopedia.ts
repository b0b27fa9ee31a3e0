import type { Template } from '../story.ts';
import { html, json, sampleMark, STYLE } from './parts.ts';

/** An encyclopedia page in Arabic: long prose and JSON-LD `Article`, but MediaWiki and no news. */
export const encyclopedia: Template = (story, page) => `<!DOCTYPE html>
<html class="client-nojs" lang="ar" dir="rtl"><head><meta charset="UTF-8"><title>${html(story.title)} - ${html(page.outlet.name)}</title>
<meta name="generator" content="MediaWiki 1.43.0"><meta property="og:title" content="${html(story.title)} - ${html(page.outlet.name)}"><meta property="og:type" content="website">
<script type="application/ld+json">${json({ '@context': 'https://schema.org', '@type': 'Article', name: story.title, datePublished: '2005-03-01T00:00:00Z' })}</script>${STYLE}</head>
<body class="mediawiki ltr sitedir-rtl skin-vector">${sampleMark()}
<div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading mw-first-heading">${html(story.title)}</h1>
<div id="siteSub">من ${html(page.outlet.name)}</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">
${story.paragraphs.map((text, i) => `${i > 0 && i % 2 === 0 ? `<div class="mw-heading"><h2>قسم ${i / 2}</h2><span class="mw-editsection">[<a href="#">عدل</a>]</span></div>` : ''}<p>${html(text)}</p>`).join('\n')}
<div class="reflist"><h2>مراجع</h2><ol><li>كتاب عينة، الطبعة الأولى.</li></ol></div></div></div></div>
<div id="footer">آخر تعديل لهذه الصفحة كان يوم 3 يناير 2024</div></body></html>`;
