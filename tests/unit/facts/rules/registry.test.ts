import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../lib/brief/analyse.ts';
import { RULES } from '../../../../lib/facts/rules/index.ts';

const FOLDER = new URL('../../../../lib/facts/rules/', import.meta.url);
const HELPERS = new Set(['index.ts', 'rule.ts']);

describe('fact rules', () => {
  test('every file of the folder is a registered rule of that name', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !HELPERS.has(name));
    expect(RULES.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });

  test.each(RULES.map(({ id }) => id))('%s has a test', (id) => {
    expect(existsSync(new URL(`${id}.test.ts`, import.meta.url))).toBe(true);
  });

  test.each([
    ['one sentence of triggers without end', 'وقع المغرب اتفاقا وقتل 11 شخصا '.repeat(3000)],
    ['open quotation marks', '«قال '.repeat(20_000)],
    ['numbers alone', '12 شخصا 30% '.repeat(8000)],
    ['lone surrogates', '\ud800 وقع \udc00 المغرب '.repeat(3000)],
    ['nothing', ''],
  ])('%s takes a bounded time', (_name, text) => {
    const from = performance.now();
    analyse({ id: 'hostile', text });
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
