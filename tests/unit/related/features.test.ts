import { describe, expect, test } from 'vitest';
import { agencyOf } from '../../../lib/related/features/agency.ts';
import { bodyName, parentOf } from '../../../lib/related/features/bodies.ts';
import { isTelling, numbersOf, termsOf } from '../../../lib/related/features/terms.ts';
import { rarityIn } from '../../../lib/related/rarity.ts';
import { storyOf } from './make.ts';

describe('the agency a text credits', () => {
  test.each([
    ['و م ع', 'نص', 'map'],
    [undefined, 'الرباط (و.م.ع) - أفادت المديرية العامة بأن النسبة ارتفعت.', 'map'],
    [undefined, 'أفادت المديرية بأن النسبة ارتفعت.\n(رويترز)', 'reuters'],
    [undefined, 'باريس - أ ف ب: قالت الشرطة إنها أوقفت رجلا.', 'afp'],
    [undefined, 'الرياض - واس: استقبل الوزير سفير اليابان.', 'spa'],
    [undefined, 'واشنطن (د ب أ) أعلنت الشركة أرباحها.', 'dpa'],
  ])('%s · %s → %s', (byline, text, agency) => {
    expect(agencyOf(byline, text)).toBe(agency);
  });

  test.each([
    'وفا الرجل بوعده أمام أهل القرية كلهم.',
    'قال مسؤول لوكالة رويترز إن الصفقة لم تكتمل بعد وإن المفاوضات مستمرة.',
    'بنا الأهالي مدرسة جديدة في الحي.',
  ])('no credit in «%s»', (text) => {
    expect(agencyOf(undefined, text)).toBeUndefined();
  });
});

test.each([
  ['org:unoct', 'مكتب الأمم المتحدة لمكافحة الإرهاب', 'org:un'],
  ['org:unicef', 'اليونيسف', 'org:un'],
  ['org:x', 'لجنة تابعة للأمم المتحدة', 'org:un'],
  ['org:un', 'الأمم المتحدة', undefined],
  ['org:wb', 'البنك الدولي', undefined],
])('the larger body of %s is %s', (key, name, parent) => {
  expect(parentOf(key, name)).toBe(parent);
});

test('a body has a name of its own', () => {
  expect(bodyName('org:un')).toBe('الأمم المتحدة');
});

test('signature terms leave out stop words, numbers and what half of all news says', () => {
  const { title, terms } = termsOf(
    'زلزال الحوز بعد 3 أيام',
    'قال الرئيس إن الزلزال ضرب إقليم الحوز في اليوم الأول من العام.',
  );
  expect(title).toEqual(['زلزال', 'حوز', 'ايام']);
  const stems = terms.map(([term]) => term);
  expect(stems.slice(0, 2).sort()).toEqual(['حوز', 'زلزال']);
  for (const common of ['قال', 'رييس', 'اول', 'عام', '3']) expect(stems).not.toContain(common);
});

test.each([
  ['اوشيش', true],
  ['سعيد', true],
  ['انقلاب', false],
  ['مصرع', false],
  ['ينطلق', false],
])('%s is telling: %s', (stem, telling) => {
  expect(isTelling(stem)).toBe(telling);
});

test('numbers of a headline are read in any digits', () => {
  expect(numbersOf('ارتفاع ٢٩ بالمئة إلى 1.200')).toEqual(['29', '1.200']);
});

test('rarity falls with the share of the library, and a small library leans on what is expected', () => {
  const small = rarityIn({ documents: 3, frequency: new Map([['person:x', 3]]) });
  const large = rarityIn({ documents: 3000, frequency: new Map([['person:x', 3000], ['person:y', 1]]) }); // prettier-ignore
  expect(small('person:x')).toBeGreaterThan(small('place:MA') - 0.2);
  expect(large('person:x')).toBeLessThan(0.02);
  expect(large('person:y')).toBeGreaterThan(0.9);
});

test('actors carry their share of the story; a capital speaks for its country', () => {
  const { features } = storyOf({
    id: 'a',
    title: 'الرباط واليونسكو توقعان اتفاقا حول التراث',
    text: 'وقعت الرباط ومنظمة اليونسكو اتفاقا حول صون التراث. وقالت اليونسكو إن الاتفاق يشمل فاس.',
    published: '2024-10-01',
  });
  const by = new Map(features.actors.map((actor) => [actor.key, actor]));
  expect(by.get('org:unesco')).toMatchObject({ main: true, parent: 'org:un' });
  expect(by.get('place:ma-الرباط')?.parent).toBe('place:MA');
  expect(features.threads.map(({ a, b }) => [a, b].sort().join(' '))).toContain('org:un place:MA');
  expect(features.keys).toContain('p:org:un|place:MA');
});
