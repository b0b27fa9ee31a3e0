import { UndirectedGraph } from 'graphology';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Sigma } from 'sigma';
import type { CooccurrenceGraph, EntityCount } from '../../../lib/model/insight.ts';
import { useT } from '../../hooks/language.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { labelDrawer } from './node-label.ts';
import type { LayoutStep, LayoutTask } from './layout-worker.ts';

interface Props {
  readonly graph: CooccurrenceGraph;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string | undefined) => void;
  /** It cannot be drawn here (no WebGL): the list stands alone. */
  readonly onUndrawn: () => void;
}

const COLOURS = { person: '--accent', organisation: '--blue', place: '--amber' } as const;

/**
 * The picture of a graph. Only a help for the eye: everything in it is also in the list beside it, so it is hidden from
 * screen readers and out of the tab order. The layout is worked out in a worker and can be stopped.
 */
export function GraphPicture({ graph, chosen, onChoose, onUndrawn }: Props): JSX.Element {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const sigmaRef = useRef<Sigma>(undefined);
  const chosenRef = useRef(chosen);
  const [share, setShare] = useState(0);
  const stopRef = useRef<() => void>(undefined);
  useEffect(() => {
    if (box.current === null) return undefined;
    try {
      const { sigma, drawing } = draw(box.current, graph, () => chosenRef.current, onChoose);
      sigmaRef.current = sigma;
      const worker = lay(graph, drawing, setShare);
      stopRef.current = () => {
        worker.terminate();
        setShare(1);
      };
      return () => {
        worker.terminate();
        sigma.kill();
        sigmaRef.current = undefined;
      };
    } catch {
      // No WebGL here: the list says it all.
      onUndrawn();
      return undefined;
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `onChoose` and `onUndrawn` are new on every draw and always do the same
  }, [graph]);
  useEffect(() => {
    chosenRef.current = chosen;
    sigmaRef.current?.refresh({ skipIndexation: true });
  }, [chosen]);
  return (
    <div class="graph__picture">
      <div ref={box} class="graph__canvas" dir="ltr" aria-hidden="true" />
      {share < 1 && (
        <div class="graph__working">
          <Progress label={t('graph-working')} share={share} />
          <Button kind="plain" onClick={() => stopRef.current?.()}>
            {t('graph-stop')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Colours of the theme as the page has them now; pictures cannot read style sheets by themselves. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function draw(
  box: HTMLElement,
  graph: CooccurrenceGraph,
  chosen: () => string | undefined,
  onChoose: (key: string | undefined) => void,
): { sigma: Sigma; drawing: UndirectedGraph } {
  const drawing = new UndirectedGraph();
  const most = Math.max(...graph.nodes.map(({ count }) => count), 1);
  for (const [i, node] of graph.nodes.entries()) drawing.addNode(node.key, { ...place(i, graph.nodes.length), ...look(node, most) });
  const heavy = Math.max(...graph.edges.map(({ count }) => count), 1);
  for (const { a, b, count } of graph.edges)
    if (drawing.hasNode(a) && drawing.hasNode(b)) drawing.mergeEdge(a, b, { size: 0.5 + (3 * count) / heavy, color: colour('--edge') });
  const [faint, strong] = [colour('--line'), colour('--accent')];
  const near = (key: string): boolean => {
    const one = chosen();
    return one === undefined || !drawing.hasNode(one) || key === one || drawing.areNeighbors(one, key);
  };
  const sigma = new Sigma(drawing, box, {
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 14,
    labelColor: { color: colour('--ink') },
    labelRenderedSizeThreshold: 5,
    defaultDrawNodeLabel: labelDrawer(colour('--raised')),
    labelDensity: 0.6,
    allowInvalidContainer: true,
    nodeReducer: (key, data) => (near(key) ? data : { ...data, color: faint, label: null }),
    edgeReducer: (edge, data) => {
      const one = chosen();
      if (one === undefined || !drawing.hasNode(one)) return data;
      return drawing.hasExtremity(edge, one) ? { ...data, color: strong } : { ...data, hidden: true };
    },
  });
  sigma.on('clickNode', ({ node }) => onChoose(node));
  sigma.on('clickStage', () => onChoose(undefined));
  return { sigma, drawing };
} // prettier-ignore

function look(
  { name, type, count }: EntityCount,
  most: number,
): { label: string; size: number; color: string } {
  return { label: name, size: 3 + 13 * Math.sqrt(count / most), color: colour(COLOURS[type]) };
}

/** A first place on a spiral: the same graph always begins, and so ends, the same. */
function place(i: number, of: number): { x: number; y: number } {
  const angle = i * 2.399963;
  const radius = Math.sqrt((i + 0.5) / of);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function lay(graph: CooccurrenceGraph, drawing: UndirectedGraph, onShare: (share: number) => void): Worker {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const at = new Map(graph.nodes.map(({ key }, i) => [key, i]));
  const task: LayoutTask = {
    places: graph.nodes.map((_, i) => {
      const { x, y } = place(i, graph.nodes.length);
      return [x, y] as const;
    }),
    edges: graph.edges.flatMap(({ a, b, count }) => {
      const [from, to] = [at.get(a), at.get(b)];
      return from === undefined || to === undefined ? [] : [[from, to, count] as const];
    }),
  };
  worker.addEventListener('message', (event: MessageEvent<LayoutStep>) => {
    const { places, share } = event.data;
    for (const [i, { key }] of graph.nodes.entries())
      drawing.mergeNodeAttributes(key, { x: places[i * 2], y: places[i * 2 + 1] });
    onShare(share);
  });
  worker.addEventListener('error', () => onShare(1));
  worker.postMessage(task);
  return worker;
}
