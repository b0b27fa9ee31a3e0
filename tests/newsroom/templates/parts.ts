import type { PageContext, Story } from '../story.ts';

/** Text as HTML text or attribute value. */
export function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON for a script element. */
export function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Says on every page that it is a sample; never inside the article. */
export function sampleMark(): string {
  return '<div class="sample-mark" role="note">عينة / sample</div>';
}

export function links(page: PageContext, ids: readonly string[]): { title: string; url: string }[] {
  return ids.map((id) => page.link(id));
}

export function anchor(link: { readonly title: string; readonly url: string }): string {
  return `<a href="${html(link.url)}">${html(link.title)}</a>`;
}

/** Top menu: the outlet's sections. */
export function menu(page: PageContext): string {
  const items = page.outlet.sections.map(
    (name) => `<li><a href="${page.origin}/section/${encodeURIComponent(name)}">${html(name)}</a></li>`,
  );
  return `<ul><li><a href="${page.origin}/">الرئيسية</a></li>${items.join('')}<li><a href="${page.origin}/login">دخول</a></li></ul>`;
}

/** Headlines of other stories of the outlet, as lists beside and below articles have them. */
export function headlines(page: PageContext, story: Story, count: number): string {
  return page.others
    .filter((other) => other.title !== story.title)
    .slice(0, count)
    .map((other) => `<li>${anchor(other)}</li>`)
    .join('');
}

/** ISO day of a story's publication, '' when the outlet does not say. */
export function day(story: Story): string {
  return (story.published ?? '').slice(0, 10);
}

export const STYLE = '<link rel="stylesheet" href="/theme.css">';
