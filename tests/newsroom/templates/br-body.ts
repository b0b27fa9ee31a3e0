import type { Template } from '../story.ts';
import { anchor, headlines, html, links, menu, sampleMark, STYLE } from './parts.ts';

/**
 * A home-made PHP site: the whole body is text and `<br><br>` in one `div`, two `h1` (site name and headline), the date only
 * as words near the headline, Open Graph without a type, an advert in the middle of the text.
 */
export const brBody: Template = (story, page) => {
  const also = links(page, story.related).map(anchor).join('<br>');
  const half = Math.ceil(story.paragraphs.length / 2);
  const first = story.paragraphs.slice(0, half).map(html).join('<br><br>\n');
  const rest = story.paragraphs.slice(half).map(html).join('<br />\n<br />\n');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${html(page.outlet.name)} : ${html(story.title)}</title>
<meta name="description" content="${html((story.paragraphs[0] ?? '').slice(0, 120))}" />
<meta property="og:title" content="${html(story.title)}" /><meta property="og:site_name" content="${html(page.outlet.name)}" />
${STYLE}</head>
<body dir="rtl">
${sampleMark()}
<div id="head"><h1 id="logo"><a href="${page.origin}/">${html(page.outlet.name)} ${html(page.outlet.motto)}</a></h1><div id="menu">${menu(page)}</div></div>
<div id="wrap"><div id="right_col">
<div class="artical"><h1>${html(story.title)}</h1>
<div class="info">${html(story.dateAsPrinted ?? '')} &nbsp;|&nbsp; ${html(story.byline ?? '')}</div>
<img src="/photo.svg" width="500" alt="" />
<div class="artical_text" align="justify">${first}<br><br>
<div class="ads" align="center"><a href="#">إعلان</a></div>
${rest}<br><br>
<b>إقرأ أيضا :</b><br>${also}<br>
</div>
<div class="share">انشر : <a href="#">فيسبوك</a> <a href="#">تويتر</a></div>
<div class="tags">وسوم: ${story.tags.map((tag) => `<a href="${page.origin}/tag.php?t=${encodeURIComponent(tag)}">${html(tag)}</a>`).join('، ')}</div>
</div></div>
<div id="left_col"><div class="box"><div class="box_title">آخر الأخبار</div><ul>${headlines(page, story, 6)}</ul></div></div></div>
<div id="foot">الآراء الواردة في التعليقات تعبر عن أصحابها وليس عن ${html(page.outlet.name)}</div>
</body></html>`;
};
