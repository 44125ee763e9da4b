import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { useEffect, useRef, useState } from "react";
import { calm } from "../../ui/calm";
import type { Graph } from "./graph";
import { radiusOf } from "./shapes";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Layout = ReadonlyMap<string, Point>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  readonly distance: number;
}

/** How far the simulation is carried before anything is drawn, and how far in all. */
const AT_ONCE = 120;
const WHOLE = 300;

/**
 * Where the nodes stand. What was there stays about where it was when more is added. It settles before the reader's eyes,
 * or at once where motion is not wanted.
 */
export function useLayout(graph: Graph | undefined): { readonly layout: Layout; readonly settled: boolean } {
  const [state, setState] = useState<{ readonly layout: Layout; readonly settled: boolean }>({
    layout: new Map(),
    settled: false,
  });
  const before = useRef<Layout>(state.layout);
  useEffect(() => {
    if (!graph) {
      return undefined;
    }
    const bodies = bodiesOf(graph, before.current);
    const simulation = simulate(graph, bodies);
    const show = (settled: boolean) => {
      const layout = new Map(bodies.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]));
      before.current = layout;
      setState({ layout, settled });
    };
    const still = calm();
    simulation.tick(still ? WHOLE : AT_ONCE);
    show(still);
    let done = still ? WHOLE : AT_ONCE;
    let frame = 0;
    const step = () => {
      simulation.tick(4);
      done += 4;
      show(done >= WHOLE);
      if (done < WHOLE) {
        frame = requestAnimationFrame(step);
      }
    };
    if (!still) {
      frame = requestAnimationFrame(step);
    }
    return () => cancelAnimationFrame(frame);
  }, [graph]);
  return state;
}

/** New nodes begin beside one that they are linked with. */
function bodiesOf({ nodes, pairs }: Graph, before: Layout): Body[] {
  return nodes.map((node, index) => {
    const neighbour = pairs.find(
      ({ one, other }) => (one === node.id && before.has(other)) || (other === node.id && before.has(one)),
    );
    const near = neighbour && before.get(neighbour.one === node.id ? neighbour.other : neighbour.one);
    const angle = index * 2.4;
    const start =
      before.get(node.id) ??
      (near ? { x: near.x + 30 * Math.cos(angle), y: near.y + 30 * Math.sin(angle) } : undefined);
    const ring = node.distance * 110;
    return {
      id: node.id,
      distance: node.distance,
      radius: radiusOf(node),
      ...(start ?? { x: ring * Math.cos(angle), y: ring * Math.sin(angle) }),
      ...(node.distance === 0 && index === 0 ? { fx: 0, fy: 0 } : {}),
    };
  });
}

function simulate({ pairs, nodes }: Graph, bodies: Body[]) {
  const lines: SimulationLinkDatum<Body>[] = pairs.map(({ one, other }) => ({ source: one, target: other }));
  const many = nodes.length > 60;
  return forceSimulation(bodies)
    .stop()
    .force(
      "link",
      forceLink<Body, SimulationLinkDatum<Body>>(lines)
        .id(({ id }) => id)
        .distance(many ? 70 : 110),
    )
    .force(
      "apart",
      forceManyBody<Body>()
        .strength(many ? -240 : -520)
        .distanceMax(700),
    )
    .force(
      "room",
      forceCollide<Body>(({ radius }) => radius + (many ? 7 : 16)),
    )
    .force("x", forceX<Body>().strength(0.045))
    .force("y", forceY<Body>().strength(0.07));
}
