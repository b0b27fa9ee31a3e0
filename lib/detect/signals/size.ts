import { LIMITS } from '../../model/limits.ts';
import type { Evidence, GateInput, Signal } from './signal.ts';

/** The fewest elements a page with an article has (text without any markup apart from the browser's own). */
const FEWEST = 4;

/** Element count: reading a live collection's length is one walk in native code. Depth is asked only of pages we extract. */
function read({ document }: GateInput): Evidence {
  if (document.body === null) return { value: 0, stop: true, reason: 'size: no body' };
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') {
    return { value: 0, stop: true, reason: `size: ${document.contentType}` };
  }
  const count = document.getElementsByTagName('*').length;
  if (count < FEWEST) return { value: 0, stop: true, reason: 'size: empty page' };
  if (count > LIMITS.pageElements) return { value: 0, stop: true, reason: `size: ${count} elements` };
  return { value: 1 };
}

export const size: Signal = { id: 'size', read };
