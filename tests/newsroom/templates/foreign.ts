import type { Template } from '../story.ts';
import { html, json, sampleMark, STYLE } from './parts.ts';

/** A news article in another language, marked up as well as any: only its letters say that it is not Arabic. */
export const foreign: Template = (story, page) => `<!doctype html>
<html lang="${story.lang ?? 'en'}" dir="${story.lang === 'en' ? 'ltr' : 'rtl'}"><head><meta charset="utf-8"><title>${html(story.title)} - ${html(page.outlet.name)}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${html(story.title)}"><meta property="og:site_name" content="${html(page.outlet.name)}">
<meta property="article:published_time" content="${story.published ?? ''}"><link rel="canonical" href="${html(page.url)}">
<script type="application/ld+json">${json({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: story.published })}</script>${STYLE}</head>
<body>${sampleMark()}<header><a href="${page.origin}/">${html(page.outlet.name)}</a></header>
<main><article><h1>${html(story.title)}</h1><p class="meta">${html(story.byline ?? '')} <time datetime="${story.published ?? ''}">${html(story.dateAsPrinted ?? '')}</time></p>
<div class="entry-content">${story.paragraphs.map((text) => `<p>${html(text)}</p>`).join('\n')}</div></article></main></body></html>`;
