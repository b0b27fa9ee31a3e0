import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));
export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Folder of a build. A missing build is a failure, never a skip. */
export function buildOf(browser: Browser): string {
  const folder = join(OUTPUT, `${browser}-mv3`);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is missing: build first`);
  return folder;
}

/** Files of a build as paths inside it, sorted. */
export function filesOf(browser: Browser): string[] {
  const folder = buildOf(browser);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export function readBuilt(browser: Browser, file: string): string {
  return readFileSync(join(buildOf(browser), file), 'utf8');
}
