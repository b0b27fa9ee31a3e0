import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import { TORTURE } from '../../gallery/records.ts';
import { fakeClient } from '../fake-client.ts';
import { boxOf } from '../geometry.ts';
import { draw, media } from '../page.tsx';

const STATE = { kind: 'brief', key: TORTURE.key, changed: false } as const;
const brief = (language: 'ar' | 'en' | 'fr', width = 560): Promise<HTMLElement> =>
  draw(Panel, fakeClient(STATE, { language }, TORTURE), width);
const holding = (root: HTMLElement, selector: string, words: string): Element => {
  const found = [...root.querySelectorAll(selector)].find((one) => one.textContent?.includes(words));
  if (found === undefined) throw new Error(`no ${selector} with «${words}»`);
  return found;
};

beforeEach(() => media({}));

describe.each(['ar', 'en', 'fr'] as const)('in a page in %s', (language) => {
  test('Arabic text of the article runs from the right, whatever it begins with', async () => {
    const root = await brief(language);
    for (const text of root.querySelectorAll('.summary__sentence, .brief-head__title, .fact__words'))
      expect(getComputedStyle(text).direction, text.textContent ?? '').toBe('rtl');
    const title = root.querySelector('.brief-head__title')!;
    expect(boxOf(title, 'شركة').left).toBeGreaterThan(boxOf(title, 'OpenAI').right - 1);
  });

  test('a Latin name in brackets stays in order, its brackets around it', async () => {
    const root = await brief(language);
    const sentence = holding(root, '.summary__sentence', 'Sam Altman');
    const [open, sam, altman, close] = ['(', 'Sam', 'Altman', ')'].map((one) => boxOf(sentence, one));
    expect(sam!.right).toBeLessThanOrEqual(altman!.left + 1);
    expect(open!.left).toBeGreaterThanOrEqual(altman!.right - 1);
    expect(close!.right).toBeLessThanOrEqual(sam!.left + 1);
    expect(boxOf(sentence, 'ألتمان').left).toBeGreaterThanOrEqual(open!.right - 1);
  });

  test('quotation marks stand outside what they quote', async () => {
    const root = await brief(language);
    const title = root.querySelector('.brief-head__title')!;
    expect(boxOf(title, '«').left).toBeGreaterThanOrEqual(boxOf(title, 'Microsoft').right - 1);
    expect(boxOf(title, '»').right).toBeLessThanOrEqual(boxOf(title, 'Microsoft').left + 1);
  });

  test('digits of a number and parts of an address read from the left', async () => {
    const root = await brief(language);
    const figure = holding(root, '.fact__sum', '1,250');
    expect(boxOf(figure, '1').right).toBeLessThanOrEqual(boxOf(figure, '250').left + 1);
    const title = root.querySelector('.brief-head__title')!;
    expect(boxOf(title, 'https').right).toBeLessThanOrEqual(boxOf(title, 'example').left + 1);
    expect(boxOf(title, 'example').right).toBeLessThanOrEqual(boxOf(title, 'com').left + 1);
  });

  test('names and printed words are runs of their own that cannot turn their surroundings', async () => {
    const root = await brief(language);
    const runs = [...root.querySelectorAll('bdi')];
    expect(runs.length).toBeGreaterThan(10);
    for (const run of runs) expect(getComputedStyle(run).unicodeBidi).toBe('isolate');
    expect(root.innerHTML).not.toMatch(/[\u202A-\u202E]/u);
  });
});

test('in French the words around an Arabic name stay on their sides', async () => {
  const root = await brief('fr', 420);
  root.querySelector<HTMLElement>('.names .chip--button')?.click();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const meta = root.querySelector('.brief-head__meta')!;
  const by = boxOf(meta, 'Par');
  expect(by.right).toBeLessThanOrEqual(boxOf(meta, 'John').left + 1);
  expect(getComputedStyle(document.documentElement).direction).toBe('ltr');
  const bar = root.querySelector('.panel__brand')!.getBoundingClientRect();
  expect(bar.left).toBeLessThan(root.querySelector('.panel__tools')!.getBoundingClientRect().left);
});

test('in Arabic a figure of money comes first and its reading after it, to the left', async () => {
  const root = await brief('ar');
  const figure = holding(root, '.fact__figure', '13 مليار');
  const sum = figure.querySelector('.fact__sum')!.getBoundingClientRect();
  const plain = figure.querySelector('.fact__plain')!.getBoundingClientRect();
  expect(plain.right).toBeLessThanOrEqual(sum.left + 1);
});
