import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelState } from '../../../lib/app/client.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { fakeClient } from '../fake-client.ts';
import { RECORD } from '../fixture.ts';
import { draw, faults, scheme, settled } from '../page.tsx';

const BRIEF: PanelState = { kind: 'brief', key: RECORD.key, changed: false };
const STATES: readonly PanelState[] = [
  { kind: 'loading' },
  { kind: 'welcome' },
  { kind: 'paused' },
  { kind: 'not-article' },
  { kind: 'unread', why: 'click-mode', host: 'news.example' },
  { kind: 'unread', why: 'site-not-allowed', host: 'news.example' },
  { kind: 'unread', why: 'site-denied', host: 'news.example' },
  { kind: 'working', host: 'news.example' },
  { kind: 'brief', key: RECORD.key, changed: true },
  { kind: 'no-access', host: '' },
  { kind: 'reload-page' },
  { kind: 'unstored', code: 'quota', record: RECORD },
  { kind: 'unstored', code: 'database-unavailable' },
  { kind: 'error', code: 'unexpected' },
];
const { t } = createTranslator('ar');
const LANGUAGES = ['ar', 'en', 'fr'] as const;

const nameOf = (state: PanelState): string => ('why' in state ? `${state.kind}, ${state.why}` : state.kind);

beforeEach(() => scheme('light'));

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(STATES.map((state) => [nameOf(state), state] as const))(
    'the screen «%s» says what is the matter, fits 320 px, and axe finds no fault in light and dark',
    async (_name, state) => {
      const root = await draw(Panel, fakeClient(state, { language }), 320);
      expect(document.documentElement.lang).toBe(language);
      expect(document.documentElement.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(root.querySelector('h1')?.textContent?.trim()).not.toBe('');
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      expect(root.textContent).not.toMatch(/⟦|undefined|\{ ?\$|theme-|place:|org:/u);
      expect(await faults(root)).toEqual([]);
      await scheme('dark');
      await settled();
      expect(await faults(root)).toEqual([]);
    },
  );
});

describe('the brief', () => {
  test('holds facts, parties, background and related stories in this order', async () => {
    const root = await draw(Panel, fakeClient(BRIEF, { language: 'ar' }));
    const titles = [...root.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(titles).toEqual([
      'الخلاصة',
      'الوقائع',
      'الأطراف',
      'خلفية',
      'الملفات',
      'مواد ذات صلة',
      t('search-web'),
    ]);
    const [main = '', background = ''] = root.innerText.split('\nخلفية');
    expect(main).not.toContain('1.85 مليار درهم');
    expect(background).toContain('1.85 مليار درهم');
    expect(background).toContain('فوزي لقجع');
  });

  test('marks dates that were inferred', async () => {
    const root = await draw(Panel, fakeClient(BRIEF, { language: 'ar' }));
    const inferred = [...root.querySelectorAll('.fact')].filter((fact) =>
      fact.textContent?.includes('استنتاجا'),
    );
    expect(
      inferred.map((fact) => /(كانون الأول|تشرين الثاني) 2024/u.exec(fact.textContent ?? '')?.[1]),
    ).toEqual(['كانون الأول', 'تشرين الثاني']);
  });

  test('a click on a fact asks for its sentence in the page', async () => {
    const client = fakeClient(BRIEF, { language: 'ar' });
    const root = await draw(Panel, client);
    root.querySelector<HTMLElement>('.fact__main')?.click();
    expect(client.calls[0]?.[0]).toBe('showEvidence');
    expect(client.calls[0]?.[2]).toEqual(RECORD.brief.analysis.facts[0]?.evidence);
  });

  test('a fact is put under another kind, keeps it, and goes back by undo', async () => {
    const client = fakeClient(BRIEF, { language: 'ar' });
    const root = await draw(Panel, client);
    const kind = (): string => root.querySelector('.fact .fact__kind')?.textContent ?? '';
    const before = kind();
    const select = root.querySelector<HTMLSelectElement>('.fact select')!;
    await userEvent.selectOptions(select, 'decision');
    await settled();
    expect(kind()).toBe('قرار');
    expect(root.querySelector('.fact')?.textContent).toContain('صحّحت نوعها');
    expect(await faults(root)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'تراجع' }));
    await settled();
    expect(kind()).toBe(before);
  });

  test('a dismissed fact is gone, and comes back by undo', async () => {
    const client = fakeClient(BRIEF, { language: 'ar' });
    const root = await draw(Panel, client);
    const count = root.querySelectorAll('.fact').length;
    root.querySelector<HTMLElement>('.fact .icon-button')?.click();
    await settled();
    expect(root.querySelectorAll('.fact')).toHaveLength(count - 1);
    await page.getByRole('button', { name: 'تراجع' }).click();
    await settled();
    expect(root.querySelectorAll('.fact')).toHaveLength(count);
  });

  test('saves and unsaves by its button', async () => {
    const client = fakeClient(BRIEF, { language: 'ar' });
    await draw(Panel, client);
    await page.getByRole('button', { name: 'حفظ', exact: true }).click();
    await page.getByRole('button', { name: 'إلغاء الحفظ' }).click();
    expect(client.calls).toEqual([
      ['setSaved', [RECORD.key], true],
      ['setSaved', [RECORD.key], false],
    ]);
  });

  test('of another tab is gone the moment the tab changes', async () => {
    const client = fakeClient(BRIEF, { language: 'ar' });
    const root = await draw(Panel, client);
    expect(root.textContent).toContain(RECORD.brief.title);
    client.show({ kind: 'loading' });
    await settled();
    expect(root.textContent).not.toContain(RECORD.brief.title);
  });

  test('that was deleted says so', async () => {
    const client = fakeClient(BRIEF, { language: 'ar' });
    const root = await draw(Panel, client);
    client.change(undefined);
    await settled();
    expect(root.textContent).toContain('حُذف هذا الموجز');
  });
});

describe('the keyboard', () => {
  test('walks through items with j and k, saves with s, searches with /, helps with ?', async () => {
    const client = fakeClient(BRIEF, { language: 'ar' });
    const root = await draw(Panel, client);
    await userEvent.keyboard('jj');
    const items = [...root.querySelectorAll('[data-item]')];
    expect(document.activeElement).toBe(items[1]);
    await userEvent.keyboard('k{Enter}');
    expect(client.calls.at(-1)?.[0]).toBe('showEvidence');
    await userEvent.keyboard('s');
    expect(client.calls.at(-1)?.slice(0, 1)).toEqual(['setSaved']);
    await userEvent.keyboard('/');
    expect(client.calls.at(-1)).toEqual(['openPage', 'library', '/?focus=search']);
    await userEvent.keyboard('?');
    await settled();
    expect(root.querySelector('dialog')?.open).toBe(true);
    expect(await faults(root)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(root.querySelector('dialog')).toBeNull();
  });
});

describe('directions', () => {
  test('an Arabic page starts at the right, its tools at the left; pictures are not turned round', async () => {
    const root = await draw(Panel, fakeClient(BRIEF, { language: 'ar' }));
    const brand = root.querySelector('.panel__brand')?.getBoundingClientRect();
    const tools = root.querySelector('.panel__tools')?.getBoundingClientRect();
    expect(brand!.left).toBeGreaterThan(tools!.left);
    const icon = root.querySelector('.fact__kind .icon')!;
    expect(getComputedStyle(icon).transform).toBe('none');
  });

  test('Arabic text keeps its direction in a French page, and each name is a run of its own', async () => {
    const root = await draw(Panel, fakeClient(BRIEF, { language: 'fr' }));
    const title = root.querySelector<HTMLElement>('.brief-head__title')!;
    expect(getComputedStyle(title).direction).toBe('rtl');
    for (const run of root.querySelectorAll('bdi')) expect(getComputedStyle(run).unicodeBidi).toBe('isolate');
    const mixed = [...root.querySelectorAll('.story__title')].find((one) =>
      one.textContent?.includes('MSF-24'),
    );
    expect(getComputedStyle(mixed!).direction).toBe('rtl');
  });
});
