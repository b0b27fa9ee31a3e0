import type { MoneyMention, NumberMention } from '../model/analysis.ts';
import type { TextDocument } from './document.ts';

/** Amounts of money, sorted by start. The span covers number and currency. */
export function findMoney(_doc: TextDocument, _numbers: readonly NumberMention[]): MoneyMention[] {
  return [];
}
