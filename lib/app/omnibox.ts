import type { LibraryPage, LibraryQuery, LibraryRow } from '../model/record.ts';
import type { Result } from '../model/result.ts';
import type { AddressSuggestion } from '../platform/omnibox.ts';
import { searchHash } from './menus.ts';

/** Lines under the address bar: browsers show no more. */
const MOST = 6;
/** Hash of the library's page for one article (components/library/route.ts). */
const ARTICLE = '#/article/';

export interface AddressBarParts {
  query(query: LibraryQuery): Promise<Result<LibraryPage>>;
  rows(keys: readonly string[]): Promise<Result<readonly LibraryRow[]>>;
}

/** Articles of the library that hold the words typed, newest first; none for no words and for a library that cannot be read. */
export async function suggestionsFor(
  library: AddressBarParts,
  typed: string,
): Promise<readonly AddressSuggestion[]> {
  const text = typed.trim();
  if (text === '') return [];
  const page = await library.query({ text, filter: 'all', order: 'newest', limit: MOST });
  if (!page.ok) return [];
  const found = await library.rows(page.value.keys.slice(0, MOST));
  if (!found.ok) return [];
  return found.value.map(({ key, title, outlet }) => ({
    content: ARTICLE + encodeURIComponent(key),
    description: outlet === undefined ? title : `${title} · ${outlet}`,
  }));
}

/** Hash of the library's page for what was chosen: an article, or the words to look for. */
export function chosenHash(entered: string): string {
  return entered.startsWith(ARTICLE) ? entered.slice(1) : searchHash(entered);
}
