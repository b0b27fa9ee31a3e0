import { briefGold, readGold } from './gold/article.ts';
import { judge, noCounts, type GoldCounts } from './gold/judge.ts';
import type { ScoreRow, Scorer } from './scorer.ts';
import { f1, sum, type Tally } from './spans.ts';

/** Kinds of which the gold holds fewer than this are in the sum only: one fact more or less would decide the figure. */
const LEAST_OF_KIND = 5;

/**
 * The repository's own gold: forty articles in the news register with statements, roles, facts, background and key sentences as
 * a careful reader notes them. Rules are written on one half; misses of the held half are never printed.
 */
export const gold: Scorer = {
  id: 'gold',
  inputs: [],
  score(context) {
    const halves = { seen: noCounts(), held: noCounts() };
    for (const article of readGold())
      judge(
        article,
        briefGold(article),
        halves[article.held ? 'held' : 'seen'],
        article.held ? () => undefined : context.miss,
      );
    return [...rowsOf('seen', halves.seen), ...rowsOf('held', halves.held), ...kindRows(halves)];
  },
};

function rowsOf(half: string, counts: GoldCounts): ScoreRow[] {
  const facts = sum(counts.facts.values());
  const { key, boundary, fields } = counts;
  return [
    row(`${half}: statements P`, precision(counts.statements), 0.93),
    row(`${half}: statements R`, recall(counts.statements), 0.88),
    row(`${half}: roles F1`, f1(counts.roles), 0.85),
    row(`${half}: background boundary`, share(boundary.right, boundary.gold), 0.9),
    row(`${half}: facts P`, precision(facts), 0.9),
    row(`${half}: facts R`, recall(facts), 0.8),
    row(`${half}: fields of facts`, share(fields.right, fields.gold), 0.85),
    row(
      `${half}: key sentences P@3 over the lead`,
      share(key.right - key.lead, key.places),
      0.06,
      `ours ${share(key.right, key.places).toFixed(3)} · first sentences ${share(key.lead, key.places).toFixed(3)}`,
    ),
  ];
}

/** P and R of every kind over both halves together, with the counts they rest on. */
function kindRows({ seen, held }: { readonly seen: GoldCounts; readonly held: GoldCounts }): ScoreRow[] {
  const kinds = [...new Set([...seen.facts.keys(), ...held.facts.keys()])].sort();
  return kinds.flatMap((kind) => {
    const both = sum([seen.facts, held.facts].flatMap((facts) => facts.get(kind) ?? []));
    if (both.gold < LEAST_OF_KIND) return [];
    const anchor = `${both.right} of ${both.found} found, ${both.gold} asked`;
    return [row(`${kind} P`, precision(both), 0.9, anchor), row(`${kind} R`, recall(both), 0.8, anchor)];
  });
}

function row(measure: string, figure: number, goal: number, anchor?: string): ScoreRow {
  return {
    measure: `own gold, ${measure}`,
    figure,
    unit: 'share',
    goal,
    better: 'min',
    ...(anchor !== undefined && { anchor }),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function precision({ right, found }: Tally): number {
  return found === 0 ? 1 : right / found;
}

function recall({ right, gold: asked }: Tally): number {
  return asked === 0 ? 1 : right / asked;
}
