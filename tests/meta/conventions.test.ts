import { describe, expect, test } from 'vitest';
import { codeBelow, filesBelow, read } from './tree.ts';

const SOURCES = ['lib', 'components', 'entrypoints'].flatMap((folder) => codeBelow(folder));
/** Lines of one source file: a file that needs a table of contents is two files. */
const MOST_LINES = 320;

function hits(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim().slice(0, 100)}`] : [])),
  );
}

describe('conventions', () => {
  test('no file is longer than a reader can hold', () => {
    const long = SOURCES.map((path) => ({ path, lines: read(path).split('\n').length })).filter(
      ({ lines }) => lines > MOST_LINES,
    );
    expect(long).toEqual([]);
  });

  test('names of files are kebab-case', () => {
    const odd = SOURCES.filter(
      (path) => !/^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:tsx?|mjs)$/u.test(path),
    );
    expect(odd).toEqual([]);
  });

  test('exports have names; only entrypoints, which the build wants so, have a default', () => {
    const files = SOURCES.filter((path) => !path.startsWith('entrypoints/'));
    expect(hits(files, /^export default\b/u)).toEqual([]);
  });

  test('page text never becomes markup: the raw HTML interfaces are not used', () => {
    expect(
      hits(
        SOURCES,
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b\s*[=(]/u,
      ),
    ).toEqual([]);
  });

  test('the core knows no clock and no chance', () => {
    const core = SOURCES.filter((path) =>
      /^lib\/(?:model|data|text|detect|extract|entities|facts|brief|related|feeds|i18n)\//u.test(path),
    );
    expect(hits(core, /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/u)).toEqual([]);
  });

  test('one file opens connections, and only the asking of followed sites uses it', () => {
    const door = 'lib/platform/fetch.ts';
    const shipped = SOURCES.filter((path) => !/^lib\/(?:cli|dev)\//u.test(path) && path !== door);
    expect(
      hits(
        shipped,
        /\bfetch\(|(?<![\w'/-])fetch\b(?=[,;)\s]*$)|XMLHttpRequest|sendBeacon|WebSocket\(|EventSource\(/u,
      ),
    ).toEqual([]);
    expect(shipped.filter((path) => read(path).includes("platform/fetch.ts'")).sort()).toEqual([
      'lib/app/feeds-ask.ts',
      'lib/app/feeds-start.ts',
    ]);
  });

  test('JSX holds no words: what a reader sees comes from the catalogues', () => {
    const pages = SOURCES.filter((path) => path.endsWith('.tsx'));
    expect(hits(pages, />[^<>{}=;()&|?:]*\p{L}{2,}[^<>{}=;()&|?:]*<\//u)).toEqual([]);
    expect(hits(pages, /\b(?:aria-label|title|placeholder|alt)="[^"]*\p{L}/u)).toEqual([]);
  });

  test("no file names a machine, a person's folder or a registry", () => {
    const all = filesBelow('.', /\.(?:ts|tsx|mjs|md|json|ftl|css|html|yml)$/u).filter(
      (path) => path !== 'package-lock.json',
    );
    expect(hits(all, /(?:^|[\s"'`(=])\/(?:home|root|work|Users)\//u)).toEqual([]);
  });
});
