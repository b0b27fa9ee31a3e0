import type { JSX } from 'preact';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsApp } from '../../../components/options/options-app.tsx';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { fakeClient } from '../fake-client.ts';
import { draw, settled } from '../page.tsx';
import { KEYS } from '../keys.ts';

const Options = (): JSX.Element => <OptionsApp browser="chrome" version="1.2.3" keys={KEYS} />;

test('everything is deleted only after the word has been typed', async () => {
  const { t } = createTranslator('ar');
  const client = fakeClient({ kind: 'loading' }, { language: 'ar' });
  const root = await draw(Options, client, 320);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: t('options-delete-all-open') }).click();
  const field = root.querySelector<HTMLInputElement>('dialog input')!;
  await userEvent.fill(field, 'لا');
  await userEvent.keyboard('{Enter}');
  expect(client.calls).toEqual([]);
  await userEvent.fill(field, t('options-delete-all-word'));
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(client.calls.map(([name]) => name)).toEqual(['deleteEverything']);
});
