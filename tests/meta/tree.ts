import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CODE = /\.(?:ts|tsx|mjs)$/u;
const SKIP = new Set(['node_modules', '.git', '.output', '.wxt', '.siyaq', 'test-results']);

/** Files below a folder of the repository, as paths from its root with forward slashes, sorted. */
export function filesBelow(folder: string, wanted: RegExp = /./u): string[] {
  const out: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (SKIP.has(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (wanted.test(entry.name)) out.push(relative(ROOT, path).split(sep).join('/'));
    }
  };
  walk(join(ROOT, folder));
  return out.sort();
}

export function codeBelow(folder: string): string[] {
  return filesBelow(folder, CODE);
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface Import {
  /** A path from the root for the repository's own files, else the name of the package. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

/** Imports, re-exports and dynamic imports of one file. Reads lines, not syntax: enough for how this repository writes them. */
export function importsOf(path: string): Import[] {
  const source = read(path);
  const found = source.matchAll(
    /(?:^|\n)(?:import|export)\s(?<type>type\s)?[^;'"]{0,2000}?from\s+'(?<from>[^'\n]{1,200})'|(?:^|\n)import\s+'(?<bare>[^'\n]{1,200})'|import\('(?<dynamic>[^'\n]{1,200})'\)/gu,
  );
  return [...found].map(({ groups }) => {
    const name = (groups?.['from'] ?? groups?.['bare'] ?? groups?.['dynamic'] ?? '').replace(/\?.*$/u, '');
    const own = name.startsWith('.');
    const target = own
      ? relative(ROOT, resolve(ROOT, dirname(path), name))
          .split(sep)
          .join('/')
      : name.replace(/^((?:@[^/]+\/)?[^/]+).*$/u, '$1');
    return { target, own, typeOnly: groups?.['type'] !== undefined };
  });
}
