import { join } from 'node:path';
import { findEntities } from '../../entities/index.ts';
import type { EntityMode } from '../../entities/index.ts';
import type { EntityMention } from '../../model/analysis.ts';
import { openDocument, type TextDocument } from '../../text/document.ts';
import { findTimes } from '../../text/times.ts';
import { matchKey } from '../../text/fold.ts';
import type { ScoreRow, Scorer, ScorerContext } from './scorer.ts';
import orgs from '../../data/ar/orgs.json' with { type: 'json' };
import { f1, readLabelled, sum, type Tally } from './spans.ts';

const TYPES = ['person', 'place', 'organisation'] as const;
const OFFICES = ['وزارة', 'حكومة', 'برلمان', 'الحكومة', 'البرلمان', 'الوزارة', 'جيش', 'الجيش', 'القوات'].map(
  matchKey,
);
/** «الخارجية الأميركية» is a ministry without the word. */
const OFFICE_KEYS = new Set(
  orgs.filter(({ kind }) => kind === 'ministry' || kind === 'gov').map(({ id }) => `org:${id}`),
);
const FILE = join('ner', 'anercorp-dev.jsonl');

/**
 * ANERcorp's guideline as a view on our findings: three types, outermost names only, no ministry, government or
 * parliament as organisation. Spans are compared as word ranges, so that attached proclitics do not count.
 */
function adapted(entities: readonly EntityMention[]): EntityMention[] {
  const out: EntityMention[] = [];
  let end = -1;
  for (const entity of entities) {
    if (entity.type === 'nationality' || entity.type === 'event' || entity.start < end) continue;
    const head = matchKey(entity.name).split(' ')[0]!;
    if (entity.type === 'organisation' && (OFFICES.includes(head) || OFFICE_KEYS.has(entity.key))) continue;
    end = entity.end;
    out.push(entity);
  }
  return out;
}

/** «type:first word:last word» of a span. */
function wordRange(doc: TextDocument, span: { start: number; end: number; type: string }): string {
  const from = doc.tokens.findIndex((token) => token.end > span.start);
  const to = doc.tokens.findIndex((token) => token.end >= span.end);
  return `${span.type}:${from}:${to}`;
}

function tally(context: ScorerContext, mode: EntityMode): ReadonlyMap<string, Tally> {
  const out = new Map<string, Tally>(TYPES.map((type) => [type, { right: 0, found: 0, gold: 0 }]));
  for (const line of readLabelled(join(context.corpora, FILE))) {
    const doc = openDocument({ id: line.id, text: line.text });
    const found = adapted(findEntities(doc, findTimes(doc).times, undefined, mode).entities);
    const asked = line.entities.filter((one) => out.has(one.type));
    const gold = new Set(asked.map((one) => wordRange(doc, one)));
    const ours = new Set(found.map((one) => wordRange(doc, one)));
    for (const one of asked) {
      out.get(one.type)!.gold += 1;
      if (!ours.has(wordRange(doc, one))) context.miss(`${mode} ${one.type} missed`, one.text);
    }
    for (const one of found) {
      const counts = out.get(one.type)!;
      counts.found += 1;
      if (gold.has(wordRange(doc, one))) counts.right += 1;
      else context.miss(`${mode} ${one.type} wrong`, `${one.text} (${one.rule})`);
    }
  }
  return out;
}

/** ANERcorp dev: strict span and type F1 of three classes, for rules only, model only, and both. */
export const anercorp: Scorer = {
  id: 'anercorp',
  inputs: [FILE],
  score: (context) => {
    const rows: ScoreRow[] = [];
    for (const mode of ['rules', 'model', 'both'] as const) {
      const counts = tally(context, mode);
      rows.push({
        measure: `ANERcorp dev F1, ${mode === 'both' ? 'both' : `${mode} only`}`,
        figure: f1(sum(counts.values())),
        unit: 'share',
        better: 'min',
        anchor: 'look-up .27 · perceptron with lists .73 · AraBERT .835',
        ...(mode === 'rules' ? { goal: 0.64, moonshot: 0.7 } : { goal: 0.77, moonshot: 0.8 }),
      });
      if (mode !== 'both') continue;
      const goals = { person: [0.76, 0.8], place: [0.88, 0.9], organisation: [0.6, 0.66] } as const;
      for (const type of TYPES)
        rows.push({
          measure: `ANERcorp dev F1, both: ${type}`,
          figure: f1(counts.get(type)!),
          unit: 'share',
          better: 'min',
          goal: goals[type][0],
          moonshot: goals[type][1],
        });
    }
    return rows;
  },
};
