import { join } from 'node:path';
import { findEntities } from '../../entities/index.ts';
import { matchKey } from '../../text/fold.ts';
import { openDocument, type TextDocument } from '../../text/document.ts';
import { findTimes } from '../../text/times.ts';
import titles from '../../data/ar/titles.json' with { type: 'json' };
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

/** Wojood keeps some titles inside a name («الملك حسين») and calls some forms of address roles («د.»); for the product they are neither. */
const HONORIFICS = new Set([
  ...titles.flatMap(({ id, kind }) => (kind === 'honorific' ? [matchKey(id)] : [])),
  ...['الملك', 'الملكة', 'الرئيس'].map(matchKey),
]);
const FORM_OF_ADDRESS = new Set(
  titles.flatMap(({ id, kind }) => (kind === 'honorific' ? [matchKey(id)] : [])),
);
const IN = matchKey('في');

interface Range {
  from: number;
  to: number;
}

function wordRange(doc: TextDocument, span: { start: number; end: number }): Range {
  const from = doc.tokens.findIndex((token) => token.end > span.start);
  return { from, to: doc.tokens.findIndex((token) => token.end >= span.end) };
}

/**
 * A role without where it is held («… في نابلس»), undefined where it does not say. The product shows the place; Wojood has it
 * both ways («المندوب السامي في فلسطين», but «الحاكم العسكري الأردني» in نابلس), so either extent is the same role.
 */
function withoutPlace(doc: TextDocument, role: Range, places: readonly Range[]): Range | undefined {
  for (let at = role.from + 1; at < role.to; at += 1) {
    if (doc.tokens[at]!.key !== IN) continue;
    let next = at + 1;
    for (let place = places.find(({ from }) => from === next); place !== undefined && next <= role.to;) {
      next = place.to + 1;
      place = places.find(({ from }) => from === next);
    }
    if (next > role.to) return { from: role.from, to: at - 1 };
  }
  return undefined;
}

interface Found {
  readonly type: string;
  readonly range: Range;
  readonly text: string;
  /** Another extent of the same finding. */
  readonly short?: Range;
}

/** Our findings under Wojood's classes. */
function ours(doc: TextDocument): Found[] {
  const { entities, roles } = findEntities(doc, findTimes(doc).times);
  const places = entities.flatMap((one) => (one.type === 'place' ? [wordRange(doc, one)] : []));
  const out: Found[] = roles.map((role) => {
    const range = wordRange(doc, role);
    const short = withoutPlace(doc, range, places);
    return { type: 'OCC', range, text: role.text, ...(short !== undefined && { short }) };
  });
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

/** Wojood's span under the product's guideline: a name without the title before it; nothing for a mere form of address. */
function asked(doc: TextDocument, one: Labelled): Range | undefined {
  const range = wordRange(doc, one);
  const first = doc.tokens[range.from]!.key;
  if (one.type === 'PERS' && range.to > range.from && HONORIFICS.has(first))
    return { from: range.from + 1, to: range.to };
  const words = doc.tokens.slice(range.from, range.to + 1).filter(({ kind }) => kind === 'word');
  if (one.type === 'OCC' && words.length === 1 && FORM_OF_ADDRESS.has(words[0]!.key)) return undefined;
  return range;
}

const signs = (one: Found): string[] =>
  [one.range, one.short].flatMap((range) => (range === undefined ? [] : [sign(one.type, range)]));
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
      const offered = new Set(found.flatMap(signs));
      const gold = line.entities.flatMap((one: Labelled & { text: string }) => {
        const type = CLASSES[one.type];
        const range = type === undefined ? undefined : asked(doc, one);
        return type === undefined || range === undefined ? [] : [{ type, range, text: one.text }];
      });
      const wanted = new Set(gold.map((one) => sign(one.type, one.range)));
      for (const one of gold) {
        counts.get(one.type)!.gold += 1;
        if (!offered.has(sign(one.type, one.range))) context.miss(`wojood ${one.type} missed`, one.text);
      }
      for (const one of found) {
        const tally = counts.get(one.type)!;
        tally.found += 1;
        if (signs(one).some((each) => wanted.has(each))) tally.right += 1;
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
