import { expect, test } from 'vitest';
import { factId, retypedItems, retypeId, shownFacts } from '../../../lib/model/fact-id.ts';
import type { ArticleRecord } from '../../../lib/model/record.ts';
import { stillThere } from '../../../lib/store/entries.ts';
import raw from '../../component/fixture.json' with { type: 'json' };

const { brief } = raw as unknown as ArticleRecord;
const { facts } = brief.analysis;
const [first, second] = facts;

test('a fact set aside is gone; one put under another kind stands there and remembers what it was', () => {
  const shown = shownFacts(facts, [factId(first!), retypeId(second!, 'deadline')]);
  expect(shown).toHaveLength(facts.length - 1);
  expect(shown[0]).toMatchObject({ kind: 'deadline', was: second!.kind, start: second!.start });
});

test('its name stays that of the analysis, under whatever kind it is shown', () => {
  const items = [retypeId(second!, 'deadline')];
  const shown = shownFacts(facts, items)[1]!;
  expect(factId(shown)).toBe(factId(second!));
  expect(retypedItems(shown, items)).toEqual(items);
});

test.each(['', 'no-such-kind', '__proto__'])('an unknown kind %j changes nothing', (kind) => {
  expect(shownFacts(facts, [`${factId(second!)}>${kind}`])).toEqual(facts);
});

test('a new brief keeps what was said of a fact that it still has, and forgets the rest', () => {
  const kept = retypeId(first!, 'decision');
  expect(stillThere([kept, 'fact:money:999999>quantity', 'fact:money:999999'], brief)).toEqual([kept]);
});
