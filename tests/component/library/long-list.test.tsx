import { beforeEach, expect, test } from 'vitest';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import type { FakeClient } from '../fake-client.ts';
import { draw, settled } from '../page.tsx';
import { rowsClient } from './rows-client.ts';

const TOTAL = 20_000;
const FIRST = 64;
const NUMBERS = Uint32Array.from({ length: TOTAL }, (_, i) => TOTAL - i);

function keyOf(n: number): string {
  return `https://news.example/${String(n)}`;
}

interface Asked {
  /** How many keys each question asked for. */
  readonly keys: number[];
  readonly deleted: (readonly string[])[];
}

/** A library that tells its first keys, then the numbers of all; keys of the rest only when asked. */
function longClient(asked: Asked): FakeClient {
  const client = rowsClient({ language: 'en' });
  return {
    ...client,
    watchLibrary: (_query, listener) => {
      const keys = Array.from(NUMBERS.subarray(0, FIRST), keyOf);
      listener({ total: TOTAL, keys });
      const timer = setTimeout(() => listener({ total: TOTAL, keys, numbers: NUMBERS.slice() }), 30);
      return () => clearTimeout(timer);
    },
    libraryKeys: async (numbers) => {
      asked.keys.push(numbers.length);
      return Array.from(numbers, keyOf);
    },
    libraryAmong: async (numbers, keys) => {
      const wanted = new Set(keys);
      return Array.from(numbers, keyOf).filter((key) => wanted.has(key));
    },
    libraryRows: async (keys) =>
      keys.map((key) => ({
        key,
        url: key,
        title: `خبر ${key.slice(21)}`,
        retrievedAt: '2026-01-02T10:00:00Z',
        saved: false,
        readingMinutes: 1,
        people: [],
        organisations: [],
        places: [],
      })),
    deleteArticles: async (keys) => {
      asked.deleted.push(keys);
      return client.deleteArticles([]);
    },
  };
}

function asks(): Asked {
  return { keys: [], deleted: [] };
}

async function later(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await settled();
}

function rowAt(root: Element, index: number): HTMLElement | null {
  return root.querySelector(`[data-index="${String(index)}"]`);
}

async function goTo(root: HTMLElement, index: number): Promise<HTMLElement> {
  const list = root.querySelector<HTMLElement>('.rows')!;
  window.scrollTo({
    top: (list.getBoundingClientRect().height * index) / TOTAL + list.offsetTop,
    behavior: 'instant',
  });
  await later();
  return [...root.querySelectorAll<HTMLElement>('.rows__item')].find(
    (row) => Number(row.dataset['index']) > FIRST && row.querySelector('a') !== null,
  )!;
}

beforeEach(() => {
  location.hash = '';
  window.scrollTo({ top: 0, behavior: 'instant' });
});

test('rows far down are drawn after asking for the keys about them only', async () => {
  const asked = asks();
  const root = await draw(LibraryApp, longClient(asked));
  await later();
  expect(rowAt(root, 0)?.textContent).toContain(`خبر ${String(TOTAL)}`);
  expect(asked.keys).toEqual([]);
  const far = await goTo(root, 10_000);
  expect(far.textContent).toContain(`خبر ${String(TOTAL - Number(far.dataset['index']))}`);
  expect(asked.keys.length).toBeLessThanOrEqual(3);
  expect(Math.max(...asked.keys)).toBeLessThanOrEqual(128);
});

test('what was ticked at both ends of a list that is not known whole is what is deleted', async () => {
  const asked = asks();
  const root = await draw(LibraryApp, longClient(asked));
  await later();
  rowAt(root, 1)!.querySelector('input')!.click();
  const far = await goTo(root, 10_000);
  const index = Number(far.dataset['index']);
  far.querySelector('input')!.click();
  await later();
  expect(root.querySelector('.selection-bar__count')?.textContent).toContain('2');
  [...root.querySelectorAll<HTMLElement>('.selection-bar button')].at(-1)!.click();
  await later();
  expect(asked.deleted).toEqual([[keyOf(TOTAL - 1), keyOf(TOTAL - index)]]);
});

test('a range to a row far down takes in what lies between, and all can be ticked', async () => {
  const asked = asks();
  const root = await draw(LibraryApp, longClient(asked));
  await later();
  rowAt(root, 0)!.querySelector('input')!.click();
  const far = await goTo(root, 3_000);
  far
    .querySelector('input')!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
  await later();
  const count = (Number(far.dataset['index']) + 1).toLocaleString('en');
  expect(root.querySelector('.selection-bar__count')?.textContent).toContain(count);
  root.querySelector<HTMLInputElement>('.library__all input')!.click();
  await later();
  expect(root.querySelector('.selection-bar__count')?.textContent).toContain(TOTAL.toLocaleString('en'));
  root.querySelector<HTMLInputElement>('.library__all input')!.click();
  await later();
  expect(root.querySelector('.selection-bar')).toBeNull();
});
