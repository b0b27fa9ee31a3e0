import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { MAX_NOTE } from '../../../lib/model/desk.ts';
import type { ErrorCode, Result } from '../../../lib/model/result.ts';
import { openDesk, type DeskStore } from '../../../lib/store/desk/index.ts';
import { MOST_DRAFTS } from '../../../lib/store/desk/shelf.ts';
import { dump, NOW, value } from './make.ts';

let count = 0;
function fresh(): { desk: DeskStore; name: string } {
  count += 1;
  const name = `siyaq-desk-${String(count)}`;
  return { desk: openDesk(name), name };
}
let ids = 0;
const stamp = () => ({ id: `id-${String((ids += 1)).padStart(4, '0')}`, now: NOW });
const codeOf = (result: Result<unknown>): ErrorCode | 'ok' => (result.ok ? 'ok' : result.error.code);
const CODE = { name: 'تأطير', colour: 'amber', memo: '' } as const;

describe('names', () => {
  const NAMES: readonly (readonly [what: string, name: string, code: ErrorCode | 'ok'])[] = [
    ['is empty', '', 'name-empty'],
    ['is blank', ' \u00A0\t ', 'name-empty'],
    ['holds direction controls alone', '\u200F\u2067', 'name-empty'],
    ['is an emoji alone', '🔥🔥', 'name-signs'],
    ['is punctuation alone', '«؟!»', 'name-signs'],
    ['is marks alone', 'ًٌٍ', 'name-signs'],
    ['has 81 letters', 'ا'.repeat(81), 'name-too-long'],
    ['has 80 letters', 'ا'.repeat(80), 'ok'],
    ['has a letter beside an emoji', '🔥 عاجل', 'ok'],
    ['is a digit', '٧', 'ok'],
  ];
  test.each(NAMES)('a name that %s is answered as it deserves', async (_what, name, code) => {
    const { desk } = fresh();
    expect(codeOf(await desk.addTag(name, stamp()))).toBe(code);
    expect(codeOf(await desk.addCollection(name, undefined, stamp()))).toBe(code);
    expect(codeOf(await desk.addCode({ ...CODE, name }, stamp()))).toBe(code);
    const query = { text: '', filter: 'all', order: 'newest' } as const;
    expect(codeOf(await desk.addSearch(name, query, stamp()))).toBe(code);
  });
});

describe('tags', () => {
  test('spellings of one name are one tag, kept as first typed', async () => {
    const { desk, name } = fresh();
    value(await desk.tagArticles(['a'], ' الأمم  المتّحدة ', stamp()));
    value(await desk.tagArticles(['b'], 'الامم المتحده', stamp()));
    const { tags = [], filings = [] } = await dump(name);
    expect(tags).toMatchObject([{ name: 'الأمم المتّحدة', nameKey: 'الامم المتحده' }]);
    expect(filings).toHaveLength(2);
  });

  test('putting a tag on articles is taken back whole, the new tag too', async () => {
    const { desk, name } = fresh();
    value(await desk.draft('opens the database'));
    const before = await dump(name);
    const undo = value(await desk.tagArticles(['a', 'b'], 'أمن', stamp()));
    value(await desk.takeBack(undo));
    expect(await dump(name)).toEqual(before);
  });

  test('merging moves articles once and leaves nothing of the old tags; undo brings all back', async () => {
    const { desk, name } = fresh();
    value(await desk.tagArticles(['a', 'b'], 'أمن', stamp()));
    value(await desk.tagArticles(['b', 'c'], 'إرهاب', stamp()));
    const before = await dump(name);
    const [one, two] = before['tags'] as { id: string }[];
    const undo = value(await desk.mergeTags([two!.id], one!.id, NOW));
    const after = await dump(name);
    expect(after['tags']).toHaveLength(1);
    expect((after['filings'] as { tags: string[] }[]).map(({ tags }) => tags)).toEqual(
      Array.from({ length: 3 }, () => [one!.id]),
    );
    value(await desk.takeBack(undo));
    expect(await dump(name)).toEqual(before);
  });

  test('a new name that another tag has is refused; another spelling of its own is not', async () => {
    const { desk } = fresh();
    const first = value(await desk.addTag('أمن', stamp()));
    value(await desk.addTag('إرهاب', stamp()));
    expect(codeOf(await desk.renameTag(first.id, 'ارهاب'))).toBe('name-taken');
    expect(codeOf(await desk.renameTag(first.id, 'امن'))).toBe('ok');
    expect(codeOf(await desk.renameTag('nobody', 'شيء'))).toBe('gone');
  });

  test('a deleted tag leaves no filing behind that holds nothing else', async () => {
    const { desk, name } = fresh();
    value(await desk.tagArticles(['a', 'b'], 'أمن', stamp()));
    value(await desk.setNote('b', 'ملاحظة', NOW));
    const before = await dump(name);
    const undo = value(await desk.deleteTag((before['tags'] as { id: string }[])[0]!.id, NOW));
    expect((await dump(name))['filings']).toMatchObject([{ key: 'b', tags: [], note: 'ملاحظة' }]);
    value(await desk.takeBack(undo));
    expect(await dump(name)).toEqual(before);
  });
});

describe('collections', () => {
  async function nested() {
    const { desk, name } = fresh();
    const top = value(await desk.addCollection('أطروحة', undefined, stamp()));
    const mid = value(await desk.addCollection('الفصل الأول', top.id, stamp()));
    const low = value(await desk.addCollection('مصادر', mid.id, stamp()));
    return { desk, name, top, mid, low };
  }

  test('never stand below themselves', async () => {
    const { desk, top, low } = await nested();
    expect(codeOf(await desk.moveCollection(top.id, low.id))).toBe('cycle');
    expect(codeOf(await desk.moveCollection(top.id, top.id))).toBe('cycle');
    expect(codeOf(await desk.moveCollection(top.id, 'nobody'))).toBe('gone');
    expect(codeOf(await desk.moveCollection(low.id, undefined))).toBe('ok');
  });

  test('have no two of one name in one place, but may in two places', async () => {
    const { desk, top, mid } = await nested();
    expect(codeOf(await desk.addCollection('الفَصل الاول', top.id, stamp()))).toBe('name-taken');
    expect(codeOf(await desk.addCollection('الفصل الأول', mid.id, stamp()))).toBe('ok');
  });

  test('do not nest without end', async () => {
    const { desk } = fresh();
    let parent: string | undefined;
    let made = 0;
    for (; made < 20; made += 1) {
      const done = await desk.addCollection('مجلد', parent, stamp());
      if (!done.ok) {
        expect(done.error.code).toBe('too-deep');
        break;
      }
      parent = done.value.id;
    }
    expect(made).toBe(12);
  });

  test('deleting takes what is below and keeps the articles; undo brings both back', async () => {
    const { desk, name, top, mid, low } = await nested();
    value(await desk.fileArticles(['a', 'b'], low.id, NOW));
    value(await desk.fileArticles(['a'], top.id, NOW));
    const before = await dump(name);
    const undo = value(await desk.deleteCollection(mid.id, NOW));
    const after = await dump(name);
    expect(after['collections']).toHaveLength(1);
    expect(after['filings']).toMatchObject([{ key: 'a', collections: [top.id] }]);
    value(await desk.takeBack(undo));
    expect(await dump(name)).toEqual(before);
  });
});

describe('notes, marks and codes', () => {
  const MARK = { key: 'a', start: 3, end: 9, text: 'المغرب', note: '', codes: [], coder: '' } as const;

  test('a note of the longest length is kept as typed, one sign more is refused and the old one stays', async () => {
    const { desk, name } = fresh();
    const longest = 'ن'.repeat(MAX_NOTE);
    expect(codeOf(await desk.setNote('a', longest, NOW))).toBe('ok');
    expect(codeOf(await desk.setNote('a', `${longest}ن`, NOW))).toBe('note-too-long');
    expect((await dump(name))['filings']).toMatchObject([{ note: longest }]);
    expect(codeOf(await desk.setNote('a', '  ', NOW))).toBe('ok');
    expect((await dump(name))['filings']).toEqual([]);
  });

  test('a mark holds words, has a bounded length, and can be taken back', async () => {
    const { desk, name } = fresh();
    expect(codeOf(await desk.addMark({ ...MARK, end: 3 }, stamp()))).toBe('mark-empty');
    expect(codeOf(await desk.addMark({ ...MARK, text: ' ' }, stamp()))).toBe('mark-empty');
    expect(codeOf(await desk.addMark({ ...MARK, end: 30_000 }, stamp()))).toBe('mark-too-long');
    const mark = value(await desk.addMark(MARK, stamp()));
    const before = await dump(name);
    const undo = value(await desk.removeMark(mark.id));
    expect((await dump(name))['marks']).toEqual([]);
    value(await desk.takeBack(undo));
    expect(await dump(name)).toEqual(before);
  });

  test('shortcuts are one letter or digit, and belong to one code', async () => {
    const { desk } = fresh();
    const one = value(await desk.addCode({ ...CODE, shortcut: '١' }, stamp()));
    expect(one.shortcut).toBe('1');
    const other = { ...CODE, name: 'اقتباس' };
    expect(codeOf(await desk.addCode({ ...other, shortcut: '1' }, stamp()))).toBe('shortcut-taken');
    expect(codeOf(await desk.addCode({ ...other, shortcut: 'ab' }, stamp()))).toBe('shortcut-bad');
    expect(codeOf(await desk.addCode({ ...other, shortcut: '؟' }, stamp()))).toBe('shortcut-bad');
    expect(codeOf(await desk.addCode({ ...other, shortcut: 'Q' }, stamp()))).toBe('ok');
    expect(codeOf(await desk.changeCode(one.id, { ...CODE, shortcut: 'q' }))).toBe('shortcut-taken');
  });

  test('a deleted code and those below it leave their marks as highlights; undo brings the coding back', async () => {
    const { desk, name } = fresh();
    const top = value(await desk.addCode(CODE, stamp()));
    const low = value(await desk.addCode({ ...CODE, name: 'فرعي', parent: top.id }, stamp()));
    const other = value(await desk.addCode({ ...CODE, name: 'آخر' }, stamp()));
    value(await desk.addMark({ ...MARK, codes: [top.id, low.id] }, stamp()));
    value(await desk.addMark({ ...MARK, codes: [low.id, other.id] }, stamp()));
    const before = await dump(name);
    const undo = value(await desk.deleteCode(top.id));
    const after = await dump(name);
    expect((after['marks'] as { codes: string[] }[]).map(({ codes }) => codes)).toEqual([[], [other.id]]);
    expect(after['codes']).toHaveLength(1);
    value(await desk.takeBack(undo));
    expect(await dump(name)).toEqual(before);
  });

  test('what a second coder coded goes as it came', async () => {
    const { desk, name } = fresh();
    value(await desk.addMark(MARK, stamp()));
    const before = await dump(name);
    value(await desk.importCodings('سارة', [], [{ ...MARK, id: 'x1', coder: 'سارة', createdAt: NOW }]));
    expect((await dump(name))['marks']).toHaveLength(2);
    value(await desk.removeCoder('سارة'));
    expect(await dump(name)).toEqual(before);
  });
});

describe('searches, queue, drafts, words', () => {
  test('an address is put aside once, and only one of the web', async () => {
    const { desk, name } = fresh();
    value(await desk.addToQueue('https://a.example/1', ' خبر  أول ', NOW));
    value(await desk.addToQueue('https://a.example/1', '', '2025-01-01T00:00:00Z'));
    expect(codeOf(await desk.addToQueue('data:text/html,x', 'x', NOW))).toBe('bad-address');
    expect(codeOf(await desk.addToQueue('not an address', 'x', NOW))).toBe('bad-address');
    expect((await dump(name))['queue']).toEqual([
      { url: 'https://a.example/1', title: 'خبر أول', addedAt: NOW },
    ]);
  });

  test('a draft longer than any note is kept, an empty one dropped, the oldest of too many go', async () => {
    const { desk, name } = fresh();
    const typed = 'ن'.repeat(100_000);
    value(await desk.keepDraft('note:a', typed, '2024-01-01T00:00:00Z'));
    expect(value(await desk.draft('note:a'))).toBe(typed);
    for (let i = 0; i < MOST_DRAFTS; i += 1) value(await desk.keepDraft(`note:${String(i)}`, 'x', NOW));
    expect(value(await desk.draft('note:a'))).toBeUndefined();
    expect((await dump(name))['drafts']).toHaveLength(MOST_DRAFTS);
    value(await desk.keepDraft('note:1', '', NOW));
    expect(value(await desk.draft('note:1'))).toBeUndefined();
  });

  test('a verdict on two stories is one, whichever is named first', async () => {
    const { desk, name } = fresh();
    value(await desk.setVerdict('b', 'a', 'unrelated', NOW));
    value(await desk.setVerdict('a', 'b', 'together', NOW));
    expect((await dump(name))['verdicts']).toMatchObject([
      { id: 'a b', a: 'a', b: 'b', verdict: 'together' },
    ]);
    value(await desk.setVerdict('b', 'a', undefined, NOW));
    expect((await dump(name))['verdicts']).toEqual([]);
  });

  test('a watcher is told at once and after every change', async () => {
    const { desk } = fresh();
    const seen: number[] = [];
    const stop = desk.watchTags((tags) => seen.push(tags.length));
    await expect.poll(() => seen).toEqual([0]);
    value(await desk.addTag('أمن', stamp()));
    await expect.poll(() => seen.at(-1)).toBe(1);
    stop();
  });
});
