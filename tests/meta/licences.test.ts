import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, ROOT } from './tree.ts';

interface Manifest {
  readonly license?: string;
  readonly dependencies?: { readonly [name: string]: string };
}

/** Licences that may be shipped in an MIT extension. */
const FREE =
  /^(?:MIT|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|OFL-1\.1|Unlicense|\(MIT OR .*\)|MIT OR .*)$/u;

function manifestOf(name: string): Manifest {
  const path = join(ROOT, 'node_modules', name, 'package.json');
  if (!existsSync(path)) throw new Error(`${name} is not installed`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

describe('licences', () => {
  const own = JSON.parse(read('package.json')) as Manifest;

  test('everything that is shipped may be shipped', () => {
    const seen = new Map<string, string>();
    const visit = (names: readonly string[]): void => {
      for (const name of names) {
        if (seen.has(name)) continue;
        const manifest = manifestOf(name);
        seen.set(name, manifest.license ?? 'none');
        visit(Object.keys(manifest.dependencies ?? {}));
      }
    };
    visit(Object.keys(own.dependencies ?? {}));
    expect([...seen].filter(([, licence]) => !FREE.test(licence))).toEqual([]);
    expect(seen.size).toBeGreaterThan(8);
  });

  test('versions are pinned exactly', () => {
    const all = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((part) =>
      Object.entries(all[part] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version)),
    );
    expect(loose).toEqual([]);
  });

  test('learnt weights say whose data they rest on', () => {
    expect(read('lib/data/models/README.md')).toMatch(/CC BY-SA 4\.0/u);
  });
});
