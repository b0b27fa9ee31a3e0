import { describe, expect, test } from 'vitest';
import { codeBelow, importsOf } from './tree.ts';

/**
 * Who may import whom (lib/README.md, Layers). Folders of `lib` by name; a folder may always import itself.
 * Downwards only: a line that would need an upward arrow wants another design, not another entry here.
 */
const CORE = ['model', 'data', 'text'];
const MAY: { readonly [folder: string]: readonly string[] } = {
  model: ['text'],
  data: [],
  text: ['model', 'data'],
  detect: CORE,
  extract: CORE,
  entities: CORE,
  facts: CORE,
  brief: [...CORE, 'entities', 'facts'],
  related: CORE,
  feeds: [...CORE, 'related'],
  export: CORE,
  i18n: ['model'],
  store: [...CORE, 'related'],
  messaging: ['model'],
  platform: ['model', 'messaging'],
  app: [
    ...CORE,
    'extract',
    'brief',
    'entities',
    'related',
    'feeds',
    'export',
    'i18n',
    'store',
    'messaging',
    'platform',
  ],
};

/** Which packages a folder may use. `node:` is one package here. Folders not named: none. */
const PACKAGES: { readonly [folder: string]: readonly string[] } = {
  model: ['zod'],
  detect: ['@mozilla/readability'],
  extract: ['@mozilla/readability', 'tldts'],
  feeds: ['feedsmith'],
  i18n: ['@fluent/bundle'],
  store: ['dexie'],
  platform: ['wxt'],
  app: ['tldts'],
};

const folderOf = (path: string): string => path.split('/')[1] ?? '';
const isCore = (path: string): boolean => Object.hasOwn(MAY, folderOf(path)) && path.startsWith('lib/');

describe('layers', () => {
  const files = codeBelow('lib').filter(isCore);

  test('the table above is not about an empty tree', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('every folder of lib has its line', () => {
    const known = new Set([...Object.keys(MAY), 'cli', 'dev']);
    const unknown = new Set(
      codeBelow('lib')
        .map(folderOf)
        .filter((folder) => !known.has(folder)),
    );
    expect([...unknown]).toEqual([]);
  });

  test('imports inside lib point downwards', () => {
    const wrong = files.flatMap((path) => {
      const own = folderOf(path);
      return importsOf(path)
        .filter(({ own: ours }) => ours)
        .filter(({ target }) => {
          const wanted = folderOf(target);
          return !target.startsWith('lib/') || (wanted !== own && !MAY[own]!.includes(wanted));
        })
        .map(({ target }) => `${path} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('packages are used by the folder that owns them and by no other', () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter(({ own }) => !own)
        .filter(({ target }) => !(PACKAGES[folderOf(path)] ?? []).includes(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('components reach the rest of the program through app, and know no browser and no store', () => {
    const allowed = ['app', 'model', 'i18n', 'brief', 'feeds', 'text', 'data'];
    const wrong = codeBelow('components').flatMap((path) =>
      importsOf(path)
        .filter(({ own, target }) =>
          own
            ? target.startsWith('lib/') && !allowed.includes(folderOf(target))
            : /^(?:wxt|dexie|zod|node:.*)$/u.test(target),
        )
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the content script holds no validator, no store and no tables', () => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { own, target, typeOnly } of importsOf(path)) {
        if (typeOnly) continue;
        if (!own) {
          if (/^(?:zod|dexie|tldts|preact)$/u.test(target)) wrong.push(`${path} → ${target}`);
        } else if (target.startsWith('lib/data/') && !target.endsWith('signals.json'))
          wrong.push(`${path} → ${target}`);
        else if (/\.tsx?$/u.test(target)) visit(target);
      }
    };
    for (const path of codeBelow('entrypoints/article.content')) visit(path);
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
  });

  test('entrypoints stay thin: only the content script has helper files with logic', () => {
    const others = codeBelow('entrypoints').filter(
      (path) => !path.startsWith('entrypoints/article.content/'),
    );
    const thick = others.filter((path) => !/\/(?:main\.tsx|index\.ts)$/u.test(path));
    expect(thick).toEqual([]);
  });
});
