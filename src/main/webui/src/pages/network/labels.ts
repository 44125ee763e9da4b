import { largeness } from "../../ui/largeness";
import { widthOf } from "../../ui/widthOf";
import type { GraphNode } from "./graph";
import { radiusOf } from "./shapes";
import type { Layout } from "./useLayout";

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HEIGHT = 15;
const LONGEST = 34;

/** Of so many links one wants to know where they lead: the name may cover nodes, which have no room to spare there. */
const HUB = 20;

/** A name as it is written beside its node: the whole is told by the node itself. */
export function shortName(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}

/**
 * The nodes whose names can be written below them without touching another: those on the path and the nearest and most
 * linked first. All is reckoned in pixels of the screen, where names never grow or shrink with the zoom, and nodes do
 * not grow.
 */
export function labelled(
  nodes: readonly GraphNode[],
  layout: Layout,
  scale: number,
  first: ReadonlySet<string>,
): ReadonlySet<string> {
  const large = largeness();
  const bodies = nodes.flatMap((node): (Area & { id: string })[] => {
    const point = layout.get(node.id);
    const radius = radiusOf(node) * Math.min(1, scale);
    return point ? [{ id: node.id, ...square(point.x * scale, point.y * scale, radius) }] : [];
  });
  const taken: Area[] = [];
  const shown = new Set<string>();
  const order = [...nodes].sort(
    (a, b) =>
      Number(first.has(b.id)) - Number(first.has(a.id)) ||
      Math.min(a.distance, 2) - Math.min(b.distance, 2) ||
      b.links - a.links,
  );
  for (const node of order) {
    const point = layout.get(node.id);
    if (point) {
      const half = (large * (widthOf(shortName(node.name)) + 6)) / 2;
      const top = point.y * scale + radiusOf(node) * Math.min(1, scale) + 3 * large;
      const area = { left: point.x * scale - half, right: point.x * scale + half, top, bottom: top + HEIGHT * large };
      const free =
        node.distance === 0 ||
        (!taken.some((other) => touch(area, other)) &&
          (node.links >= HUB || !bodies.some((body) => body.id !== node.id && touch(area, body))));
      if (free) {
        taken.push(area);
        shown.add(node.id);
      }
    }
  }
  return shown;
}

function square(x: number, y: number, radius: number): Area {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function touch(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
