import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/brief/analyse.ts';

const keysOf = (text: string): string[] => analyse({ id: 'x', text }).entities.map(({ key }) => key);

describe('two listed names joined by «و»', () => {
  test.each([
    ['وقع المغرب واليونسكو اتفاقا جديدا للتعاون.', ['place:MA', 'org:unesco']],
    ['أعلنت اليونسكو والمغرب برنامجا مشتركا.', ['org:unesco', 'place:MA']],
    ['وقع المغرب والبنك الدولي اتفاقا.', ['place:MA', 'org:world-bank']],
    ['اتفقت مصر والأردن على التعاون.', ['place:EG', 'place:JO']],
    ['ناقشت فرنسا وألمانيا الملف.', ['place:FR', 'place:DE']],
  ])('%s: both are found', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });
});
