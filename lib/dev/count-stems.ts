import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { looseWords, stemOf } from '../related/stems.ts';

/** Words of a news item, about: the unit whose share is counted. */
const ITEM = 250;
/** Rarer stems tell stories apart and need no entry. */
const LEAST = 0.03;
const OUT = new URL('../data/ar/common-stems.json', import.meta.url);
const SOURCE = 'Counted in ANERcorp (CAMeL split, train part), CC BY-SA 4.0';

/** `node lib/dev/count-stems.ts <corpora dir>`: share of article-sized stretches that hold a stem → lib/data/ar/common-stems.json. */
function main(corpora: string): void {
  const words = readFileSync(join(corpora, 'ner/anercorp-train.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { text }: { text: string } = JSON.parse(line);
      return looseWords(text);
    });
  const held = new Map<string, number>();
  let items = 0;
  for (let at = 0; at + ITEM <= words.length; at += ITEM) {
    items += 1;
    for (const stem of new Set(words.slice(at, at + ITEM).map(stemOf)))
      held.set(stem, (held.get(stem) ?? 0) + 1);
  }
  const rows = [...held]
    .map(([id, count]) => ({ id, share: Math.round((100 * count) / items) / 100, source: SOURCE }))
    .filter(({ id, share }) => share >= LEAST && /^\p{L}{2,}$/u.test(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(OUT, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
}

main(process.argv[2] ?? '../shared/corpora');
