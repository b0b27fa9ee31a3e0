import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Bench, BenchRow } from './measure.ts';

const OUTPUT = fileURLToPath(new URL('../../../.output/', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Bytes of what is shipped; the builds must be there. */
export const bundlesBench: Bench = {
  id: 'bundles',
  title: 'Size of the builds',
  skip: () =>
    BUILDS.every((build) => existsSync(join(OUTPUT, build)))
      ? undefined
      : 'needs both builds (npm run build, npm run build:firefox)',
  run: (): BenchRow[] =>
    BUILDS.flatMap((build): BenchRow[] => {
      const script = join(OUTPUT, build, 'content-scripts', 'article.js');
      const background = join(OUTPUT, build, 'background.js');
      const row = (measure: string, figure: number, goal: number, anchor = ''): BenchRow => ({
        measure: `${build}: ${measure}`,
        figure,
        unit: 'bytes',
        goal,
        better: 'max',
        anchor,
      });
      return [
        row(
          'content script, minified',
          statSync(script).size,
          60_000,
          `gzip ${kilobytes(gzipSync(readFileSync(script)).length)}; Readability alone ≈ 35 kB`,
        ),
        row(
          'background with tables and model',
          statSync(background).size,
          4_000_000,
          `gzip ${kilobytes(gzipSync(readFileSync(background)).length)}`,
        ),
        row('whole package', sizeOf(join(OUTPUT, build)), 8_000_000),
      ];
    }),
};

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
