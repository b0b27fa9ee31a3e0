import { useEffect, useState } from 'preact/hooks';
import type { LibraryQuery, RowHighlight } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';

/** Rows come first; where the words stand is looked up when the page rests. */
const PAUSE = 120;
const NONE: ReadonlyMap<string, RowHighlight> = new Map();

/** Where the words of the query stand in the rows in sight. Nothing while there are no words. */
export function useHighlights(
  keys: readonly string[],
  query: LibraryQuery,
): ReadonlyMap<string, RowHighlight> {
  const { ask } = useClient();
  const [found, setFound] = useState<{
    readonly of: string;
    readonly rows: ReadonlyMap<string, RowHighlight>;
  }>();
  const { text, filter, order, exact } = query;
  const of = text.trim() === '' ? '' : `${text} ${String(exact)}`;
  const wanted = keys.join('\n');
  useEffect(() => {
    if (of === '' || wanted === '') return undefined;
    let over = false;
    const look = async (): Promise<void> => {
      const answer = await ask.highlights(wanted.split('\n'), {
        text,
        filter,
        order,
        ...(exact === true && { exact }),
      });
      if (!over && answer.ok) setFound({ of, rows: new Map(answer.value.map((row) => [row.key, row])) });
    };
    const timer = setTimeout(() => void look(), PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [ask, of, wanted, text, filter, order, exact]);
  return found === undefined || found.of !== of ? NONE : found.rows;
}
