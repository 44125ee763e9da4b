import { useTranslation } from "react-i18next";
import { DRAWINGS } from "../../ui/KindIcon";
import { largeness } from "../../ui/largeness";
import type { Chosen } from "./Drawing";
import type { GraphNode } from "./graph";
import { shortName } from "./labels";
import { FAMILIES, outline, radiusOf } from "./shapes";
import type { Point } from "./useLayout";

interface Props {
  readonly node: GraphNode;
  /** How far a deal has come. */
  readonly stage: string | undefined;
  readonly at: Point | undefined;
  readonly scale: number;
  readonly faint: boolean;
  readonly onPath: boolean;
  readonly chosen: boolean;
  readonly choose: (chosen: Chosen) => void;
  readonly point: (id: string | undefined) => void;
}

/** A node: its outline by its family, its icon by its type, its size by its links. */
export function DrawnNode({ node, stage, at, scale, faint, onPath, chosen, choose, point }: Props) {
  const { t } = useTranslation();
  if (!at) {
    return null;
  }
  const radius = radiusOf(node);
  const icon = radius * 0.062;
  const grown = scale > 1 ? 1 / scale : 1;
  const classes = ["node", FAMILIES[node.__typename], stage, faint && "faint", onPath && "on-path", chosen && "chosen"];
  const pick = () => choose({ node: node.id });
  return (
    <g className={classes.filter(Boolean).join(" ")} transform={`translate(${at.x} ${at.y})`}>
      <g
        role="button"
        tabIndex={0}
        aria-pressed={chosen}
        aria-label={t("network.node", { name: node.name, type: t(`type.${node.__typename}`), count: node.links })}
        onClick={pick}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            pick();
          }
        }}
        onPointerEnter={() => point(node.id)}
        onPointerLeave={() => point(undefined)}
        onFocus={() => point(node.id)}
        onBlur={() => point(undefined)}
      >
        <g transform={`scale(${grown})`}>
          <path className="outline" d={outline(node.__typename, radius)} />
          <path className="icon" d={DRAWINGS[node.__typename]} transform={`scale(${icon}) translate(-8 -8)`} />
        </g>
      </g>
    </g>
  );
}

/** The name below a node, as large at every scale. */
export function DrawnName({ node, at, scale, faint }: Pick<Props, "node" | "at" | "scale" | "faint">) {
  return (
    at && (
      <text
        className={faint ? "name faint" : "name"}
        transform={`translate(${at.x} ${at.y}) scale(${1 / scale})`}
        y={radiusOf(node) * Math.min(1, scale) + 14 * largeness()}
        textAnchor="middle"
      >
        {shortName(node.name)}
      </text>
    )
  );
}
