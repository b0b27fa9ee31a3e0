import { analyse } from '../brief/analyse.ts';
import type { AnalyseInput, Analysis } from '../model/analysis.ts';
import { Fault } from './fault.ts';
import { optionalField, textField } from './jsonl.ts';

/** What `--only` may name. `id` and `language` are always there. */
export const ANALYSIS_PARTS = [
  'sentences',
  'entities',
  'roles',
  'times',
  'numbers',
  'money',
  'quotes',
  'facts',
  'keySentences',
  'background',
  'themes',
  'threads',
  'reference',
] as const satisfies readonly (keyof Analysis)[];

const DAY = /^\d{4}-\d{2}-\d{2}(?:T.{1,30})?$/;

/** One record of `analyse --jsonl` → its result, narrowed to `only` when given. Throws Faults for fields of the wrong shape. */
export function analyseRecord(record: Record<string, unknown>, only: readonly string[]): Partial<Analysis> {
  const title = optionalField(record, 'title');
  const published = optionalField(record, 'published');
  const country = optionalField(record, 'country');
  if (published !== undefined && !DAY.test(published)) throw new Fault('«published» must be an ISO date');
  const input: AnalyseInput = {
    id: textField(record, 'id'),
    text: textField(record, 'text'),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(country !== undefined && { country }),
  };
  const analysis = analyse(input);
  if (only.length === 0) return analysis;
  const wanted = new Set(['id', 'language', ...only]);
  return Object.fromEntries(Object.entries(analysis).filter(([part]) => wanted.has(part)));
}
