/**
 * Learns which words news never puts into a name: `node lib/dev/learn-plain.ts <corpora dir>`. Counted in ANERcorp's train
 * part: read at least three times outside of names and never, with or without article and proclitic, within one.
 * Deterministic. Writes lib/data/models/plain-words.json. Takes a second.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenise } from '../text/tokens.ts';

/** Read less often, a word says nothing. */
const SEEN = 3;
const SOURCE = 'Learnt from the train part of ANERcorp (CAMeL split), CC BY-SA 4.0';

interface Line {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number }[];
}

/** The word as written, without its article, and without one proclitic letter. */
function forms(key: string): string[] {
  const out = [key];
  if (key.length > 3 && 'وفبلك'.includes(key[0]!)) out.push(key.slice(1));
  const bare = out.filter((form) => form.startsWith('ال') && form.length > 4).map((form) => form.slice(2));
  return [...out, ...bare];
}

const corpora = process.argv[2] ?? '../shared/corpora';
const outside = new Map<string, number>();
const inside = new Set<string>();
for (const line of readFileSync(join(corpora, 'ner', 'anercorp-train.jsonl'), 'utf8').split('\n')) {
  if (line === '') continue;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own corpus file
  const { text, entities } = JSON.parse(line) as Line;
  let next = 0;
  for (const token of tokenise(text)) {
    while (next < entities.length && entities[next]!.end <= token.start) next += 1;
    const entity = entities[next];
    if (token.kind !== 'word' || !/^[ء-ي]{3,}$/u.test(token.key)) continue;
    if (entity !== undefined && entity.start < token.end)
      for (const form of forms(token.key)) inside.add(form);
    else {
      const core = token.key.startsWith('ال') && token.key.length > 4 ? token.key.slice(2) : token.key;
      outside.set(core, (outside.get(core) ?? 0) + 1);
    }
  }
}
const words = [...outside]
  .flatMap(([word, count]) => (count >= SEEN && !inside.has(word) ? [word] : []))
  .sort();
const byLetter = Map.groupBy(words, (word) => word[0]!);
const lines = [...byLetter.values()].map((list) => JSON.stringify(list.join(' ')));
writeFileSync(
  new URL('../data/models/plain-words.json', import.meta.url),
  `{"source":${JSON.stringify(SOURCE)},\n"words":[\n${lines.join(',\n')}\n]}\n`,
);
process.stderr.write(`plain-words.json ${words.length} words\n`);
