import { FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/i18n/language.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';

const folder = (language: string): URL => new URL(`../../../lib/i18n/${language}/`, import.meta.url);
const AREAS = readdirSync(folder('ar')).sort();

/** Ids of a catalogue with the names of the variables of each. */
function messagesOf(language: string, area: string): Map<string, string> {
  const text = readFileSync(new URL(area, folder(language)), 'utf8');
  const names = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(names);
    if (typeof value !== 'object' || value === null) return [];
    const node = value as { type?: string; name?: string };
    return [
      ...(node.type === 'var' && node.name !== undefined ? [node.name] : []),
      ...Object.values(value).flatMap(names),
    ];
  };
  const entries = new FluentResource(text).body.map(
    ({ id, value }) => [id, [...new Set(names(value))].sort().join(' ')] as const,
  );
  return new Map(entries);
}

describe.each(AREAS)('catalogue %s', (area) => {
  test.each(LANGUAGES.filter((language) => language !== 'ar'))(
    'says in %s what it says in Arabic, with the same variables',
    (language) => {
      const arabic = Object.fromEntries(messagesOf('ar', area));
      expect(Object.fromEntries(messagesOf(language, area))).toEqual(arabic);
    },
  );

  test('holds no line that the parser had to skip', () => {
    for (const language of LANGUAGES) {
      const text = readFileSync(new URL(area, folder(language)), 'utf8');
      const written = [...text.matchAll(/^([a-z][\w-]*) =/gmu)].map(([, id]) => id);
      expect([...messagesOf(language, area).keys()], language).toEqual(written);
    }
  });
});

test('no id is in two catalogues', () => {
  const ids = AREAS.flatMap((area) => [...messagesOf('ar', area).keys()]);
  expect(ids.length).toBe(new Set(ids).size);
});

test('every error code of the model has a text in every language', () => {
  const source = readFileSync(new URL('../../../lib/model/result.ts', import.meta.url), 'utf8');
  const union = source.slice(source.indexOf('export type ErrorCode'), source.indexOf('export function ok'));
  const codes = [...union.matchAll(/'([a-z-]+)'/gu)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(10);
  for (const language of LANGUAGES) {
    const { t } = createTranslator(language);
    expect(codes.filter((code) => t(`error-${code}`) === '')).toEqual([]);
  }
});

test('every id a page asks for by name is in the catalogues', () => {
  const { maybe } = createTranslator('ar');
  const root = new URL('../../../', import.meta.url);
  const sources = ['components', 'entrypoints'].flatMap((name) =>
    readdirSync(new URL(name, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/u.test(path))
      .map((path) => `${name}/${path}`),
  );
  const missing = sources.flatMap((path) => {
    const text = readFileSync(new URL(path, root), 'utf8');
    return [...text.matchAll(/\b(?:t|maybe)\(\s*'([\w-]+)'/gu)]
      .map(([, id]) => id ?? '')
      .filter((id) => maybe(id) === undefined)
      .map((id) => `${path}: ${id}`);
  });
  expect(missing).toEqual([]);
});
