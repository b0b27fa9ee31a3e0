import { Search, X } from 'lucide';
import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../hooks/language.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { dirOf } from '../ui/bdi.tsx';

interface Props {
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Pause in typing after which the search runs: short enough to feel like one movement. */
const PAUSE = 120;

/** The search field: searches while the reader types; what she types is kept in the address and survives a reload. */
export function SearchBox({ text, onSearch, field }: Props): JSX.Element {
  const t = useT();
  const [typed, setTyped] = useState(text);
  const askedRef = useRef(text);
  const searchRef = useRef(onSearch);
  useLayoutEffect(() => {
    searchRef.current = onSearch;
  });
  useEffect(() => {
    // The address changed by other means than this field: a link, the browser's back button.
    if (text !== askedRef.current) setTyped(text);
    askedRef.current = text;
  }, [text]);
  useEffect(() => {
    if (typed === askedRef.current) return undefined;
    const timer = setTimeout(() => {
      askedRef.current = typed;
      searchRef.current(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search class="search">
      <Icon icon={Search} />
      <input
        ref={field}
        class="search__field"
        type="search"
        aria-label={t('library-search')}
        placeholder={t('library-search-placeholder')}
        value={typed}
        dir={typed === '' ? undefined : dirOf(typed)}
        maxLength={400}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {typed !== '' && (
        <IconButton
          icon={X}
          label={t('library-search-clear')}
          onClick={() => {
            setTyped('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}
