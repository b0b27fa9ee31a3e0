import type { CooccurrenceGraph, GraphLimits } from '../../model/insight.ts';
import type { LibraryQuery } from '../../model/record.ts';
import type { SiyaqDatabase } from '../db.ts';
import { countValues, eachArticle, isoDay, largest } from '../query/facets.ts';
import { daysOf } from '../query/filters.ts';
import { matchesOf, type Matches } from '../query/match.ts';
import { entityCount } from './counts.ts';

/** Whatever is asked for, the graph stays drawable, and its matrix small. */
const MOST_NODES = 300;
const MOST_EDGES = 2_000;

/**
 * Who stands with whom in the matches of a query: the entities of most articles, and the pairs among them that most
 * articles hold. Two passes over packed columns; the counts are a matrix of the nodes.
 */
export async function readGraph(
  db: SiyaqDatabase,
  query: LibraryQuery,
  limits: GraphLimits,
): Promise<CooccurrenceGraph> {
  const found = await matchesOf(db, query);
  if ('fault' in found) return { nodes: [], edges: [], total: 0, fault: found.fault };
  const { matches } = found;
  const wanted = Math.max(1, Math.min(MOST_NODES, limits.nodes));
  const values = await largest(db, await countValues(db, matches), wanted);
  const nodes = values
    .flatMap(({ value, count }) => entityCount(value, count).map((node) => ({ node, id: value.id })))
    .sort((a, b) => b.node.count - a.node.count)
    .slice(0, wanted);
  const edges = await edgesOf(db, matches, nodes.map(({ id }) => id)); // prettier-ignore
  return {
    nodes: nodes.map(({ node }) => node),
    total: matches.total,
    edges: edges
      .filter(({ count }) => count >= (limits.least ?? 1))
      .sort((a, b) => b.count - a.count)
      .slice(0, Math.min(MOST_EDGES, limits.edges))
      .map(({ a, b, count, first, last }) => ({
        a: nodes[a]!.node.key,
        b: nodes[b]!.node.key,
        count,
        first: isoDay(first),
        last: isoDay(last),
      })),
  };
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

async function edgesOf(db: SiyaqDatabase, matches: Matches, ids: readonly number[]): Promise<Edge[]> {
  const size = ids.length;
  const place = new Map(ids.map((id, at) => [id, at]));
  const counts = new Uint32Array(size * size);
  const first = new Uint16Array(size * size).fill(65_535);
  const last = new Uint16Array(size * size);
  const days = await daysOf(matches.reader);
  await eachArticle(db, matches.reader, matches.marks, (n, values) => {
    const here: number[] = [];
    for (const id of values) {
      const at = place.get(id);
      if (at !== undefined) here.push(at);
    }
    here.sort((a, b) => a - b);
    for (const [i, a] of here.entries())
      for (const b of here.slice(i + 1)) {
        const cell = a * size + b;
        counts[cell]! += 1;
        first[cell] = Math.min(first[cell]!, days[n]!);
        last[cell] = Math.max(last[cell]!, days[n]!);
      }
  });
  const out: Edge[] = [];
  for (let a = 0; a < size; a += 1)
    for (let b = a + 1; b < size; b += 1) {
      const cell = a * size + b;
      if (counts[cell]! > 0) out.push({ a, b, count: counts[cell]!, first: first[cell]!, last: last[cell]! });
    }
  return out;
}
