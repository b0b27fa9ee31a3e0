import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What the page sends: nodes by number with their first places, edges between the numbers with their weight. */
export interface LayoutTask {
  readonly places: readonly (readonly [x: number, y: number])[];
  readonly edges: readonly (readonly [a: number, b: number, weight: number])[];
}

/** Places after some rounds, x and y by turns; `share` is how much of the work is done. */
export interface LayoutStep {
  readonly places: Float32Array;
  readonly share: number;
}

const ROUNDS = 300;
const STEP = 20;

/** Lays a graph out in small steps, telling the page after each; ends by itself. The page stops it by ending the worker. */
function layOut({ places, edges }: LayoutTask): void {
  const graph = new UndirectedGraph();
  for (const [i, [x, y]] of places.entries()) graph.addNode(String(i), { x, y });
  for (const [a, b, weight] of edges) graph.mergeEdge(String(a), String(b), { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: false,
    gravity: 1.5,
    linLogMode: true,
  };
  for (let done = 0; done < ROUNDS; done += STEP) {
    forceAtlas2.assign(graph, { iterations: STEP, settings, getEdgeWeight: 'weight' });
    const out = new Float32Array(places.length * 2);
    graph.forEachNode((node, { x, y }) => {
      out[Number(node) * 2] = Number(x);
      out[Number(node) * 2 + 1] = Number(y);
    });
    const step: LayoutStep = { places: out, share: (done + STEP) / ROUNDS };
    postMessage(step);
  }
}

addEventListener('message', (event: MessageEvent<LayoutTask>) => layOut(event.data));
