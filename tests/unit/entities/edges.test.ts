import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/index.ts';
import { openDocument } from '../../../lib/text/document.ts';

const read = (text: string) => findEntities(openDocument({ id: 't', text }), []);
const names = (text: string, type: string): string[] =>
  read(text).entities.filter((one) => one.type === type).map((one) => one.name); // prettier-ignore

describe('edges of names', () => {
  it('ends a name before a hamza after a preposition', () => {
    expect(names('تدخل سامر لإيقاف الشجار.', 'person').join(' ')).not.toContain('لإيقاف');
  });
  it('ends a name before a verb of saying', () => {
    expect(names('أما الشاعر وليد بنكرام فيقول إن القصيدة طويلة.', 'person').join(' ')).not.toContain(
      'فيقول',
    );
  });
  it('takes the first of three names', () => {
    expect(names('فازت العنود سعود المري بالجائزة.', 'person')).toEqual(['العنود سعود المري']);
  });
});

describe('state titles', () => {
  it('closes «ولي العهد» before an object', () => {
    expect(read('ودع ولي العهد الضيوف.').roles.map((one) => one.text)).toEqual(['ولي العهد']);
  });
  it('gives a prince the title that follows his name', () => {
    expect(read('وصل الأمير خالد بن سلمان ولي العهد إلى جدة.').roles).toContainEqual(
      expect.objectContaining({ text: 'ولي العهد', holder: 'person:خالد بن سلمان' }),
    );
  });
});

describe('keys', () => {
  it('takes a ministry and its short form for one', () => {
    const keys = read('أكدت وزارة الخارجية المغربية الخبر. ثم نشرت الخارجية المغربية بيانا.').entities.filter(
      (one) => one.type === 'organisation',
    );
    expect(new Set(keys.map((one) => one.key))).toEqual(new Set(['org:ma-mae']));
  });
});
