import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import type { Insight } from '../../../components/hooks/insight.ts';
import type { AskStore } from '../../../lib/store/ask.ts';
import { fail, ok } from '../../../lib/model/result.ts';
import type { InterfaceLanguage } from '../../../lib/model/settings.ts';
import { fakeClient } from '../fake-client.ts';
import { fakeDesk } from '../fake-desk.ts';
import { cutText } from '../geometry.ts';
import { draw, faults, media, settled } from '../page.tsx';
import { insightAnswers, OVERVIEW } from './answers.ts';

const HASHES = {
  entity: '#/entity/person%3Aa',
  thread: '#/thread/place%3AMA/org%3Aun/security',
  overview: '#/overview',
  graph: '#/graph',
} as const;
const PAGES = Object.entries(HASHES);

async function show(
  hash: string,
  { language = 'ar', width = 1_280, changes = {} }: { language?: InterfaceLanguage; width?: number; changes?: Partial<Insight> } = {},
) {
  location.hash = hash;
  const desk = fakeDesk();
  const client = { ...fakeClient({ kind: 'not-article' }, { language }), ask: insightAnswers(changes) as AskStore };
  const root = await draw(LibraryApp, client, width, desk);
  return { root, desk };
} // prettier-ignore

describe.each(PAGES)('the page %s', (_name, hash) => {
  test.each<InterfaceLanguage>(['ar', 'en', 'fr'])('in %s has no fault by axe and fits 320 pixels', async (language) => {
    await media({});
    const { root } = await show(hash, { language, width: 320 });
    expect(await faults(root)).toEqual([]);
    expect(cutText(root, 320)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await media({ 'prefers-color-scheme': 'dark' });
    expect(await faults(root), 'dark').toEqual([]);
    await media({});
  });

  test('says so when the library cannot be read, and asks again', async () => {
    let tries = 0;
    const failing = async () => {
      tries += 1;
      return fail('database-failed') as never;
    };
    const { root } = await show(hash, { changes: { entity: failing, thread: failing, overview: failing, graph: failing } });
    const before = tries;
    root.querySelector<HTMLElement>('[role="alert"] button')?.click();
    await settled();
    expect(tries).toBeGreaterThan(before);
  });
}); // prettier-ignore

describe('pages about the whole library', () => {
  test('an entity shows its roles with their days, who stands beside it, and leads to the thread of the two', async () => {
    const { root } = await show(HASHES.entity);
    expect(root.querySelector('h1')?.textContent).toContain('فوزي لقجع');
    expect(root.querySelector('.roles')?.textContent).toContain('الوزير المنتدب');
    const beside = root.querySelector<HTMLAnchorElement>('.count-list a');
    expect(beside?.hash).toBe('#/thread/person%3Aa/org%3Aun/');
  });

  test('an entity that no article holds is said not to be there, with a way back', async () => {
    const { root } = await show(HASHES.entity, { changes: { entity: async () => ok(undefined) } });
    expect(root.textContent).toContain('لا مقال يذكر هذا الاسم');
    expect(root.querySelector('.empty-state button')).not.toBeNull();
  });

  test('a thread is followed and given up again', async () => {
    const { root, desk } = await show(HASHES.thread);
    root.querySelector<HTMLElement>('.insight__tools button')?.click();
    await settled();
    expect(desk.calls.map(([name]) => name)).toContain('follow');
  });

  test('an entity is joined with another by hand, and the joining taken back', async () => {
    const { root, desk } = await show(HASHES.entity);
    await userEvent.click(page.getByRole('button', { name: 'صحّح' }));
    await userEvent.fill(page.getByLabelText('الاسم الآخر'), 'vorон');
    await settled();
    expect(root.querySelector('.offers')?.textContent).toContain('لا اسم آخر');
    await userEvent.fill(page.getByLabelText('الاسم الآخر'), 'Voron');
    await settled();
    root.querySelector<HTMLElement>('.offers button')?.click();
    await settled();
    expect(desk.calls.at(-1)).toMatchObject(['correct', { entity: 'person:a', kind: 'merge', target: 'person:b' }]);
    root.querySelector<HTMLElement>('[data-shortcut="undo"] button')?.click();
    await settled();
    expect(desk.calls.at(-1)?.[0]).toBe('uncorrect');
  });

  test('two entities are told apart for good, and are not asked about again', async () => {
    const { root, desk } = await show(HASHES.entity);
    await userEvent.click(page.getByRole('button', { name: 'صحّح' }));
    await userEvent.click(page.getByRole('button', { name: /^هما مختلفان: .*Voronkov/u }));
    await settled();
    expect(desk.calls.at(-1)).toMatchObject(['correct', { kind: 'apart', target: 'person:b' }]);
    await userEvent.click(page.getByRole('button', { name: 'صحّح' }));
    await settled();
    expect(root.querySelector('.offers')?.textContent).not.toContain('Voronkov');
    expect(root.querySelector('.corrections')?.textContent).toContain('لن يُجمع');
    expect(await faults(root)).toEqual([]);
  });

  test('a query that cannot be read is shown with the part that is wrong', async () => {
    const fault = { code: 'bad-date', start: 0, end: 9 } as const;
    const { root } = await show('#/overview?q=after%3Axyz', {
      changes: { overview: async () => ok({ ...OVERVIEW, total: 0, fault }) },
    });
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('after:xyz');
  });

  test('the chart has its numbers as a table, the quiet month among the columns', async () => {
    const { root } = await show(HASHES.overview);
    expect(root.querySelectorAll('.chart__column')).toHaveLength(4);
    await userEvent.click(page.getByRole('button', { name: 'اعرضها في جدول' }));
    expect(root.querySelectorAll('.chart__table tbody tr')).toHaveLength(3);
  });

  test('an entity of the graph opens on those it stands with; kinds can be left out', async () => {
    const { root } = await show(HASHES.graph);
    await userEvent.click(root.querySelector('.graph__node')!);
    expect(root.querySelector('.graph__beside')?.textContent).toContain('الأمم المتحدة');
    await userEvent.click(page.getByRole('checkbox', { name: 'مكان' }));
    await settled();
    expect(root.querySelector('.graph__list')?.textContent).not.toContain('المغرب');
  });

  test('without WebGL the list stands alone, and everything in it is reached by keyboard', async () => {
    const context = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { root } = await show(HASHES.graph);
    context.mockRestore();
    expect(root.textContent).toContain('لا يستطيع هذا المتصفح رسم الشبكة');
    expect(root.querySelector('.graph__canvas')).toBeNull();
    expect(await faults(root)).toEqual([]);
    root.querySelector<HTMLInputElement>('.graph__list input')!.focus();
    await userEvent.keyboard('لقجع');
    await settled();
    expect(root.querySelectorAll('.graph__node')).toHaveLength(1);
    await userEvent.keyboard('{Tab}{Enter}');
    await settled();
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('href')).toContain('#/entity/');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('href')).toContain('#/thread/');
    expect(await faults(root)).toEqual([]);
  });

  test('the layout of a graph ends by itself', async () => {
    const { root } = await show(HASHES.graph);
    await expect.poll(() => root.querySelector('.graph__working'), { timeout: 10_000 }).toBeNull();
    expect(root.querySelector('.graph__canvas canvas')).not.toBeNull();
  });
}); // prettier-ignore
