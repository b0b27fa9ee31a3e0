import type { JSX } from 'preact';
import { expect, test } from 'vitest';
import { later } from '../../../components/ui/later.tsx';
import { draw, settled } from '../page.tsx';
import { rowsClient } from './rows-client.ts';

const Screen = (): JSX.Element => <p class="came">هنا</p>;

test('a screen that comes later is drawn when it is here, and at once the next time', async () => {
  let asked = 0;
  const Coming = later(async () => {
    asked += 1;
    return Screen;
  });
  const first = await draw(Coming, rowsClient({ language: 'ar' }));
  await settled();
  expect(first.querySelector('.came')).not.toBeNull();
  const second = await draw(Coming, rowsClient({ language: 'ar' }));
  expect(second.querySelector('.came')).not.toBeNull();
  expect(asked).toBe(1);
});

test.each(['ar', 'en', 'fr'] as const)(
  'one that cannot be read says so and offers to try again (%s)',
  async (language) => {
    const Lost = later(async (): Promise<typeof Screen> => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const root = await draw(Lost, rowsClient({ language }));
    await settled();
    expect(root.querySelector('[role="alert"] h1')?.textContent).not.toBe('');
    expect(root.querySelector('[role="alert"] button')).not.toBeNull();
  },
);
