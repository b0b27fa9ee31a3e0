import { describe, expect, test } from 'vitest';
import { insightHash, parseInsight, type InsightRoute } from '../../../components/library/insight/route.ts';
import { csvOf } from '../../../components/library/insight/save.ts';
import { seriesOf } from '../../../components/library/insight/series.ts';

describe('addresses of pages about the library', () => {
  test.each<InsightRoute>([
    { kind: 'entity', key: 'person:فوزي لقجع' },
    { kind: 'entity', key: 'org:a/b?c#d%' },
    { kind: 'thread', a: 'place:MA', b: 'org:un', theme: 'security' },
    { kind: 'thread', a: 'place:MA', b: '', theme: '' },
    { kind: 'overview', text: '' },
    { kind: 'graph', text: 'person:"لقجع" after:2024-01-01' },
  ])('$kind comes back as it went', (route) => {
    expect(parseInsight(insightHash(route))).toEqual(route);
  });

  test.each(['', '#/', '#/article/x', '#/entity/', '#/entity/%E0%A4%A', '#/elsewhere/x'])(
    '«%s» is none',
    (hash) => {
      expect(parseInsight(hash)).toBeUndefined();
    },
  );
});

describe('series', () => {
  test('has a column for a month without articles', () => {
    expect(
      seriesOf([
        { period: '2024-01', count: 2 },
        { period: '2023-11', count: 1 },
      ]),
    ).toEqual([
      { period: '2023-11', count: 1 },
      { period: '2023-12', count: 0 },
      { period: '2024-01', count: 2 },
    ]);
  });

  test('counts by years when months would be too many, bounded whatever the dates', () => {
    const series = seriesOf([
      { period: '2024-01', count: 2 },
      { period: '2024-05', count: 3 },
      { period: '0001-02', count: 1 },
    ]);
    expect(series).toHaveLength(120);
    expect(series.at(-1)).toEqual({ period: '2024', count: 5 });
  });

  test('knows no period but months', () => {
    expect(
      seriesOf([
        { period: '2024-01-05', count: 1 },
        { period: '', count: 4 },
      ]),
    ).toEqual([]);
  });
});

describe('tables to take away', () => {
  test('a name that a spreadsheet would run is made harmless; commas and quotes stay inside their cell', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['=HYPERLINK("x")', 1],
          ['أ، ب, ج', -2],
        ],
      ),
    ).toBe('\u{FEFF}a,b\r\n"\'=HYPERLINK(""x"")",1\r\n"أ، ب, ج",-2\r\n');
  });
});
