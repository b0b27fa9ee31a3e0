import { Fault } from '../fault.ts';
import { eachInput, readInput } from '../input.ts';
import { writeJson } from '../output.ts';
import { readArticle } from '../page.ts';

export interface ExtractOptions {
  readonly url?: string;
  /** Print the blocks that were taken out, each with the rule that did it. */
  readonly debug?: boolean;
}

/** One line a page: metadata and paragraphs. A page that is no article is bad input, with its reason. */
export function extractPages(files: readonly string[], options: ExtractOptions): Promise<void> {
  return eachInput(files, async (name) => {
    const reading = readArticle(await readInput(name), options.url);
    if (!reading.ok) throw new Fault(`${name}: not an Arabic news article (${reading.reasons.join('; ')})`);
    const { blocks, ...rest } = reading.draft;
    await writeJson({
      file: name,
      ...rest,
      paragraphs: blocks.map(({ text }) => text),
      blocks,
      ...(options.debug === true && { removed: reading.removed }),
    });
  });
}
