import { articleText } from '../model/article.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import type { MenuClick, MenuLine } from '../platform/menus.ts';
import type { TabEntry } from '../platform/session.ts';

/** The context menu, line by line. Browsers put the lines of one extension under its name. */
export const MENU: readonly MenuLine[] = [
  { id: 'read', message: 'menuRead', contexts: ['page'] },
  { id: 'save', message: 'menuSave', contexts: ['page'] },
  { id: 'highlight', message: 'menuHighlight', contexts: ['selection'] },
  { id: 'note', message: 'menuNote', contexts: ['selection'] },
  { id: 'search', message: 'menuSearch', contexts: ['selection'] },
  { id: 'queue', message: 'menuQueue', contexts: ['link'] },
  { id: 'library', message: 'menuLibrary', contexts: ['action'] },
  { id: 'pause', message: 'menuPause', contexts: ['action'] },
];

/** What the lines do their work with; the background hands in the browser's, tests their own. */
export interface MenuParts {
  entry(tabId: number): Promise<TabEntry | undefined>;
  record(key: string): Promise<Result<ArticleRecord | undefined>>;
  /** Reads the page of a tab although mode or list would not. */
  read(tabId: number): Promise<Result<null>>;
  setSaved(key: string, saved: boolean): Promise<Result<void>>;
  addMark(key: string, span: Span, text: string): Promise<Result<string>>;
  addToQueue(url: string, title: string): Promise<Result<void>>;
  togglePause(): Promise<void>;
  openPanel(tab: NonNullable<MenuClick['tab']>): void;
  openLibrary(hash: string): Promise<void>;
  /** A sign on the toolbar button that passes: done, or not. */
  flash(tabId: number, done: boolean): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

/** Letters of a selection that are searched for: a query is a few words. */
const QUERY_CHARS = 200;
const LOOK_EVERY = 250;
/** How long a page may take from «read» to its brief. */
const PATIENCE = 10_000;

/**
 * Does what a line says. Must be called inside the click: opening the panel cannot wait. Whatever fails shows on the toolbar
 * button; nothing throws.
 */
export async function onMenu(parts: MenuParts, click: MenuClick): Promise<void> {
  const { tab, selection = '' } = click;
  switch (click.id) {
    case 'library':
      return parts.openLibrary('');
    case 'pause':
      return parts.togglePause();
    case 'search':
      return parts.openLibrary(searchHash(selection));
    case 'queue':
      return queue(parts, click);
    default:
  }
  if (tab === undefined) return undefined;
  if (click.id === 'read') {
    parts.openPanel(tab);
    const done = await parts.read(tab.id);
    if (!done.ok) await parts.flash(tab.id, false);
  }
  if (click.id === 'save') await save(parts, tab.id);
  if (click.id === 'note') parts.openPanel(tab);
  if (click.id === 'highlight' || click.id === 'note') await mark(parts, tab.id, selection);
  return undefined;
}

/** Saves the brief of a tab, reading the page first where it has none. */
export async function save(parts: MenuParts, tabId: number): Promise<void> {
  const key = (await keyOf(parts, tabId)) ?? (await readNow(parts, tabId));
  const done = key !== undefined && (await parts.setSaved(key, true)).ok;
  if (!done) await parts.flash(tabId, false);
}

/** Saves, or gives up what was saved: for a key that does both. */
export async function toggleSaved(parts: MenuParts, tabId: number): Promise<void> {
  const key = await keyOf(parts, tabId);
  if (key === undefined) return save(parts, tabId);
  const record = await parts.record(key);
  const saved = record.ok && record.value?.saved === true;
  const done = await parts.setSaved(key, !saved);
  if (!done.ok) await parts.flash(tabId, false);
  return undefined;
}

async function keyOf(parts: MenuParts, tabId: number): Promise<string | undefined> {
  const entry = await parts.entry(tabId);
  return entry?.state === 'brief' ? entry.key : undefined;
}

async function readNow(parts: MenuParts, tabId: number): Promise<string | undefined> {
  const asked = await parts.read(tabId);
  if (!asked.ok) return undefined;
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    const key = await keyOf(parts, tabId);
    if (key !== undefined) return key;
    await parts.wait(LOOK_EVERY);
  }
  return undefined;
}

/** Words of the article become a mark of it; words of anything else are looked for in the library. */
async function mark(parts: MenuParts, tabId: number, selection: string): Promise<void> {
  const key = await keyOf(parts, tabId);
  const record = key === undefined ? undefined : await parts.record(key);
  const article = record?.ok === true ? record.value?.article : undefined;
  if (key === undefined || article === undefined) return parts.openLibrary(searchHash(selection));
  const text = articleText(article.blocks);
  const span = findWords(text, selection);
  const done = span !== undefined && (await parts.addMark(key, span, text.slice(span.start, span.end))).ok;
  return parts.flash(tabId, done);
}

async function queue(parts: MenuParts, { link = '', linkText = '', tab }: MenuClick): Promise<void> {
  if (!URL.canParse(link) || !/^https?:$/u.test(new URL(link).protocol)) return;
  const done = await parts.addToQueue(link, linkText.trim());
  if (tab !== undefined) await parts.flash(tab.id, done.ok);
}

export function searchHash(words: string): string {
  const text = words.replace(/\s+/gu, ' ').trim().slice(0, QUERY_CHARS);
  return text === '' ? '/?focus=search' : `/?${new URLSearchParams({ q: text }).toString()}`;
}

/**
 * Where words selected in a page stand in the article's text: blanks and direction marks do not count, as a selection that runs
 * over paragraphs has other ones than the text. The first place, when there are several. Linear in the text.
 */
export function findWords(text: string, selection: string): Span | undefined {
  const wanted = selection.replace(SILENT, '');
  if (wanted === '') return undefined;
  let bare = '';
  const places: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    if (SILENT_ONE.test(unit)) continue;
    bare += unit;
    places.push(i);
  }
  const at = bare.indexOf(wanted);
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  return at < 0 || first === undefined || last === undefined ? undefined : { start: first, end: last + 1 };
}

const SILENT = /[\s\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu;
const SILENT_ONE = /[\s\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u;
