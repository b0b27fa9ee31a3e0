import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel } from '../../../components/panel/panel.tsx';
import { MAX_NOTE } from '../../../lib/model/desk.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { fakeClient } from '../fake-client.ts';
import { fakeDesk } from '../fake-desk.ts';
import { RECORD } from '../fixture.ts';
import { draw, faults, media, settled } from '../page.tsx';

const STATE = { kind: 'brief', key: RECORD.key, changed: false } as const;
const { t } = createTranslator('ar');
const client = () => fakeClient(STATE, { language: 'ar' });
const press = async (keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await settled();
};
const nextFocus = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));

beforeEach(() => media({}));

describe('a tag', () => {
  test('is put on by keyboard alone, saves the brief, and comes off with a way back', async () => {
    const [desk, ours] = [fakeDesk(), client()];
    const root = await draw(Panel, ours, 360, desk);
    await press('t');
    await press('أمن{Enter}');
    expect(desk.calls).toEqual([['addTag', RECORD.key, 'أمن']]);
    expect(ours.calls).toEqual([['setSaved', [RECORD.key], true]]);
    await press('{Escape}');
    await nextFocus();
    expect(root.querySelector('.tags')?.textContent).toContain('أمن');
    expect(document.activeElement?.textContent).toBe(t('tag-add'));
    root.querySelector<HTMLElement>('.tag .icon-button')?.focus();
    await press('{Enter}');
    await nextFocus();
    expect(root.querySelector('.tag')).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    await press('u');
    expect(root.querySelector('.tag')?.textContent).toBe('أمن');
  });

  test.each(['🕊️', '«»', '🇲🇦 🇺🇳'])('of «%s» is refused in words, and stays in the field', async (typed) => {
    const desk = fakeDesk();
    const root = await draw(Panel, client(), 360, desk);
    await press('t');
    const field = root.querySelector<HTMLInputElement>('.tag-form input')!;
    await userEvent.fill(field, typed);
    await press('{Enter}');
    expect(desk.calls).toEqual([]);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('حرفا');
    expect(field.value).toBe(typed);
    expect(await faults(root)).toEqual([]);
  });
});

describe('a note', () => {
  test('of 100,000 Arabic letters without a blank does not hold the page up, and none is lost', async () => {
    const root = await draw(Panel, client(), 360, fakeDesk());
    await press('n');
    const field = root.querySelector<HTMLTextAreaElement>('.note-form textarea')!;
    const letters = 'ب'.repeat(100_000);
    const began = performance.now();
    document.execCommand('insertText', false, letters);
    field.getBoundingClientRect();
    // Broken into lines they took 4 seconds at each letter.
    expect(performance.now() - began).toBeLessThan(1_500);
    await settled();
    expect(field.value).toBe(letters);
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
  });

  test('is written by keyboard alone and kept', async () => {
    const desk = fakeDesk();
    const root = await draw(Panel, client(), 360, desk);
    await press('n');
    await press('للمراجعة');
    await press('{Control>}{Enter}{/Control}');
    await nextFocus();
    expect(desk.calls).toEqual([['setNote', RECORD.key, 'للمراجعة']]);
    expect(root.querySelector('.note__text')?.textContent).toBe('للمراجعة');
    expect(document.activeElement).toBe(root.querySelector('.note__text'));
    expect(desk.drafts.size).toBe(0);
  });

  test('being written survives a reload', async () => {
    const desk = fakeDesk();
    await draw(Panel, client(), 360, desk);
    await press('n');
    await press('نصف جملة');
    await new Promise((resolve) => setTimeout(resolve, 400));
    const again = await draw(Panel, client(), 360, fakeDesk({ drafts: Object.fromEntries(desk.drafts) }));
    await settled();
    expect(again.querySelector('textarea')?.value).toBe('نصف جملة');
    expect(again.textContent).toContain(t('note-restored'));
  });

  test('of 100,000 letters is refused in words, and not one of them is lost', async () => {
    const desk = fakeDesk();
    const root = await draw(Panel, client(), 360, desk);
    await press('n');
    const field = root.querySelector('textarea')!;
    field.value = 'كلمة '.repeat(20_000);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/100[,٬.]?000.*50[,٬.]?000/u);
    await press('{Control>}{Enter}{/Control}');
    expect(desk.calls).toEqual([]);
    expect(field.value).toHaveLength(100_000);
    expect(desk.drafts.get(`note:${RECORD.key}`)).toHaveLength(100_000);
    expect(MAX_NOTE).toBe(50_000);
  });

  test('that the disk has no room for stays in the field', async () => {
    const desk = fakeDesk({ full: true });
    const root = await draw(Panel, client(), 360, desk);
    await press('n');
    await press('مهم');
    await press('{Control>}{Enter}{/Control}');
    expect(root.querySelector('textarea')?.value).toBe('مهم');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('باق هنا');
  });

  test('given up by Escape comes back by undo', async () => {
    const root = await draw(Panel, client(), 360, fakeDesk());
    await press('n');
    await press('سهو{Escape}');
    await nextFocus();
    expect(root.querySelector('textarea')).toBeNull();
    await press('u');
    expect(root.querySelector('textarea')?.value).toBe('سهو');
  });
});

describe('a name', () => {
  test('opens its card with roles and spellings, and shows its mentions one after another', async () => {
    const ours = client();
    const root = await draw(Panel, ours, 360, fakeDesk());
    root.querySelector<HTMLElement>('.person__main')?.click();
    await settled();
    const card = root.querySelector('.entity-card')!;
    const person = RECORD.brief.people[0]!;
    for (const role of person.roles) expect(card.textContent).toContain(role);
    card.querySelector('button')?.click();
    expect(ours.calls.at(-1)?.[2]).toEqual(person.mentions[0]);
    expect(await faults(root)).toEqual([]);
  });

  test('that is no person leaves the brief, is remembered, and comes back by undo; the focus is not lost', async () => {
    const desk = fakeDesk();
    const root = await draw(Panel, client(), 360, desk);
    const name = root.querySelector('.person__name')?.textContent ?? '';
    root.querySelector<HTMLElement>('.person__main')?.click();
    await settled();
    const no = page.getByRole('button', { name: t('correct-not-person') });
    (no.element() as HTMLElement).focus();
    await press('{Enter}');
    await nextFocus();
    expect(desk.calls).toMatchObject([['correct', { name, kind: 'none' }]]);
    expect([...root.querySelectorAll('.person__name')].map((one) => one.textContent)).not.toContain(name);
    expect(document.activeElement).not.toBe(document.body);
    await press('u');
    expect([...root.querySelectorAll('.person__name')].map((one) => one.textContent)).toContain(name);
  });

  test('of another kind moves there; one that is the same as another is joined with it', async () => {
    const desk = fakeDesk();
    const root = await draw(Panel, client(), 360, desk);
    const chips = (): string[] =>
      [...root.querySelectorAll('.names .chip__text')].map((one) => one.textContent ?? '');
    const first = chips()[0]!;
    const before = chips().length;
    root.querySelector<HTMLElement>('.names .chip')?.click();
    await settled();
    await page.getByRole('button', { name: t('correct-is-person'), exact: true }).click();
    await settled();
    expect([...root.querySelectorAll('.person__name')].map((one) => one.textContent)).toContain(first);
    expect(chips()).toHaveLength(before - 1);
    root.querySelector<HTMLElement>('.names .chip')?.click();
    await settled();
    const select = root.querySelector<HTMLSelectElement>('.entity-card select')!;
    await userEvent.selectOptions(select, select.options[1]!.value);
    await settled();
    expect(desk.calls.at(-1)).toMatchObject(['correct', { kind: 'merge' }]);
    expect(chips()).toHaveLength(before - 2);
  });
});

describe('related stories and threads', () => {
  test('a story that is not related goes, with a way back', async () => {
    const desk = fakeDesk();
    const root = await draw(Panel, client(), 360, desk);
    const titles = (): number => root.querySelectorAll('.story__title').length;
    const before = titles();
    root.querySelector<HTMLElement>('.story > .icon-button')?.click();
    await settled();
    expect(desk.calls).toMatchObject([['setVerdict', RECORD.key, expect.any(String), 'unrelated']]);
    expect(titles()).toBeLessThan(before);
    await press('u');
    expect(titles()).toBe(before);
    expect(desk.calls.at(-1)?.[3]).toBeUndefined();
  });

  test('a thread is followed and left', async () => {
    const desk = fakeDesk();
    const root = await draw(Panel, client(), 360, desk);
    const button = (): HTMLElement => root.querySelector<HTMLElement>('.thread-row > .button')!;
    button().click();
    await settled();
    expect(button().getAttribute('aria-pressed')).toBe('true');
    button().click();
    await settled();
    expect(button().getAttribute('aria-pressed')).toBe('false');
    expect(desk.calls.map(([name]) => name)).toEqual(['follow', 'unfollow']);
  });
});

test('live regions are quiet: a brief that appears says nothing by itself', async () => {
  const root = await draw(Panel, client(), 360, fakeDesk());
  const loud = [...root.querySelectorAll('[aria-live], [role="alert"], [role="status"], output')];
  expect(loud.map((one) => one.textContent).filter((text) => text !== '')).toEqual([]);
});
