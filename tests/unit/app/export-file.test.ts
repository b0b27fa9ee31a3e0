import { expect, test } from 'vitest';
import { exportFile } from '../../../lib/app/export-file.ts';
import type { ArticleRecord } from '../../../lib/model/record.ts';
import { ok } from '../../../lib/model/result.ts';

const NOW = '2024-10-02T09:00:00.000Z';
const ALL = {
  keys: 'all',
  format: 'json',
  words: { t: (id: string) => id, maybe: () => undefined, date: () => undefined },
} as const;
const records = Array.from({ length: 5 }, (_, i) => ({
  key: `مقال ${String(i)}`,
})) as unknown as ArticleRecord[];

function store(chunk: number, broken = false) {
  return {
    health: async () => ok({ articles: records.length, saved: 0, usedBytes: 0, persistent: true }),
    async *exportRecords() {
      for (let at = 0; at < records.length; at += chunk) {
        if (broken && at > 0) throw new Error('disk');
        yield records.slice(at, at + chunk);
      }
    },
  };
}

test('all articles become one JSON file, whatever the chunks, and progress ends at 1', async () => {
  const shares: number[] = [];
  const file = await exportFile(store(2), ALL, NOW, (share) => shares.push(share));
  if (!file.ok) throw new Error(file.error.code);
  const parsed = JSON.parse(await file.value.blob.text()) as { articles: unknown; format: string };
  expect(parsed.articles).toEqual(records);
  expect(parsed.format).toBe('siyaq');
  expect(file.value.name).toBe('siyaq-2024-10-02.json');
  expect(shares).toEqual([0.4, 0.8, 1]);
});

test('an abort gives no file', async () => {
  const stop = new AbortController();
  const file = await exportFile(store(1), ALL, NOW, () => stop.abort(), stop.signal);
  expect(file).toMatchObject({ ok: false, error: { code: 'export-failed' } });
});

test('a database that fails in the middle gives no half file', async () => {
  expect(await exportFile(store(2, true), ALL, NOW)).toMatchObject({
    ok: false,
    error: { code: 'export-failed' },
  });
});
