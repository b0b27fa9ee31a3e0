import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../hooks/language.ts';
import { Row } from './row.tsx';
import type { Selection } from './selection.ts';
import { useRows } from './use-rows.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface Props {
  readonly keys: readonly string[];
  readonly revision: unknown;
  readonly selection: Selection;
  readonly onSelect: (index: number, range: boolean) => void;
  /** Row the keyboard is on; `at` changes when it must be brought into sight and focused. */
  readonly active: { readonly index: number; readonly at: number } | undefined;
  readonly onActive: (index: number) => void;
}

/** The list itself: as many rows in the document as the window shows, whatever the library holds. */
export function Rows({ keys, revision, selection, onSelect, active, onActive }: Props): JSX.Element {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState({ above: 0, covered: 0 });
  useLayoutEffect(() => {
    const measure = (): void => {
      const above = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      const covered = document.querySelector('.library__tools')?.getBoundingClientRect().height ?? 0;
      setPlace((old) => (old.above === above && old.covered === covered ? old : { above, covered }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtual = useVirtualRows({ keys, ...place, kept: active?.index });
  const items = virtual.getVirtualItems();
  const rows = useRows(
    items.map(({ index }) => keys[index] ?? ''),
    revision,
  );
  useLayoutEffect(() => {
    if (active === undefined || active.at === 0) return;
    virtual.scrollToIndex(active.index, { align: 'auto' });
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${String(active.index)}"] a`);
    link?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a new step (`at`) moves the page; `virtual` is one object that changes inside
  }, [active?.at]);
  return (
    <ul
      ref={list}
      class="rows"
      aria-label={t('library-list')}
      style={{ blockSize: `${String(virtual.getTotalSize())}px` }}
    >
      {items.map(({ index, key, start }) => {
        const id = keys[index] ?? '';
        return (
          <li
            key={String(key)}
            ref={(element) => virtual.measureElement(element)}
            class="rows__item"
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={keys.length}
            style={{ transform: `translateY(${String(start - place.above)}px)` }}
            onFocusIn={() => onActive(index)}
          >
            <Row
              row={rows.get(id)}
              selected={selection.has(id)}
              onSelect={(range) => onSelect(index, range)}
            />
          </li>
        );
      })}
    </ul>
  );
}
