import type { Reference } from "../../kinds";
import type { NetworkAroundQuery, NetworkPathsQuery } from "./network.generated";

export interface GraphNode extends Reference {
  /** How many hops from where one began. */
  readonly distance: number;
  readonly links: number;
}

export interface GraphLink {
  readonly claim: string;
  readonly property: string;
  readonly role: string | null;
  readonly from: string;
  readonly to: string;
}

/** All links between two nodes: they are drawn as one line. */
export interface Pair {
  readonly key: string;
  readonly one: string;
  readonly other: string;
  readonly links: readonly GraphLink[];
  readonly onPath: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly pairs: readonly Pair[];
  readonly onPath: ReadonlySet<string>;
  readonly cut: boolean;
}

export type Around = NonNullable<NetworkAroundQuery["around"]>;
export type Path = NetworkPathsQuery["paths"][number];

/** Puts together what is around several nodes and what lies on the paths, each node and each link once. */
export function graphOf(arounds: readonly Around[], paths: readonly Path[]): Graph {
  const nodes = new Map<string, Omit<GraphNode, "links">>();
  const links = new Map<string, GraphLink>();
  arounds.forEach((around, index) => {
    for (const { node, distance } of around.nodes) {
      const known = nodes.get(node.id);
      nodes.set(node.id, { ...node, distance: known?.distance ?? distance + index });
    }
    for (const { claim, property, role, from, to } of around.links) {
      links.set(claim.id, { claim: claim.id, property, role: role ?? null, from: from.id, to: to.id });
    }
  });
  const onPath = new Set<string>();
  for (const { hops } of paths) {
    hops.forEach(({ from, to, forward, claim, property, role }, index) => {
      nodes.set(from.id, { ...from, distance: Math.min(index, nodes.get(from.id)?.distance ?? index) });
      nodes.set(to.id, { ...to, distance: Math.min(index + 1, nodes.get(to.id)?.distance ?? index + 1) });
      const [start, end] = forward ? [from.id, to.id] : [to.id, from.id];
      links.set(claim.id, { claim: claim.id, property, role: role ?? null, from: start, to: end });
      for (const id of [from.id, to.id, claim.id]) {
        onPath.add(id);
      }
    });
  }
  const drawn = [...links.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const count = (id: string) => drawn.filter(({ from, to }) => from === id || to === id).length;
  return {
    nodes: [...nodes.values()]
      .map((node) => ({ ...node, links: count(node.id) }))
      .sort((a, b) => a.distance - b.distance),
    links: drawn,
    pairs: pairsOf(drawn, onPath),
    onPath,
    cut: arounds.some(({ cut }) => cut),
  };
}

function pairsOf(links: readonly GraphLink[], onPath: ReadonlySet<string>): readonly Pair[] {
  const pairs = new Map<string, GraphLink[]>();
  for (const link of links) {
    const key = [link.from, link.to].sort().join(" ");
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  return [...pairs].map(([key, all]) => ({
    key,
    one: all[0]!.from,
    other: all[0]!.to,
    links: all,
    onPath: all.some(({ claim }) => onPath.has(claim)),
  }));
}
