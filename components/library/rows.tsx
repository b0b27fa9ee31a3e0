/* oxlint-disable jsx-a11y/prefer-tag-over-role -- runs of rows stand between the list and its items, which `ul` does not allow */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryQuery, LibraryRow } from '../../lib/model/record.ts';
import { useT } from '../hooks/language.ts';
import { Row, type RowProps } from './row.tsx';
import type { Selection } from './selection.ts';
import type { ListKeys } from './use-keys.ts';
import { useHighlights } from './use-highlights.ts';
import { useRows } from './use-rows.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export type RowsView = 'list' | 'cards';

/** Rows of a list that are placed and measured together. */
const RUN = 4;

/** Narrowest card, in pixels. */
const CARD = 300;

interface Props {
  readonly view: RowsView;
  /** What was looked for: its words are marked in the rows. */
  readonly query: LibraryQuery;
  readonly keys: ListKeys;
  /** Rows of the list, with those whose keys have not been read. */
  readonly total: number;
  readonly revision: unknown;
  /** Rows that came with the keys. */
  readonly first: readonly LibraryRow[] | undefined;
  readonly selection: Selection;
  readonly onSelect: (index: number, range: boolean) => void;
  /** Row the keyboard is on; `at` changes when it must be brought into sight and focused. */
  readonly active: { readonly index: number; readonly at: number } | undefined;
  readonly onActive: (index: number) => void;
}

/** The list itself: as many rows in the document as the window shows, whatever the library holds. */
export function Rows({
  view,
  query,
  keys,
  total,
  revision,
  first,
  selection,
  onSelect,
  active,
  onActive,
}: Props): JSX.Element {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ above: 0, covered: 0, lanes: 1 });
  useLayoutEffect(() => {
    const measure = (): void => {
      const above = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      const covered = document.querySelector('.library__tools')?.getBoundingClientRect().height ?? 0;
      const width = list.current?.getBoundingClientRect().width ?? 0;
      const lanes = view === 'cards' ? Math.max(1, Math.floor(width / CARD)) : 1;
      setPlace((old) =>
        old.above === above && old.covered === covered && old.lanes === lanes
          ? old
          : { above, covered, lanes },
      );
    };
    measure();
    // In the next frame: what is measured moves rows, and the page is as tall as they reach.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(document.body);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [view]);
  const { lanes, above, covered } = place;
  const run = lanes > 1 ? lanes : RUN;
  const virtual = useVirtualRows({ total, run, lines: run / lanes, above, covered, kept: active?.index });
  const runs = virtual.getVirtualItems();
  const drawn = runs.map(({ index }) => rowsOf(index, run, total));
  useLayoutEffect(() => keys.want(drawn[0]?.[0] ?? 0, drawn.at(-1)?.at(-1) ?? 0));
  const inSight = drawn.flat().flatMap((index) => keys.at(index) ?? []);
  const rows = useRows(inSight, revision, first);
  const highlights = useHighlights(inSight, query);
  useLayoutEffect(() => {
    if (active === undefined || active.at === 0) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${String(active.index)}"]`);
    // Its run first, where it is not drawn yet; then no further than the row needs.
    if (row) row.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    else virtual.scrollToIndex(Math.floor(active.index / run), { align: 'auto' });
    row?.querySelector('a')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a new step (`at`) moves the page; `virtual` is one object that changes inside
  }, [active?.at]);
  return (
    <div
      ref={list}
      class={`rows rows--${view}`}
      role="list"
      aria-label={t('library-list')}
      style={{
        blockSize: `${String(virtual.getTotalSize())}px`,
        '--lanes': lanes,
        '--covered': `${String(covered)}px`,
      }}
    >
      {runs.map(({ index: at, start }, i) => (
        <div
          key={at}
          // One function for all draws: a new one would measure every row again at every step of scrolling.
          ref={virtual.measureElement}
          class="rows__run"
          role="presentation"
          data-run={at}
          style={{ transform: `translateY(${String(start - above)}px)` }}
        >
          {drawn[i]?.map((index) => {
            const id = keys.at(index) ?? '';
            return (
              <div
                key={id === '' ? index : id}
                class="rows__item"
                role="listitem"
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={total}
                onFocusIn={() => onActive(index)}
              >
                <StillRow
                  row={rows.get(id)}
                  highlight={highlights.get(id)}
                  selected={selection.has(id)}
                  onSelect={(range) => onSelect(index, range)}
                />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** The rows of a run, the last one of which may be short. */
function rowsOf(run: number, length: number, total: number): number[] {
  const first = run * length;
  return Array.from({ length: Math.min(length, total - first) }, (_, i) => first + i);
}

/** A row that is drawn again only when what it shows has changed: scrolling moves rows, it does not change them. */
function StillRow({ row, highlight, selected, onSelect }: RowProps): JSX.Element {
  const selectRef = useRef(onSelect);
  useLayoutEffect(() => {
    selectRef.current = onSelect;
  });
  return useMemo(
    () => (
      <Row
        row={row}
        highlight={highlight}
        selected={selected}
        onSelect={(range) => selectRef.current(range)}
      />
    ),
    [row, highlight, selected],
  );
}
