import type { InterfaceLanguage } from '../model/settings.ts';

/** `./<language>/<area>.ftl` → its text. A new area is a new file in each language's folder, nothing else. */
const FILES = import.meta.glob<string>('./*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The Fluent catalogues of one language, one text an area, sorted by area. */
export function cataloguesOf(language: InterfaceLanguage): readonly string[] {
  return Object.keys(FILES)
    .filter((path) => path.startsWith(`./${language}/`))
    .sort()
    .map((path) => FILES[path] ?? '');
}
