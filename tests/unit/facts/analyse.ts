import { analyse } from '../../../lib/brief/analyse.ts';
import type { Analysis } from '../../../lib/model/analysis.ts';

/** Paragraphs → analysis. */
export function read(paragraphs: readonly string[], title = ''): Analysis {
  return analyse({ id: 'test', text: paragraphs.join('\n'), title, published: '2024-10-10' });
}
