import "../../style/drawing.css";
import { type RefObject, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ZoomButtons } from "../../ui/ZoomButtons";
import { DrawnName, DrawnNode } from "./DrawnNode";
import { DrawnPair } from "./DrawnPair";
import type { Graph } from "./graph";
import { labelled } from "./labels";
import { useLayout } from "./useLayout";
import { useStages } from "./useStages";
import { useSize, useZoom } from "./useZoom";

/** What the reader has chosen or points at: a node by its id, or a pair of nodes by its key. */
export type Chosen = { readonly node: string } | { readonly pair: string };

export const keyOf = (chosen: Chosen) => ("node" in chosen ? chosen.node : chosen.pair);

interface Props {
  readonly graph: Graph;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly chosen: Chosen | undefined;
  readonly choose: (chosen: Chosen | undefined) => void;
  readonly point: (chosen: Chosen | undefined) => void;
}

/** The graph as a drawing: nodes that can be reached by pointer, finger and keyboard, from the nearest to the farthest. */
export function Drawing({ graph, svg, chosen, choose, point }: Props) {
  const { t } = useTranslation();
  const size = useSize(svg);
  const { layout, settled } = useLayout(graph);
  const { x, y, k, by, fit } = useZoom(svg, layout, size);
  const stages = useStages(graph);
  const [at, setAt] = useState<string>();
  const focus = at ?? (chosen && "node" in chosen ? chosen.node : undefined);
  const near = useMemo(() => neighbours(graph, focus), [graph, focus]);
  const labels = useMemo(() => labelled(graph.nodes, layout, k, near ?? graph.onPath), [graph, layout, k, near]);
  const names = useMemo(() => new Map(graph.nodes.map(({ id, name }) => [id, name])), [graph]);
  const faint = (id: string) => near !== undefined && !near.has(id);
  return (
    <>
      <svg
        ref={svg}
        className="drawing"
        role="group"
        aria-label={t("network.drawing", { count: graph.nodes.length })}
        aria-busy={!settled}
      >
        <rect className="ground" width="100%" height="100%" onClick={() => choose(undefined)} />
        <g transform={`translate(${x} ${y}) scale(${k})`}>
          {graph.pairs.map((pair) => (
            <DrawnPair
              key={pair.key}
              pair={pair}
              from={layout.get(pair.one)}
              to={layout.get(pair.other)}
              names={names}
              faint={near !== undefined && pair.one !== focus && pair.other !== focus}
              chosen={chosen !== undefined && "pair" in chosen && chosen.pair === pair.key}
              choose={choose}
              point={point}
            />
          ))}
          {graph.nodes.map((node) => (
            <DrawnNode
              key={node.id}
              node={node}
              stage={stages.get(node.id)}
              at={layout.get(node.id)}
              scale={k}
              faint={faint(node.id)}
              onPath={graph.onPath.has(node.id)}
              chosen={chosen !== undefined && "node" in chosen && chosen.node === node.id}
              choose={choose}
              point={setAt}
            />
          ))}
          {/* Above all nodes, so that none covers a name. */}
          {graph.nodes
            .filter(({ id }) => labels.has(id) || id === at)
            .map((node) => (
              <DrawnName key={node.id} node={node} at={layout.get(node.id)} scale={k} faint={faint(node.id)} />
            ))}
        </g>
      </svg>
      <ZoomButtons closer={() => by(1.4)} farther={() => by(1 / 1.4)} all={fit} />
    </>
  );
}

/** A node and all that it is linked with; nothing if no node is pointed at. */
function neighbours({ pairs }: Graph, id: string | undefined): ReadonlySet<string> | undefined {
  return id === undefined
    ? undefined
    : new Set([id, ...pairs.flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : []))]);
}
