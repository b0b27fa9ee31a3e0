import { encyclopedia } from './encyclopedia.ts';
import { forum } from './forum.ts';
import { headline } from './headline.ts';
import { list } from './list.ts';
import { prose } from './prose.ts';
import type { Refusal } from './refusal.ts';
import { shop } from './shop.ts';

/** Everything that can speak against an extracted page, in the order of asking. */
export const REFUSALS: readonly Refusal[] = [headline, prose, encyclopedia, forum, shop, list];
