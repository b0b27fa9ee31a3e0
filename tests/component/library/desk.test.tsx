import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { articleHash, codebookHash } from '../../../components/library/route.ts';
import { articleText } from '../../../lib/model/article.ts';
import type { Mark } from '../../../lib/model/desk.ts';
import { fakeClient, type FakeClient } from '../fake-client.ts';
import { RECORD } from '../fixture.ts';
import { draw, settled } from '../page.tsx';
import { rowsClient, TITLES } from './rows-client.ts';
import { fakeAsk } from './test-desk.ts';

// Everything here is done by keyboard unless the name says otherwise, on a desk that really stands in the browser's database.

const TEXT = articleText(RECORD.article.blocks);
const [FIRST, SECOND] = RECORD.brief.analysis.sentences;

async function keys(typed: string): Promise<void> {
  await userEvent.keyboard(typed);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await settled();
}

async function write(text: string): Promise<void> {
  await userEvent.fill(document.activeElement!, text);
  await settled();
}

async function list(client: FakeClient = rowsClient({ language: 'ar' })): Promise<HTMLElement> {
  location.hash = '';
  return draw(LibraryApp, client, 1_280);
}

async function article(client: FakeClient): Promise<HTMLElement> {
  location.hash = articleHash(RECORD.key);
  return draw(LibraryApp, client, 1_280);
}

const reader = (): FakeClient => fakeClient({ kind: 'loading' }, { language: 'ar' });

async function marks(client: FakeClient): Promise<readonly Mark[]> {
  const all = await client.desk.allMarks();
  return all.ok ? all.value : [];
}

test('a brief is walked to and tagged; the tag stands in the side column with its count and is taken back by undo', async () => {
  const root = await list();
  await keys('jt');
  await write('أمن');
  await keys('{Enter}');
  expect(root.querySelector('dialog')).toBeNull();
  const item = (): Element | undefined =>
    [...root.querySelectorAll('.side-item')].find((one) => one.textContent?.includes('أمن'));
  expect(item()?.querySelector('.side-item__count')?.textContent).toBe('1');
  await page.getByRole('button', { name: 'تراجع' }).click();
  await settled();
  expect(item()).toBeUndefined();
});

test('a tag of an emoji alone is refused in words, and what was typed stays', async () => {
  const root = await list();
  await keys('jt');
  await write('🔥');
  await keys('{Enter}');
  expect(root.querySelector('dialog [role="alert"]')?.textContent).toContain('حرفا أو رقما');
  expect(root.querySelector<HTMLInputElement>('dialog input')?.value).toBe('🔥');
  expect(document.activeElement).toBe(root.querySelector('dialog input'));
});

test('ticked briefs are filed in a new collection, which is then moved below another', async () => {
  const client = rowsClient({ language: 'ar' });
  await client.desk.addCollection('أطروحة');
  const root = await list(client);
  await keys('jxjx');
  await keys('f');
  const field = root.querySelector<HTMLInputElement>('dialog input')!;
  field.focus();
  await write('الفصل الأول');
  await keys('{Enter}');
  const items = (): Element[] => [...root.querySelectorAll('.side-part .side-item')];
  expect(items().map((one) => one.textContent)).toEqual(['أطروحة0', 'الفصل الأول2']);
  items()[1]!.querySelector<HTMLElement>('button')!.focus();
  await keys('{Enter}');
  const place = root.querySelector<HTMLSelectElement>('dialog select')!;
  const top = [...place.options].find(({ text }) => text === 'أطروحة')!;
  await userEvent.selectOptions(place, top);
  await settled();
  await keys('{Escape}');
  expect((items()[1] as HTMLElement).style.paddingInlineStart).toBe('1rem');
});

test('two tags become one', async () => {
  const client = rowsClient({ language: 'ar' });
  await client.desk.tagArticles(['https://news.example/0', 'https://news.example/1'], 'أمن');
  await client.desk.tagArticles(['https://news.example/1', 'https://news.example/2'], 'إرهاب');
  const root = await list(client);
  const tag = [...root.querySelectorAll('.side-item')].find((one) => one.textContent?.startsWith('إرهاب'))!;
  tag.querySelector<HTMLElement>('button')!.focus();
  await keys('{Enter}');
  const into = root.querySelector<HTMLSelectElement>('dialog select')!;
  await userEvent.selectOptions(
    into,
    [...into.options].find(({ text }) => text === 'أمن')!,
  );
  await expect
    .poll(() => [...root.querySelectorAll('.side-item')].map((one) => one.textContent))
    .toEqual(['أمن3']);
});

test('a suggestion is taken with arrows and Enter, becomes a chip, and the chip lets go of it', async () => {
  const root = await list();
  await keys('/');
  await write('فو');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await keys('{ArrowDown}{Enter}');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const field = root.querySelector<HTMLInputElement>('.search__field')!;
  expect(field.value).toBe('person:"فوزي لقجع" ');
  const chip = root.querySelector<HTMLElement>('.query-chip')!;
  expect(chip.textContent).toContain('فوزي لقجع');
  chip.focus();
  await keys('{Enter}');
  expect(field.value).toBe('');
  expect(root.querySelector('.query-chip')).toBeNull();
});

test('a facet keeps only one value and says so; a second press lets go of it', async () => {
  const root = await list();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const outlet = root.querySelector<HTMLElement>('.facet__value')!;
  outlet.focus();
  await keys('{Enter}');
  expect(location.hash).toContain(new URLSearchParams({ q: 'outlet:"الأمصار"' }).toString());
  expect(root.querySelector('.facet__value')?.getAttribute('aria-pressed')).toBe('true');
  await keys('{Enter}');
  expect(location.hash).toBe('#/');
});

test('a query that cannot be read says where, keeps the last results, and offers the way on', async () => {
  const client = rowsClient({ language: 'ar' });
  const root = await list({
    ...client,
    watchLibrary: (query, listener, onError) => {
      if (!query.text.includes('"')) return client.watchLibrary(query, listener, onError);
      const end = query.text.length;
      const closed = query.text.endsWith('"') && query.text !== '"';
      listener(
        closed
          ? { total: 1, keys: ['https://news.example/0'] }
          : { total: 0, keys: [], fault: { code: 'unclosed-quote', start: query.text.indexOf('"'), end } },
      );
      return () => undefined;
    },
  });
  await keys('/');
  await write('المغرب "مكافحة الإر');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(root.querySelector('.query-fault mark')?.textContent).toBe('"مكافحة الإر');
  expect(root.querySelectorAll('.row__title')).toHaveLength(TITLES.length);
  root.querySelector<HTMLElement>('.notice .button')!.focus();
  await keys('{Enter}');
  expect(root.querySelector('.query-fault')).toBeNull();
  expect(root.querySelectorAll('.row__title')).toHaveLength(1);
});

test('a search is saved under a name, and its name leads back to it', async () => {
  const root = await list();
  await keys('/');
  await write('المغرب');
  await new Promise((resolve) => setTimeout(resolve, 250));
  const save = [...root.querySelectorAll<HTMLElement>('.library__query button')].at(-1)!;
  save.focus();
  await keys('{Enter}');
  await write('أخبار المغرب');
  await keys('{Enter}');
  const link = [...root.querySelectorAll<HTMLAnchorElement>('.side-item__link')].find((one) =>
    one.textContent?.includes('أخبار المغرب'),
  )!;
  expect(link.getAttribute('href')).toBe(`#/?${new URLSearchParams({ q: 'المغرب' }).toString()}`);
});

test('sentences are walked, highlighted and coded; the same keys take it back', async () => {
  const client = reader();
  await client.desk.addCode({ name: 'تأطير', colour: 'amber', shortcut: '1', memo: '' });
  const root = await article(client);
  await keys('j');
  expect(document.activeElement?.textContent).toBe(TEXT.slice(FIRST!.start, FIRST!.end));
  await keys('h');
  expect(await marks(client)).toMatchObject([
    { ...FIRST, codes: [], text: TEXT.slice(FIRST!.start, FIRST!.end) },
  ]);
  expect(document.activeElement?.querySelector('.marked')).not.toBeNull();
  await keys('j1');
  expect(await marks(client)).toMatchObject([{ ...FIRST }, { ...SECOND, codes: [expect.any(String)] }]);
  expect(root.querySelectorAll('.marked.tone--amber').length).toBeGreaterThan(0);
  await keys('1');
  await keys('kh');
  expect(await marks(client)).toEqual([]);
});

test('words selected with the mouse become a highlight of exactly these words', async () => {
  const client = reader();
  const root = await article(client);
  const piece = root.querySelector('[data-text] [data-start]')!;
  const range = document.createRange();
  range.setStart(piece.firstChild!, 0);
  range.setEnd(piece.firstChild!, 12);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  document.dispatchEvent(new MouseEvent('mouseup'));
  await settled();
  root.querySelector<HTMLElement>('.marking__acts button')!.click();
  await settled();
  const start = Number((piece as HTMLElement).dataset['start']);
  const text = TEXT.slice(start, start + 12).trim();
  expect(await marks(client)).toMatchObject([{ start, end: start + text.length, text }]);
});

test('a note of 100,000 letters is refused in words; it stays in the field and outlives a reload', async () => {
  const client = reader();
  const root = await article(client);
  root.querySelector<HTMLElement>('.article__desk [data-shortcut="note"] button')!.focus();
  await keys('{Enter}');
  // Pasted: a driver that types 100,000 letters takes half a minute.
  const field = root.querySelector<HTMLTextAreaElement>('.article__desk textarea')!;
  field.value = 'نص '.repeat(33_334).trimEnd();
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(root.querySelector('.article__desk [role="alert"]')?.textContent).toMatch(/أطول/u);
  const again = await article(client);
  expect(again.querySelector<HTMLTextAreaElement>('.article__desk textarea')?.value).toHaveLength(100_001);
});

test('a brief deleted in another page says so, with its name and ways on', async () => {
  const client = reader();
  const root = await article(client);
  client.change(undefined);
  await settled();
  expect(root.querySelector('h1')?.textContent).toBe('حُذف هذا الموجز');
  expect(root.textContent).toContain(RECORD.article.title.slice(0, 20));
  expect(root.querySelectorAll('.empty-state button')).toHaveLength(2);
});

test('a code is made, given a taken shortcut, told so, and changed', async () => {
  const client = reader();
  await client.desk.addCode({ name: 'أول', colour: 'amber', shortcut: '1', memo: '' });
  location.hash = codebookHash();
  const root = await draw(LibraryApp, client, 1_280);
  root.querySelector<HTMLElement>('.codebook__head button')!.focus();
  await keys('{Enter}');
  await write('ثان');
  const key = root.querySelector<HTMLInputElement>('.input--key')!;
  expect(key.value).toBe('2');
  key.focus();
  await write('1');
  await keys('{Enter}');
  expect(root.querySelector('dialog [role="alert"]')?.textContent).toContain('الاختصار مستعمل');
  key.focus();
  await write('q');
  await keys('{Enter}');
  expect(root.querySelector('dialog')).toBeNull();
  expect([...root.querySelectorAll('.code strong')].map((one) => one.textContent)).toEqual(['أول', 'ثان']);
});

test('a broken library offers to try again, to export what can be read, and to begin anew after a word is typed', async () => {
  const client = rowsClient({ language: 'ar' });
  const root = await list({
    ...client,
    ask: fakeAsk({ facets: async () => ({ ok: false, error: { code: 'database-unavailable' } }) }),
    watchLibrary: (_query, _listener, onError) => {
      onError('database-unavailable');
      return () => undefined;
    },
  });
  const buttons = [...root.querySelectorAll<HTMLElement>('.health button')];
  expect(buttons).toHaveLength(4);
  buttons[3]!.focus();
  await keys('{Enter}');
  const sure = [...root.querySelectorAll<HTMLButtonElement>('dialog footer button')].at(-1)!;
  expect(sure.disabled).toBe(true);
  root.querySelector<HTMLInputElement>('dialog input')!.focus();
  await write('احذف');
  expect(sure.disabled).toBe(false);
});
