import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';

/** Longer than that of the search: the list comes first. */
const PAUSE = 120;
const MOST = 8;
const NONE: readonly Suggestion[] = [];

/** Completions of what is being typed; none while the field is not in use. */
export function useSuggestions(typed: string, wanted: boolean): readonly Suggestion[] {
  const { ask } = useClient();
  const [found, setFound] = useState<readonly Suggestion[]>(NONE);
  const idle = !wanted || typed.trim() === '' || /\s$/u.test(typed);
  useEffect(() => {
    if (idle) return setFound(NONE);
    let over = false;
    const look = async (): Promise<void> => {
      const answer = await ask.suggest(typed, MOST);
      if (!over) setFound(answer.ok ? answer.value : NONE);
    };
    const timer = setTimeout(() => void look(), PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [ask, typed, idle]);
  return idle ? NONE : found;
}

/** The query with its last word, or the value being typed in quotation marks, replaced by a suggestion. */
export function completed(typed: string, term: string): string {
  const quotes = [...typed.matchAll(/["“”„«»]/gu)];
  const open = quotes.length % 2 === 1 ? (quotes.at(-1)?.index ?? -1) : -1;
  const until = open < 0 ? typed.length : open;
  const start = Math.max(typed.lastIndexOf(' ', until - 1) + 1, 0);
  return `${typed.slice(0, start)}${term} `;
}
