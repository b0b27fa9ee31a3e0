import { address } from './address.ts';
import { headline } from './headline.ts';
import { language } from './language.ts';
import { metadata } from './metadata.ts';
import { readerable } from './readerable.ts';
import type { Signal } from './signal.ts';
import { size } from './size.ts';

/** All signals, cheapest first: the order of the gate. */
export const SIGNALS: readonly Signal[] = [address, size, language, metadata, headline, readerable];
