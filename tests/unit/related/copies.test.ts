import { expect, test } from 'vitest';
import { areCopies, groupCopies } from '../../../lib/related/copies.ts';
import { likeness, minhashOf } from '../../../lib/related/features/minhash.ts';
import type { StoryFeatures } from '../../../lib/related/types.ts';

function features(given: Partial<StoryFeatures>): StoryFeatures {
  return {
    v: 1, actors: [], themes: [], threads: [], title: [], terms: [], words: {}, money: [], days: [], titleNumbers: [], minhash: [], keys: [],
    ...given,
  }; // prettier-ignore
}

const words = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, i) => `كلمة${String.fromCharCode(0x627 + ((from + i) % 30))}${from + i}`,
  ).join(' ');
const text = (from: number, to: number): Partial<StoryFeatures> => ({ minhash: minhashOf(words(from, to)) });

test('likeness estimates the share of common trigrams', () => {
  const a = minhashOf(words(0, 300));
  expect(likeness(a, a)).toBe(1);
  expect(likeness(a, minhashOf(words(1000, 1300)))).toBeLessThan(0.05);
  // 200 of 400 distinct words: half of the trigrams.
  expect(Math.abs(likeness(a, minhashOf(words(100, 400))) - 0.5)).toBeLessThan(0.15);
  expect(minhashOf('نص قصير جدا')).toEqual([]);
  expect(likeness([], [])).toBe(0);
});

test.each([
  ['a day apart', { published: '2024-11-02' }, true],
  ['a week apart', { published: '2024-11-08' }, false],
  ['undated', {}, true],
])('one text %s', (_, given, expected) => {
  const a = features({ ...text(0, 200), published: '2024-11-01' });
  expect(areCopies(a, features({ ...text(0, 200), ...given }))).toBe(expected);
});

test.each([
  ['other numbers', ['1200'], ['1310'], false],
  ['a rounded number', ['354863'], ['354'], true],
  ['no number in one', ['1200'], [], true],
])('a mould filled anew: %s', (_, mine, theirs, expected) => {
  const title = ['اسعار', 'ذهب', 'سوق'];
  const a = features({ ...text(0, 200), title, titleNumbers: mine });
  const b = features({ ...text(30, 210), title, titleNumbers: theirs });
  expect(areCopies(a, b)).toBe(expected);
});

function cableTo(key: string, name: string): StoryFeatures['actors'] {
  return [{ key, name, type: 'place', weight: 0.9, main: true }];
}

test('cables of one mould to two presidents are no copies', () => {
  const title = ['قياد', 'تهن', 'رييس', 'استقلال'];
  const a = features({ ...text(0, 200), title, actors: cableTo('place:CO', 'كولومبيا') });
  const b = features({ ...text(30, 210), title, actors: cableTo('place:TN', 'تونس') });
  expect(areCopies(a, b)).toBe(false);
  expect(areCopies(a, { ...b, actors: a.actors })).toBe(true);
});

test('chains do not grow: a copy of a copy is in the group only if it is a copy of the leader', () => {
  const chain = [0, 60, 120].map((from, i) => ({
    id: `${i}`,
    story: features({ ...text(from, from + 260), published: `2024-11-0${i + 1}` }),
  }));
  const groups = groupCopies(chain, ({ story }) => story, ({ id }) => id); // prettier-ignore
  expect(groups.map(({ leader, copies }) => [leader.id, copies.map(({ id }) => id)])).toEqual([
    ['0', ['1']],
    ['2', []],
  ]);
});

test('one cable names the man in its headline, the other the country: no copies', () => {
  const who = (key: string, type: 'person' | 'place', weight: number): StoryFeatures['actors'][number] => ({ key, name: key, type, weight, main: true }); // prettier-ignore
  const king = who('person:ملك', 'person', 0.9);
  const title = ['خادم', 'حرم', 'يهن', 'ذكر', 'بلاد'];
  const a = features({ ...text(0, 200), title, actors: [king, who('person:سيسي', 'person', 0.8), who('place:EG', 'place', 0.4)] }); // prettier-ignore
  const b = features({ ...text(30, 210), title, actors: [king, who('person:سبسي', 'person', 0.4), who('place:TN', 'place', 0.9)] }); // prettier-ignore
  expect(areCopies(a, b)).toBe(false);
  // A second spelling of one man alone makes no second story.
  expect(areCopies(a, { ...b, actors: [king, who('person:السيسي', 'person', 0.8), who('place:EG', 'place', 0.4)] })).toBe(true); // prettier-ignore
});
