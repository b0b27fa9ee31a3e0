import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentSentence, segmentWord, type Segmented } from '../../../../lib/text/clitics.ts';

function parts({ before, proclitics, stem, enclitics, after }: Segmented): string[] {
  return [before, ...proclitics, stem, ...enclitics, after].filter((part) => part !== '');
}

describe('clitics', () => {
  test.each([
    ['والمغرب', 'و المغرب'],
    ['وبالمغرب', 'و ب المغرب'],
    ['للأمم', 'ل لأمم'],
    ['وللأمم', 'و ل لأمم'],
    ['وقال', 'و قال'],
    ['بالرباط', 'ب الرباط'],
    ['ولها', 'و ل ها'],
    ['به', 'ب ه'],
    ['عليها', 'علي ها'],
    ['سيكون', 'س يكون'],
    ['وسيكون', 'و س يكون'],
    ['و1997', 'و 1997'],
    ['وَالمغرب،', 'وَ المغرب ،'],
  ])('%s is %s', (word, expected) => {
    expect(parts(segmentWord(word)).join(' ')).toBe(expected);
  });

  test.each(
    'وزارة وزير وكالة ولاية وفد كان كما كبير بعد بين بعض بلد فقط لقاء لجنة سيارة ستة والد بالغ وقت كتاب فيلم'.split(
      ' ',
    ),
  )('%s keeps its first letter', (word) => {
    expect(segmentWord(word).proclitics).toEqual([]);
  });

  test.each(
    'لبنان ليبيا كوفي فؤاد وليد وهران باريس بغداد بيروت لندن فرنسا فلسطين سعيد واشنطن كريم'.split(' '),
  )('the name %s loses no letter', (word) => {
    expect(parts(segmentWord(word))).toEqual([word]);
  });

  test.each(
    'بترسون لينكولن كلينتون فيسبوك بلينكن لافروف باريس ولفرهامبتون بايدن كيسنجر ستارمر سانشيز ويليامز وستهام لوكاكو بيكهام فوكوياما لالانا بالوتيلي فالفيردي كالديرون والتر'.split(
      ' ',
    ),
  )('the foreign name %s loses no letter', (word) => {
    expect(parts(segmentWord(word))).toEqual([word]);
  });

  // On no list: an unknown word keeps its letters.
  test.each(
    'بارفيز لوكاتيلي كرامنيك بتروفيتش لازاروف كوزنتسوف بودولسكي كيركيغور كاتزنبرغ كوليبا ليتفينينكو بروزوفيتش لوكيتش كامبانيلي كروغمان كوبريك لوميت لينغستروم كوزلوف بيسوا كفاراتسخيليا ستولتنبيرغ'.split(
      ' ',
    ),
  )('the unlisted name %s loses no letter', (word) => {
    expect(parts(segmentWord(word))).toEqual([word]);
  });

  test.each([
    ['وبترسون', 'و بترسون'],
    ['ولافروف', 'و لافروف'],
    ['وبايدن', 'و بايدن'],
    ['لكلينتون', 'ل كلينتون'],
    ['ولبلينكن', 'و ل بلينكن'],
    ['بفيسبوك', 'ب فيسبوك'],
    ['لمحمد', 'ل محمد'],
    ['ببغداد', 'ب بغداد'],
    ['بسرعة', 'ب سرعة'],
    ['لاستصلاح', 'ل استصلاح'],
    ['لتحضير', 'ل تحضير'],
  ])('the clitic before a name or noun comes off: %s is %s', (word, expected) => {
    expect(parts(segmentWord(word)).join(' ')).toBe(expected);
  });

  test('a word seen without its letter in the same sentence is evidence for the split', () => {
    const [first] = segmentSentence(['وزاهوري', 'مع', 'زاهوري']);
    expect(first!.proclitics).toEqual(['و']);
  });

  test('the parts concatenate to the word, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'وفبلكسايتمنرهةىئءأَـّ،."5aﻻ'.split('')), maxLength: 30 }), (word) => {
        expect(parts(segmentWord(word)).join('')).toBe(word);
      }),
    );
  }); // prettier-ignore

  test('an endless word stays whole', () => {
    const word = 'و'.repeat(100_000);
    expect(parts(segmentWord(word))).toEqual([word]);
  });
});
