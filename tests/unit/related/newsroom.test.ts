import { expect, test } from 'vitest';
import { DECOYS, MOROCCO_UN } from '../../e2e/scenarios/acceptance.ts';
import { readStories } from '../../newsroom/story.ts';
import { listOf, type Given } from './make.ts';

const stories = new Map(readStories().map((story) => [story.id, story]));

function given(id: string): Given {
  const { title, paragraphs, published, byline, outlet, related } = stories.get(id)!;
  return {
    id, title, outlet, text: paragraphs.join('\n'),
    ...(published !== undefined && { published }),
    ...(byline !== undefined && { byline }),
    links: related.map((one) => ({ url: `https://example.com/${one}`, title: stories.get(one)!.title, from: 'related' })),
  }; // prettier-ignore
}

test('stories of the thread stand first under its heading, look-alikes never above them', () => {
  const { rows, threads } = listOf(given('alamsar-unoct'), [...MOROCCO_UN, ...DECOYS].map(given));
  const ids = rows.map(({ id }) => id);
  expect(ids.slice(0, MOROCCO_UN.length).sort()).toEqual([...MOROCCO_UN].sort());
  const heading = threads.find(({ labelA, labelB }) => labelA === 'المغرب' && labelB === 'الأمم المتحدة');
  expect([...(heading?.ids ?? [])].sort()).toEqual([...MOROCCO_UN].sort());
  for (const row of rows) {
    expect(row.reasons.length).toBeGreaterThan(0);
    if (MOROCCO_UN.some((id) => id === row.id))
      expect(row.reasons[0]?.labels).toEqual(['المغرب', 'الأمم المتحدة']);
  }
});

test('one agency story at three outlets is one row with its copies and the agency', () => {
  const three = ['gharb-map-dams', 'rabatpost-map-dams', 'tunis-map-dams'];
  const rows = listOf(given(three[0]!), three.slice(1).map(given)).rows;
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ relation: 'copy', copies: [{ relation: 'copy' }] });
  expect(rows[0]?.reasons[0]).toMatchObject({ kind: 'copy', agency: 'map' });
});
