import { describe, expect, it } from 'vitest';
import { correctionsOf, findEntities, type NamedCorrection } from '../../../lib/entities/index.ts';
import { openDocument } from '../../../lib/text/document.ts';

const TEXT = 'قال وزير النقل سعيد بوعلام إن الخط جاهز في الرباط. وأضاف بوعلام أن العمل مستمر.';
const read = (list: readonly NamedCorrection[], text = TEXT) =>
  findEntities(openDocument({ id: 't', text }), [], correctionsOf(list));
const keysOf = (list: readonly NamedCorrection[], text = TEXT): string[] =>
  read(list, text).entities.map((one) => one.key);

describe('corrections', () => {
  it('drop an entity with its short forms, and its roles lose the holder', () => {
    const { entities, roles } = read([{ of: 'سعيد بوعلام', type: 'none' }]);
    expect(entities.filter((one) => one.type === 'person')).toEqual([]);
    expect(roles.every((one) => one.holder === undefined)).toBe(true);
  });
  it('join two names under one key and one shown name', () => {
    const fix = { type: 'person', key: 'person:سعيد بوعلام', name: 'سعيد بوعلام' } as const;
    const found = read([{ of: 'بوعلام الوزير', ...fix }], `${TEXT} وصل بوعلام الوزير مساء.`).entities.filter(
      (one) => one.type === 'person',
    );
    expect(new Set(found.map((one) => one.key))).toEqual(new Set(['person:سعيد بوعلام']));
    expect(found.at(-1)).toMatchObject({ name: 'سعيد بوعلام', text: 'بوعلام الوزير', rule: 'corrected' });
  });
  it('are read by the key of an entity too', () => {
    expect(keysOf([{ of: 'place:ma-الرباط', type: 'none' }])).not.toContain('place:ma-الرباط');
    expect(keysOf([{ of: 'person:سعيد بوعلام', type: 'organisation', key: 'org:x' }])).toContain('org:x');
  });
  it('find a corrected name where no rule does, behind proclitics and in any spelling', () => {
    const text = 'تعاقدت إدارة النادي مع لاعب أسود الأطلس أمس، ثم عاد لأسود الأطلس.';
    const found = read([{ of: 'اسود الاطلس', type: 'organisation' }], text).entities.filter(
      (one) => one.key === 'org:اسود الاطلس',
    );
    expect(found.map((one) => one.text)).toEqual(['أسود الأطلس', 'أسود الأطلس']);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
  it('leave other names alone', () => {
    expect(keysOf([{ of: 'طنجة', type: 'none' }])).toEqual(keysOf([]));
    expect(keysOf([{ of: ' ', type: 'none' }])).toEqual(keysOf([]));
  });
  it('take the later of two for one name', () => {
    const list = [{ of: 'الرباط', type: 'none' }, { of: 'الرباط', type: 'organisation' }] as const; // prettier-ignore
    expect(keysOf(list)).toContain('org:الرباط');
  });
});
