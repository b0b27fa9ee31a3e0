import type { Template } from '../story.ts';
import { anchor, headlines, html, links, sampleMark, STYLE } from './parts.ts';

/**
 * A page that tells machines nothing: no metadata, no date on most pages, the board's motto lines above the headline, «نشر» and
 * the outlet's name below it. The acceptance article is served so.
 */
export const bare: Template = (story, page) => `<html><head><title>${html(story.title)}</title>
<meta http-equiv="content-type" content="text/html; charset=utf-8">${STYLE}</head>
<body dir="rtl">
${sampleMark()}
<div class="head"><div><a href="${page.origin}/">الرئيسية</a> ${page.outlet.sections.map((name) => `<a href="${page.origin}/section/${encodeURIComponent(name)}">${html(name)}</a>`).join(' ')}</div></div>
<div class="page-content">
<p>مجلس التحرير: مجموعة صحفيين عرب</p>
<p>الموقع قدم أوراق اعتماده</p>
<p>الى نقابة الصحفيين العراقيين</p>
<h2>${html(story.title)}</h2>
<p>نشر${story.dateAsPrinted === undefined ? '' : ` ${html(story.dateAsPrinted)}`}</p>
<p>${html(page.outlet.name)}</p>
${story.paragraphs.map((text) => `<p>${html(text)}</p>`).join('\n')}
<p>اقرأ أيضًا..</p>
${links(page, story.related)
  .map((link) => `<p>${anchor(link)}</p>`)
  .join('\n')}
</div>
<div class="bottom"><h3>مقالات أخرى</h3><ul>${headlines(page, story, 4)}</ul></div>
</body></html>`;
