import { storyGroups } from '../../related/groups.ts';
import { readLibrary } from '../library.ts';
import { writeJson } from '../output.ts';

/** One line `{group, kind, ids}` for each group of two or more: copies first, then events. Answers false when a line was bad. */
export async function group(options: { readonly library: string }): Promise<boolean> {
  const { stories, index, good } = await readLibrary(options.library);
  const groups = storyGroups(stories.values(), index);
  for (const [n, { kind, keys }] of groups.entries()) await writeJson({ group: n + 1, kind, ids: keys });
  return good;
}
