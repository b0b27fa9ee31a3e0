import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { draw, settled } from '../page.tsx';
import { rowsClient, TITLES } from './rows-client.ts';

test('a row walked to by keyboard is deleted by Delete and comes back by undo', async () => {
  location.hash = '';
  const root = await draw(LibraryApp, rowsClient({ language: 'ar' }), 420);
  expect(root.querySelectorAll('.row__title')).toHaveLength(TITLES.length);
  await userEvent.keyboard('j{Delete}');
  await settled();
  expect(root.querySelectorAll('.row__title')).toHaveLength(TITLES.length - 1);
  await page.getByRole('button', { name: 'تراجع' }).click();
  await settled();
  expect(root.querySelectorAll('.row__title')).toHaveLength(TITLES.length);
});

test('a page whose settings do not come says so and tries again, and is never blank', async () => {
  let asked = 0;
  const client = rowsClient({ language: 'ar' });
  const root = await draw(LibraryApp, {
    ...client,
    watchSettings: (listener, onError) => {
      asked += 1;
      if (asked === 1) onError('unexpected');
      else client.watchSettings(listener, onError);
      return () => undefined;
    },
  });
  expect(root.querySelector('[role="alert"] h1')?.textContent).not.toBe('');
  root.querySelector<HTMLElement>('[role="alert"] button')?.click();
  await settled();
  expect(root.querySelector('.row__title')).not.toBeNull();
});

test('rows that come with the keys are drawn without being asked for, and are asked for once something has changed', async () => {
  location.hash = '';
  const client = rowsClient({ language: 'ar' });
  const asked: string[] = [];
  const root = await draw(LibraryApp, {
    ...client,
    watchLibrary: (query, listener, onError) => {
      const rows = client.libraryRows(TITLES.map((_title, i) => `https://news.example/${String(i)}`));
      return client.watchLibrary(
        query,
        (told) => void rows.then((all) => listener({ ...told, rows: all })),
        onError,
      );
    },
    libraryRows: (keys) => {
      asked.push(...keys);
      return client.libraryRows(keys);
    },
  });
  await settled();
  expect(root.querySelectorAll('.row__title')).toHaveLength(TITLES.length);
  expect(asked).toEqual([]);
  expect(root.querySelectorAll('.row__saved')).toHaveLength(1);
  // Saved in another page: its keys and the rows that came with them are as they were.
  await client.setSaved(['https://news.example/1'], true);
  window.dispatchEvent(new Event('focus'));
  await settled();
  expect(root.querySelectorAll('.row__saved')).toHaveLength(2);
  expect(asked).toHaveLength(TITLES.length);
});
