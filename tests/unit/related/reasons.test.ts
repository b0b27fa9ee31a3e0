import { expect, test } from 'vitest';
import { wordsToShow } from '../../../lib/related/reason-words.ts';
import type { StoryFeatures } from '../../../lib/related/types.ts';

function features(words: StoryFeatures['words'] = {}): StoryFeatures {
  return {
    v: 1, actors: [], themes: [], threads: [], title: [], terms: [], words, money: [], days: [], titleNumbers: [], minhash: [], keys: [],
  }; // prettier-ignore
}

test.each([
  ['a letter before a word that may be a preposition is off', ['لتقرير'], {}, [], ['تقرير']],
  ['and the word is shown once', ['تقرير', 'لتقرير'], {}, [], ['تقرير']],
  ['a measure is no matter', ['سنتا', 'ساع', 'جفاف'], {}, [], ['جفاف']],
  ['nor is a verb', ['ينطلق', 'جفاف'], {}, [], ['جفاف']],
  ['words of names beside them are left out', ['مكرم', 'مكه', 'سدود'], {}, ['مكة المكرمة'], ['سدود']],
  ['with the preposition too', ['بجاز', 'سدود'], {}, ['جازان'], ['سدود']],
  ['Latin words around a text are no reason', ['next', 'جفاف'], {}, [], ['جفاف']],
  ['whole forms as written', ['ازم'], { ازم: 'أزمة' }, [], ['أزمة']],
])('%s', (_, terms, words, names, shown) => {
  expect(wordsToShow(terms, features(words), features(), names, 3)).toEqual(shown);
});

test('the form with its article is preferred, and three are enough', () => {
  const [open, other] = [features({ سد: 'سدود' }), features({ سد: 'السدود' })];
  expect(wordsToShow(['سد', 'جفاف', 'امطار', 'فيضان'], open, other, [], 3)).toEqual(['السدود', 'جفاف', 'امطار']); // prettier-ignore
});
