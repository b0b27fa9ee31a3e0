import { check } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { codeBelow, read } from './tree.ts';

/** What a page's text may meet: everything that ships. Tools of the command line read trusted files. */
const SOURCES = ['lib', 'entrypoints', 'components']
  .flatMap((folder) => codeBelow(folder))
  .filter((path) => !/^lib\/(?:cli|dev)\//u.test(path));

/** Milliseconds for one expression: those that take longer to judge are too clever to keep. */
const TIMEOUT = 60_000;

interface Literal {
  readonly path: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Regular expression literals of one file, found in its syntax tree. */
function literalsOf(path: string): Literal[] {
  const out: Literal[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      out.push({ path, pattern, flags });
      return;
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseSync(path, read(path)).program);
  return out;
}

const LITERALS = SOURCES.flatMap(literalsOf);

describe('regular expressions', () => {
  test('there are some', () => {
    expect(LITERALS.length).toBeGreaterThan(20);
  });

  test('none takes longer than linear time on any input', { timeout: 600_000 }, async () => {
    const worse: string[] = [];
    for (const { path, pattern, flags } of new Map(
      LITERALS.map((one) => [`${one.pattern}/${one.flags}`, one]),
    ).values()) {
      // The judge does not know `v` and `d`; neither changes how matching runs here.
      const verdict = await check(pattern, flags.replaceAll(/[dv]/gu, ''), { timeout: TIMEOUT });
      if (verdict.status === 'safe') continue;
      const how = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.status;
      worse.push(`${path} /${pattern}/${flags} ${how}`);
    }
    expect(worse).toEqual([]);
  });
});
