import type { Outlet, Story } from '../story.ts';
import { html, sampleMark, STYLE } from './parts.ts';

/** A story and where it is served. */
export interface Listed {
  readonly story: Story;
  readonly url: string;
}

function shell(title: string, head: string, body: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(title)}</title>${head}${STYLE}</head><body>${sampleMark()}${body}</body></html>`;
}

/** The front of the whole newsroom: «غرفة أخبار تجريبية», every story by outlet, and the pages that are no articles. */
export function newsroomFront(
  outlets: readonly { outlet: Outlet; origin: string; list: readonly Listed[] }[],
): string {
  const groups = outlets.map(({ outlet, origin, list }) => {
    const others = ['login', 'video/2041', `?s=${encodeURIComponent('المغرب')}`]
      .map((path) => `<li><a href="${origin}/${path}">/${html(decodeURIComponent(path))}</a></li>`)
      .join('');
    return `<section><h2><a href="${origin}/">${html(outlet.name)}</a></h2><ul>${rows(list)}</ul><details><summary>صفحات ليست مقالات</summary><ul>${others}</ul></details></section>`;
  });
  return shell(
    'غرفة أخبار تجريبية',
    '',
    `<main class="front"><h1>غرفة أخبار تجريبية</h1><p>مقالات كتبت لتجربة «سياق». الأشخاص والأحداث والمواقع من نسج الخيال.</p>${groups.join('')}</main>`,
  );
}

/** The front page of one outlet: headlines with the openings of the stories, as real ones have. */
export function outletFront(outlet: Outlet, origin: string, list: readonly Listed[]): string {
  return shell(
    `${outlet.name} - ${outlet.motto}`,
    '<meta property="og:type" content="website">',
    `<header><h1>${html(outlet.name)}</h1><p>${html(outlet.motto)}</p>${sections(outlet, origin)}</header><main class="front">${cards(list)}</main>`,
  );
}

/** One section of an outlet: dated cards with excerpts. */
export function sectionPage(outlet: Outlet, origin: string, name: string, list: readonly Listed[]): string {
  return shell(
    `${name} - ${outlet.name}`,
    '<meta property="og:type" content="website">',
    `<header><a href="${origin}/">${html(outlet.name)}</a>${sections(outlet, origin)}</header><main class="front"><h1>${html(name)}</h1>${cards(list)}<nav class="pager"><a href="?page=2">الصفحة التالية</a></nav></main>`,
  );
}

/** Results of a search: the word, and cards. */
export function searchPage(outlet: Outlet, origin: string, query: string, list: readonly Listed[]): string {
  return shell(
    `نتائج البحث عن ${query} - ${outlet.name}`,
    '<meta name="robots" content="noindex">',
    `<header><a href="${origin}/">${html(outlet.name)}</a></header><main class="front"><h1>نتائج البحث عن: ${html(query)}</h1><form><label>بحث <input name="s" value="${html(query)}"></label></form>${cards(list)}</main>`,
  );
}

/** A video with a short caption, and many other videos. */
export function videoPage(outlet: Outlet, origin: string, list: readonly Listed[]): string {
  const title = 'بالفيديو: جولة في سوق المدينة القديمة';
  return shell(
    `${title} - ${outlet.name}`,
    '<meta property="og:type" content="video.other"><script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject","name":"جولة في السوق","uploadDate":"2024-05-01"}</script>',
    `<header><a href="${origin}/">${html(outlet.name)}</a></header><main class="video"><h1>${title}</h1><div class="player"><button type="button">تشغيل</button> <span>03:41</span></div><p>شاهد جولة قصيرة في أسواق المدينة القديمة.</p><h2>فيديوهات أخرى</h2><ul>${rows(list)}</ul></main>`,
  );
}

/** The way in for subscribers, with the terms written out: Arabic prose, and no article. */
export function loginPage(outlet: Outlet, origin: string): string {
  return shell(
    `تسجيل الدخول - ${outlet.name}`,
    '',
    `<header><a href="${origin}/">${html(outlet.name)}</a></header><main class="login"><h1>تسجيل الدخول</h1><form method="post"><p><label>البريد الإلكتروني <input type="email" name="mail" autocomplete="username"></label></p><p><label>كلمة المرور <input type="password" name="word" autocomplete="current-password"></label></p><p><label><input type="checkbox"> تذكرني على هذا الجهاز</label></p><button>دخول</button></form>
<p>بالدخول إلى حسابك فإنك توافق على شروط الاستخدام وسياسة الخصوصية المعمول بها في الموقع، وعلى استلام الرسائل المتعلقة بحسابك. يمكنك إلغاء الاشتراك في أي وقت من صفحة الإعدادات، ولن نشارك بياناتك مع أي جهة أخرى من دون موافقتك المسبقة.</p>
<p><a href="#">نسيت كلمة المرور؟</a> · <a href="#">إنشاء حساب جديد</a></p></main>`,
  );
}

export function notFoundPage(): string {
  return shell('الصفحة غير موجودة', '', '<main><h1>الصفحة غير موجودة</h1></main>');
}

function sections(outlet: Outlet, origin: string): string {
  return `<nav><ul>${outlet.sections.map((name) => `<li><a href="${origin}/section/${encodeURIComponent(name)}">${html(name)}</a></li>`).join('')}</ul></nav>`;
}

function rows(list: readonly Listed[]): string {
  return list.map(({ story, url }) => `<li><a href="${html(url)}">${html(story.title)}</a></li>`).join('');
}

function cards(list: readonly Listed[]): string {
  return list
    .map(
      ({ story, url }) =>
        `<div class="card"><h3><a href="${html(url)}">${html(story.title)}</a></h3><span class="date">${html(story.dateAsPrinted ?? '')}</span><p>${html((story.paragraphs[0] ?? '').slice(0, 160))}…</p><a href="${html(url)}">اقرأ المزيد</a></div>`,
    )
    .join('');
}

/** One sheet for the whole newsroom: readable, quiet, no fonts from elsewhere. */
export const THEME = `body{font:17px/1.9 "Noto Naskh Arabic","Geeza Pro","Segoe UI",Tahoma,serif;margin:0 auto;max-width:960px;padding:16px;color:#1d1d1d;background:#fff}
.sample-mark{display:inline-block;font:12px/1.6 sans-serif;border:1px dashed #999;border-radius:4px;padding:0 8px;color:#666}
nav ul,#menu ul,.nav ul,td>ul{display:flex;flex-wrap:wrap;gap:12px;list-style:none;padding:0}
h1{font-size:1.7em;line-height:1.4}a{color:#0b4f6c}img{max-width:100%;height:auto;background:#dfe7ea}
aside,.see-also,.inline-related,.box{background:#f3f5f6;padding:8px 16px;margin:12px 0}.card{border-bottom:1px solid #ddd;margin-bottom:12px}
footer,#foot,.bottom{border-top:1px solid #ddd;margin-top:24px;color:#555}.site-content{display:flex;gap:24px}.site-main{flex:3}.widget-area{flex:1}`;

export const PHOTO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="200"><rect width="640" height="200" fill="#c9d6dc"/><path d="M0 200 L180 80 L300 160 L430 60 L640 200Z" fill="#9fb4bd"/></svg>';
