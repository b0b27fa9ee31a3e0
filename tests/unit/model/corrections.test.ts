import { expect, test } from 'vitest';
import { standing } from '../../../lib/model/corrections.ts';
import type { Correction } from '../../../lib/model/desk.ts';

const word = (
  kind: Correction['kind'],
  entity: string,
  target: string | undefined,
  day: number,
): Correction => ({
  id: `${entity} ${kind}`,
  entity,
  name: entity,
  kind,
  ...(target !== undefined && { target, targetName: target }),
  createdAt: `2024-10-0${String(day)}T00:00:00Z`,
});

const kinds = (...words: readonly Correction[]): string[] => standing(words).map(({ kind }) => kind);

test('of a pair joined and told apart the later word holds, from either side', () => {
  expect(kinds(word('merge', 'person:a', 'person:b', 1), word('apart', 'person:b', 'person:a', 2))).toEqual([
    'apart',
  ]);
  expect(kinds(word('merge', 'person:a', 'person:b', 3), word('apart', 'person:a', 'person:b', 2))).toEqual([
    'merge',
  ]);
});

test('other pairs and words about one entity alone stay as they were, oldest first', () => {
  const said = [
    word('none', 'person:c', undefined, 4),
    word('merge', 'person:a', 'person:d', 2),
    word('apart', 'person:a', 'person:b', 3),
  ];
  expect(kinds(...said)).toEqual(['merge', 'apart', 'none']);
});
