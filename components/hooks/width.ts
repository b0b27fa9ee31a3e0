import { useLayoutEffect, useState } from 'preact/hooks';

/** Inner width of an element in pixels, `first` before it is drawn; told in the frame after it changed. */
export function useWidth(element: { readonly current: HTMLElement | null }, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    let frame = 0;
    const measure = (): void => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
      const inner =
        box.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      if (inner > 0) setWidth(Math.round(inner));
    };
    measure();
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [element]);
  return width;
}
