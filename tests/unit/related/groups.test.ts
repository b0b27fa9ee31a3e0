import { describe, expect, test } from 'vitest';
import { storyGroups } from '../../../lib/related/groups.ts';
import { saidOf } from '../../../lib/related/index.ts';
import { openMemoryIndex } from '../../../lib/related/memory-index.ts';
import { storyOf, type Given } from './make.ts';

const flood = (id: string, published: string): Given => ({
  id,
  published,
  title: 'مصرع خمسة أشخاص في سيول بمدينة آسفي',
  text: `لقي خمسة أشخاص مصرعهم في سيول اجتاحت مدينة آسفي، بحسب رواية ${id}. وقال والي آسفي حسن العلوي إن فرق الإنقاذ تواصل البحث عن مفقودين في أحياء المدينة القديمة.`,
});
const strike = (id: string, published: string): Given => ({
  id,
  published,
  title: 'أطباء المستشفيات العمومية في تونس يضربون عن العمل',
  text: 'دخل أطباء المستشفيات العمومية في تونس في إضراب يومين للمطالبة بزيادة الأجور، ودعت نقابتهم وزير الصحة علي المرابط إلى الحوار.',
});

const STORIES = [flood('a', '2025-01-10'), flood('b', '2025-01-10'), strike('c', '2025-01-11')].map(storyOf);

function groups(words: readonly (readonly [string, string, 'apart' | 'together' | 'unrelated'])[]): string[] {
  const index = openMemoryIndex();
  for (const story of STORIES) index.add(story);
  const said = saidOf(words.map(([a, b, verdict]) => ({ id: `${a} ${b}`, a, b, verdict })));
  return storyGroups(STORIES, index, said).map(({ kind, keys }) => `${kind} ${keys.join(' ')}`);
}

describe('groups of a library heed the reader', () => {
  test('nothing said: two tellings of one flood are one event, the strike is alone', () => {
    expect(groups([])).toEqual(['copy a b', 'event a b']);
  });

  test.each(['apart', 'unrelated'] as const)('%s: neither one event nor copies', (verdict) => {
    expect(groups([['a', 'b', verdict]])).toEqual([]);
  });

  test('together: one event, with all that were one event before, and no copies', () => {
    expect(groups([['b', 'c', 'together']])).toEqual(['copy a b', 'event a b c']);
  });

  test('a word taken back leaves the groups as they were', () => {
    groups([['a', 'b', 'apart']]);
    expect(groups([])).toEqual(['copy a b', 'event a b']);
  });

  test('groups that she keeps apart are not joined through a third story', () => {
    const words = [['a', 'c', 'apart'], ['b', 'c', 'together']] as const; // prettier-ignore
    expect(groups(words)).not.toContain('event a b c');
  });
});
