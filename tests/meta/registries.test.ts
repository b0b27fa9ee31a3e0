import { describe, expect, test } from 'vitest';
import { filesBelow, importsOf, read } from './tree.ts';

/**
 * One rule, format, outlet or scorer = one file and one line in its registry. `helpers` are files of the folder that
 * are no entries. An entry that nobody registered, or a line whose file is gone, fails here.
 */
const REGISTRIES: readonly {
  readonly folder: string;
  readonly registry: string;
  readonly helpers: readonly string[];
}[] = [
  { folder: 'lib/extract/rules', registry: 'lib/extract/rules/index.ts', helpers: ['phrases.ts', 'rule.ts'] },
  { folder: 'lib/detect/signals', registry: 'lib/detect/signals/index.ts', helpers: ['signal.ts'] },
  { folder: 'lib/facts/rules', registry: 'lib/facts/rules/index.ts', helpers: ['rule.ts'] },
  { folder: 'lib/cli/commands', registry: 'lib/cli/main.ts', helpers: [] },
  {
    folder: 'tests/newsroom/templates',
    registry: 'tests/newsroom/templates/index.ts',
    helpers: ['pages.ts', 'parts.ts', 'foreign.ts', 'encyclopedia.ts'],
  },
];

describe('registries', () => {
  test.each(REGISTRIES)('$folder: every file is registered in $registry', ({ folder, registry, helpers }) => {
    const entries = filesBelow(folder, /\.ts$/u).filter(
      (path) =>
        path !== registry &&
        path.split('/').length === folder.split('/').length + 1 &&
        !helpers.includes(path.slice(folder.length + 1)),
    );
    const registered = new Set(importsOf(registry).map(({ target }) => target));
    expect(entries.length).toBeGreaterThan(3);
    expect(entries.filter((path) => !registered.has(path))).toEqual([]);
  });

  test.each(['tests/e2e/chrome', 'tests/e2e/firefox'])('%s runs every scenario', (folder) => {
    const scenarios = filesBelow('tests/e2e/scenarios', /\.ts$/u)
      .map((path) => path.slice('tests/e2e/scenarios/'.length, -3))
      .filter((name) => name !== 'acceptance');
    const run = filesBelow(folder, /\.spec\.ts$/u).map((path) =>
      path.slice(folder.length + 1, -'.spec.ts'.length),
    );
    expect(run).toEqual(scenarios);
    for (const name of scenarios) expect(read(`${folder}/${name}.spec.ts`)).toContain(`scenarios/${name}.ts`);
  });
});
