import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { looseKey } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { stemOf } from '../related/stems.ts';

/** Words of a news item, about: the unit whose share is counted. */
const ITEM = 250;
/** Stems of fewer items say nothing of how common they are. */
const LEAST_ITEMS = 3;
/** A stem that stands inside names of people and places so often is a name. */
const NAME = 0.5;
const OUT = new URL('../data/models/stems.json', import.meta.url);

interface Line {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

interface Counted {
  readonly items: Set<number>;
  all: number;
  named: number;
}

/**
 * `node lib/dev/count-stems.ts <corpora dir>`: of the stems of news, how many items in a thousand hold them, words and
 * names apart → lib/data/models/stems.json.
 */
function main(corpora: string): void {
  const stems = new Map<string, Counted>();
  let at = 0;
  for (const line of readFileSync(join(corpora, 'ner/anercorp-train.jsonl'), 'utf8').split('\n')) {
    if (line !== '') at = countLine(JSON.parse(line), at, stems);
  }
  const items = Math.ceil(at / ITEM);
  const words: Record<string, number> = {};
  const names: Record<string, number> = {};
  for (const [stem, { items: held, all, named }] of [...stems].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (held.size < LEAST_ITEMS || !/^\p{L}{2,}$/u.test(stem)) continue;
    (named / all >= NAME ? names : words)[stem] = Math.round((1000 * held.size) / items);
  }
  writeFileSync(OUT, `${JSON.stringify({ words, names })}\n`);
}

function countLine({ text, entities }: Line, from: number, stems: Map<string, Counted>): number {
  let at = from;
  const names = entities.filter(({ type }) => type === 'person' || type === 'place');
  for (const { kind, key, start } of tokenise(text)) {
    if (kind !== 'word') continue;
    const stem = stemOf(looseKey(key));
    const counted = stems.get(stem) ?? { items: new Set<number>(), all: 0, named: 0 };
    counted.items.add(Math.floor(at / ITEM));
    counted.all += 1;
    if (names.some((name) => start >= name.start && start < name.end)) counted.named += 1;
    stems.set(stem, counted);
    at += 1;
  }
  return at;
}

main(process.argv[2] ?? '../shared/corpora');
