import { join } from 'node:path';
import { findEntities } from '../../entities/index.ts';
import { matchKey } from '../../text/fold.ts';
import { openDocument, type TextDocument } from '../../text/document.ts';
import { findTimes } from '../../text/times.ts';
import type { Scorer } from './scorer.ts';
import { f1, readLabelled, type Labelled, type Tally } from './spans.ts';

const FILE = join('ner', 'wojood-train.jsonl');
const CLASSES: Readonly<Record<string, string>> = {
  PERS: 'PERS',
  OCC: 'OCC',
  NORP: 'NORP',
  GPE: 'GPE+LOC',
  LOC: 'GPE+LOC',
};
const GOALS = { PERS: [0.68, 0.75], OCC: [0.6, 0.7], NORP: [0.6, 0.7], 'GPE+LOC': [0.8, 0.86] } as const;
/** Wojood keeps the word for the kind of place inside the name: «مدينة نابلس». */
const HEADS = new Set(
  ['مدينة', 'قرية', 'بلدة', 'محافظة', 'قضاء', 'لواء', 'مخيم', 'حي', 'ولاية', 'إقليم', 'منطقة'].map(matchKey),
);

interface Range {
  from: number;
  to: number;
}

function wordRange(doc: TextDocument, span: { start: number; end: number }): Range {
  const from = doc.tokens.findIndex((token) => token.end > span.start);
  return { from, to: doc.tokens.findIndex((token) => token.end >= span.end) };
}

/** Our findings under Wojood's classes. */
function ours(doc: TextDocument): { type: string; range: Range; text: string }[] {
  const { entities, roles } = findEntities(doc, findTimes(doc).times);
  const out = roles.map((role) => ({ type: 'OCC', range: wordRange(doc, role), text: role.text }));
  for (const entity of entities) {
    const range = wordRange(doc, entity);
    if (entity.type === 'person') out.push({ type: 'PERS', range, text: entity.text });
    if (entity.type === 'nationality') out.push({ type: 'NORP', range, text: entity.text });
    if (entity.type !== 'place') continue;
    for (let k = 0; k < 2; k += 1) {
      const head = doc.tokens[range.from - 1]?.key ?? '';
      if (HEADS.has(head) || HEADS.has(head.slice(1))) range.from -= 1;
    }
    out.push({ type: 'GPE+LOC', range, text: entity.text });
  }
  return out;
}

const sign = (type: string, range: Range): string => `${type}:${range.from}:${range.to}`;

/** Wojood sample (never trained on): strict span F1 of people, titles, nationalities and places, nested spans included. */
export const wojood: Scorer = {
  id: 'wojood',
  inputs: [FILE],
  score: (context) => {
    const counts = new Map<string, Tally>(
      Object.keys(GOALS).map((type) => [type, { right: 0, found: 0, gold: 0 }]),
    );
    for (const line of readLabelled(join(context.corpora, FILE))) {
      const doc = openDocument({ id: line.id, text: line.text });
      const found = ours(doc);
      const signs = new Set(found.map((one) => sign(one.type, one.range)));
      const gold = line.entities.flatMap((one: Labelled & { text: string }) => {
        const type = CLASSES[one.type];
        return type === undefined ? [] : [{ type, range: wordRange(doc, one), text: one.text }];
      });
      const asked = new Set(gold.map((one) => sign(one.type, one.range)));
      for (const one of gold) {
        counts.get(one.type)!.gold += 1;
        if (!signs.has(sign(one.type, one.range))) context.miss(`wojood ${one.type} missed`, one.text);
      }
      for (const one of found) {
        const tally = counts.get(one.type)!;
        tally.found += 1;
        if (asked.has(sign(one.type, one.range))) tally.right += 1;
        else context.miss(`wojood ${one.type} wrong`, one.text);
      }
    }
    return Object.entries(GOALS).map(([type, [goal, moonshot]]) => ({
      measure: `Wojood span F1: ${type}`,
      figure: f1(counts.get(type)!),
      unit: 'share' as const,
      goal,
      moonshot,
      better: 'min' as const,
    }));
  },
};
