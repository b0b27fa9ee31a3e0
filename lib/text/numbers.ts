import type { NumberMention } from '../model/analysis.ts';
import type { TextDocument } from './document.ts';

/** All numbers of a document, sorted by start, none overlapping. */
export function findNumbers(_doc: TextDocument): NumberMention[] {
  return [];
}
