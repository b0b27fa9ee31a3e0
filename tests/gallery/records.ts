import type { ArticleRecord } from '../../lib/model/record.ts';
import raw from './records.json' with { type: 'json' };

/**
 * Articles written for the gallery, briefed by the engine once and kept as a file, so that pictures are about pages and not about
 * rules. `peopled`: many statements, a sum in long digits, a denial. `torture`: directions mixed in every way a page mixes them.
 */
export const PEOPLED = raw.peopled as unknown as ArticleRecord;
export const TORTURE = raw.torture as unknown as ArticleRecord;
