/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- the combobox pattern: the field keeps the focus and the keys, its options are pointed at */
import { Search, X } from 'lucide';
import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../lib/model/record.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { completed, useSuggestions } from './suggestions.ts';

interface Props {
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Pause in typing after which the search runs: short enough to feel like one movement. */
const PAUSE = 40;

/**
 * The search field: searches while the reader types; what she types is kept in the address and survives a reload. Suggestions
 * open below; arrows walk through them, Enter takes one, Escape closes them.
 */
export function SearchBox({ text, onSearch, field }: Props): JSX.Element {
  const { t } = useTranslator();
  const listId = useId();
  const [typed, setTyped] = useTyped(text, onSearch);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const suggestions = useSuggestions(typed, open);
  useEffect(() => setAt(-1), [suggestions]);
  const take = ({ term }: Suggestion): void => {
    setTyped(completed(typed, term));
    field.current?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    const count = suggestions.length;
    if (event.key === 'Escape' && open && count > 0) {
      event.preventDefault();
      return setOpen(false);
    }
    if (count === 0 || event.isComposing) return undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      return setAt((old) => ((old + 1 + step + count + 1) % (count + 1)) - 1);
    }
    const chosen = suggestions[at];
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      take(chosen);
    }
    return undefined;
  };
  const shown = open && suggestions.length > 0;
  return (
    <search class="search" onFocusOut={(event) => leaves(event) && setOpen(false)}>
      <Icon icon={Search} />
      <input
        ref={field}
        class="search__field"
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={t('library-search')}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${listId}-${String(at)}` : undefined}
        placeholder={t('library-search-placeholder')}
        value={typed}
        dir={typed === '' ? undefined : dirOf(typed)}
        maxLength={400}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={pressed}
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
      <ul id={listId} class="suggestions" role="listbox" aria-label={t('suggestions')} hidden={!shown}>
        {shown &&
          suggestions.map((one, i) => (
            <SuggestionItem
              key={`${one.kind} ${one.term}`}
              id={`${listId}-${String(i)}`}
              suggestion={one}
              chosen={i === at}
              onTake={() => take(one)}
            />
          ))}
      </ul>
    </search>
  );
}

function leaves(event: FocusEvent & { readonly currentTarget: HTMLElement }): boolean {
  return !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget));
}

/** What stands in the field, and the search that follows it. */
function useTyped(text: string, onSearch: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState(text);
  const askedRef = useRef(text);
  const searchRef = useRef(onSearch);
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    searchRef.current = onSearch;
  });
  useEffect(() => {
    // The address changed by other means than this field: a link, a facet, the browser's back button.
    if (text !== askedRef.current) {
      clearTimeout(timerRef.current);
      setTyped(text);
    }
    askedRef.current = text;
  }, [text]);
  useEffect(() => () => clearTimeout(timerRef.current), []);
  // The pause begins with the letter, not with the picture of it.
  const type = (next: string): void => {
    setTyped(next);
    clearTimeout(timerRef.current);
    if (next === askedRef.current) return;
    timerRef.current = setTimeout(() => {
      askedRef.current = next;
      searchRef.current(next);
    }, PAUSE);
  };
  return [typed, type];
}

interface ItemProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly chosen: boolean;
  readonly onTake: () => void;
}

function SuggestionItem({ id, suggestion, chosen, onTake }: ItemProps): JSX.Element {
  const { t, number, maybe } = useTranslator();
  const { kind, name, count } = suggestion;
  return (
    <li
      id={id}
      class="suggestion"
      role="option"
      aria-selected={chosen}
      // The pointer must not take the focus out of the field before the click.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span class="suggestion__name">
        <Bdi text={kind === 'theme' ? (maybe(`theme-${name}`) ?? name) : name} />
      </span>
      <span class="suggestion__kind">{t(`suggestion-${kind}`)}</span>
      {count !== undefined && <span class="suggestion__count">{number(count)}</span>}
    </li>
  );
}
