import { CANDIDATES } from '../../related/candidates.ts';
import { relatedList } from '../../related/index.ts';
import type { Story } from '../../related/types.ts';
import { Fault } from '../fault.ts';
import { readLines } from '../input.ts';
import { answerLine, optionalField, textField } from '../jsonl.ts';
import { libraryStory, readLibrary, storyOf, type Library } from '../library.ts';
import { progress, writeJson, writeLine } from '../output.ts';

export interface RelatedOptions {
  readonly library: string;
  readonly query?: readonly string[];
  readonly queries?: string;
  readonly top: number;
}

/** One line `{query, results}` for each query, in the order asked. Answers false when a line of a file was bad. */
export async function related(options: RelatedOptions): Promise<boolean> {
  const { query: ids = [], queries, top } = options;
  if (ids.length === 0 && queries === undefined) throw new Fault('related: give --query or --queries');
  const library = await readLibrary(options.library);
  const unknown = ids.filter((id) => !library.stories.has(id));
  if (unknown.length > 0) throw new Fault(`--query: not in the library: ${unknown.slice(0, 5).join(', ')}`);
  let { good } = library;
  for (const id of ids) await writeJson(answer(library, library.stories.get(id)!, top));
  if (queries === undefined) return good;
  const shown = progress('queries');
  for await (const { number, text } of readLines(queries)) {
    const line = answerLine(number, text, (record) => answer(library, queryStory(library, record), top));
    if (line.bad) good = false;
    await writeLine(line.json);
    shown.tick();
  }
  shown.end();
  return good;
}

/** A query line is an id of the library, or a whole story. */
function queryStory(library: Library, record: Record<string, unknown>): Story {
  if (optionalField(record, 'text') !== undefined || record['article'] !== undefined)
    return storyOf(libraryStory(record));
  const id = textField(record, 'id');
  const story = library.stories.get(id);
  if (story === undefined) throw new Fault(`«${id}» is not in the library and has no text`);
  return story;
}

/** Copies stand as results of their own after the story that leads them: a list of ids hides nothing. */
function answer(library: Library, story: Story, top: number): unknown {
  const found = library.index.candidates(story.features.keys, CANDIDATES, story.features.published);
  const { rows } = relatedList({ key: story.key, features: story.features, article: { links: [] } }, found);
  const results = rows
    .flatMap((row) => [row, ...(row.copies ?? [])])
    .slice(0, top)
    .map(({ id, score, relation, reasons }) => ({ id, score, relation, reasons }));
  return { query: story.key, results };
}
