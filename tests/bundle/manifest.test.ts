import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BROWSERS, readBuilt } from './builds.ts';

/** Texts of the manifest exist in each language the extension speaks. */
const LANGUAGES = ['ar', 'en', 'fr'] as const;

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readBuilt(browser, 'manifest.json')) as Record<string, unknown>;

  test('is the one that was reviewed: a new permission is a new sentence in PRIVACY.md', () => {
    const file = new URL(`./manifests/${browser}.json`, import.meta.url);
    const reviewed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const { version, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(rest).toEqual(reviewed);
  });

  test('names no message that a language lacks', () => {
    const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w{1,40})__/gu)].map((found) => found[1]!);
    expect(names.length).toBeGreaterThan(2);
    for (const language of LANGUAGES) {
      const messages = JSON.parse(readBuilt(browser, `_locales/${language}/messages.json`)) as Record<
        string,
        { message: string }
      >;
      for (const name of names) expect(messages[name]?.message, `${language}: ${name}`).toMatch(/\S/u);
    }
  });

  test('opens nothing to pages and other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest['incognito']).toBe('not_allowed');
  });

  test('every permission has its paragraph in PRIVACY.md', () => {
    const privacy = readFileSync(new URL('../../PRIVACY.md', import.meta.url), 'utf8');
    for (const permission of manifest['permissions'] as string[])
      expect(privacy).toContain(`\`${permission}\``);
  });
});
