import { Fault } from '../fault.ts';
import { readInput } from '../input.ts';
import { writeJson } from '../output.ts';
import { readArticle } from '../page.ts';

/** One line a page: metadata and paragraphs. A page that is no article ends the run with its reason. */
export async function extractPages(
  files: readonly string[],
  options: { readonly url?: string },
): Promise<void> {
  for (const name of files) {
    const reading = readArticle(await readInput(name), options.url);
    if (!reading.ok) throw new Fault(`${name}: not an Arabic news article (${reading.reasons.join('; ')})`);
    const { blocks, ...rest } = reading.draft;
    await writeJson({ file: name, ...rest, paragraphs: blocks.map(({ text }) => text), blocks });
  }
}
