import { describe, expect, test } from 'vitest';
import { findWords, MENU, onMenu, searchHash, toggleSaved, type MenuParts } from '../../../lib/app/menus.ts';
import { chosenHash, suggestionsFor } from '../../../lib/app/omnibox.ts';
import type { ArticleRecord } from '../../../lib/model/record.ts';
import { fail, ok } from '../../../lib/model/result.ts';
import type { TabEntry } from '../../../lib/platform/session.ts';
import { readFileSync } from 'node:fs';

const TAB = { id: 7, windowId: 1 };
const BRIEF: TabEntry = { url: 'https://a.example/1', state: 'brief', key: 'k' };
const RECORD = {
  key: 'k',
  saved: false,
  article: { blocks: [{ text: 'قال الوزير إن الأمر انتهى.' }, { text: 'وأضاف: «لا تراجع».' }] },
} as unknown as ArticleRecord;

function parts(entry: TabEntry | undefined, record: ArticleRecord | undefined = RECORD) {
  const calls: (readonly unknown[])[] = [];
  let now = entry;
  const note =
    <T>(name: string, answer: T) =>
    async (...args: readonly unknown[]): Promise<T> => {
      calls.push([name, ...args]);
      return answer;
    };
  const made: MenuParts = {
    entry: async () => now,
    record: async () => ok(record),
    read: async (tabId) => {
      calls.push(['read', tabId]);
      now = BRIEF;
      return ok(null);
    },
    setSaved: note('setSaved', ok(undefined)),
    addMark: note('addMark', ok('m')),
    addToQueue: note('addToQueue', ok(undefined)),
    togglePause: note('togglePause', undefined),
    openPanel: (tab) => void calls.push(['openPanel', tab.id]),
    openLibrary: note('openLibrary', undefined),
    flash: note('flash', undefined),
    wait: async () => undefined,
  };
  return { calls, made };
}

describe('the context menu', () => {
  test('«read» opens the panel inside the click and reads the page', async () => {
    const { calls, made } = parts(undefined);
    const done = onMenu(made, { id: 'read', tab: TAB });
    expect(calls).toEqual([
      ['openPanel', 7],
      ['read', 7],
    ]);
    await done;
  });

  test('«save» saves the brief of the tab, and reads the page first where there is none', async () => {
    const kept = parts(BRIEF);
    await onMenu(kept.made, { id: 'save', tab: TAB });
    expect(kept.calls).toEqual([['setSaved', 'k', true]]);
    const unread = parts({ url: BRIEF.url, state: 'found' });
    await onMenu(unread.made, { id: 'save', tab: TAB });
    expect(unread.calls).toEqual([
      ['read', 7],
      ['setSaved', 'k', true],
    ]);
  });

  test('what cannot be saved says so on the toolbar button', async () => {
    const { calls, made } = parts(undefined);
    await onMenu({ ...made, read: async () => fail('not-an-article') }, { id: 'save', tab: TAB });
    expect(calls).toEqual([['flash', 7, false]]);
  });

  test('a selection in the article becomes a mark, also over two paragraphs', async () => {
    const { calls, made } = parts(BRIEF);
    await onMenu(made, { id: 'highlight', tab: TAB, selection: 'الأمر انتهى. وأضاف:' });
    expect(calls).toEqual([
      ['addMark', 'k', { start: 14, end: 33 }, 'الأمر انتهى.\nوأضاف:'],
      ['flash', 7, true],
    ]);
  });

  test('words that are not of the article make no mark', async () => {
    const { calls, made } = parts(BRIEF);
    await onMenu(made, { id: 'highlight', tab: TAB, selection: 'اقرأ أيضا' });
    expect(calls).toEqual([['flash', 7, false]]);
  });

  test('a note opens the panel first; on a page without a brief the words are looked for', async () => {
    const kept = parts(BRIEF);
    await onMenu(kept.made, { id: 'note', tab: TAB, selection: 'لا تراجع' });
    expect(kept.calls.map(([name]) => name)).toEqual(['openPanel', 'addMark', 'flash']);
    const none = parts(undefined);
    await onMenu(none.made, { id: 'highlight', tab: TAB, selection: 'فوزي  لقجع\n' });
    expect(none.calls).toEqual([['openLibrary', searchHash('فوزي لقجع')]]);
  });

  test('a link is queued; one that is no web address is not', async () => {
    const { calls, made } = parts(undefined);
    await onMenu(made, { id: 'queue', tab: TAB, link: 'https://b.example/2', linkText: ' خبر ' });
    // oxlint-disable-next-line no-script-url -- what must not be queued
    await onMenu(made, { id: 'queue', tab: TAB, link: 'javascript:alert(1)' });
    expect(calls).toEqual([
      ['addToQueue', 'https://b.example/2', 'خبر'],
      ['flash', 7, true],
    ]);
  });

  test.each(['ar', 'en', 'fr'])('every line has its words in %s', (language) => {
    const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    for (const { message } of [...MENU, { message: 'omniboxDefault' }])
      expect(messages[message]?.message, message).toMatch(/\S/u);
  });
});

test('the save key saves, and takes back what was saved', async () => {
  const first = parts(BRIEF);
  await toggleSaved(first.made, 7);
  const second = parts(BRIEF, { ...RECORD, saved: true });
  await toggleSaved(second.made, 7);
  expect([first.calls, second.calls]).toEqual([[['setSaved', 'k', true]], [['setSaved', 'k', false]]]);
});

describe('findWords', () => {
  test.each([
    ['أ ب ج', 'ب', { start: 2, end: 3 }],
    ['أ\u200F ب\nج', 'أ ب ج', { start: 0, end: 6 }],
    ['أ ب', '', undefined],
    ['أ ب', ' \n', undefined],
    ['أ ب', 'ت', undefined],
  ])('in «%s» finds «%s»', (text, words, span) => {
    expect(findWords(text, words)).toEqual(span);
  });
});

describe('the address bar', () => {
  const library = {
    query: async () => ok({ total: 1, keys: ['https://a.example/1'] }),
    rows: async () => ok([{ key: 'https://a.example/1', title: 'خبر <b>', outlet: 'الأمصار' } as never]),
  };

  test('suggests articles of the library, each leading to its page', async () => {
    const [one] = await suggestionsFor(library, ' خبر ');
    expect(one).toEqual({
      content: '#/article/https%3A%2F%2Fa.example%2F1',
      description: 'خبر <b> · الأمصار',
    });
    expect(chosenHash(one!.content)).toBe('/article/https%3A%2F%2Fa.example%2F1');
  });

  test('suggests nothing for no words, nor when the library cannot be read', async () => {
    expect(await suggestionsFor(library, '  ')).toEqual([]);
    expect(await suggestionsFor({ ...library, query: async () => fail('unexpected') }, 'خبر')).toEqual([]);
  });

  test('words that are no suggestion are looked for', () => {
    expect(chosenHash('وزير الصحة')).toBe(searchHash('وزير الصحة'));
  });
});
