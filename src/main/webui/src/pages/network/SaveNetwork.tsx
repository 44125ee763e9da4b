import { useTranslation } from "react-i18next";
import { root } from "../../api/client";
import { useFormat } from "../../i18n/format";
import { addressOf } from "../../kinds";
import { pictureOf, svgOf } from "../../ui/picture";
import { csv, save } from "../../ui/save";
import type { Graph } from "./graph";

/** Saves the drawing as it stands, and the links as rows. */
export function SaveNetwork({ graph, svg }: { readonly graph: Graph; readonly svg: () => SVGSVGElement | null }) {
  const { t } = useTranslation();
  const { property, code } = useFormat();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const saveRows = () => {
    const heading = ["from", "link", "role", "to", "fromAddress", "toAddress", "claim"].map((name) =>
      t(`network.column.${name}`),
    );
    const rows = graph.links.map((link) => {
      const [from, to] = [nodes.get(link.from)!, nodes.get(link.to)!];
      const addresses = [from, to].map((node) => new URL(`.${addressOf(node)}`, root).href);
      return [from.name, property(link.property), link.role ? code(link.role) : "", to.name, ...addresses, link.claim];
    });
    save("network.csv", "text/csv", csv([heading, ...rows]));
  };
  const saveDrawing = () => save("network.svg", "image/svg+xml", svgOf(svg()!));
  const savePicture = async () => save("network.png", "image/png", await pictureOf(svg()!));
  return (
    <p className="actions">
      <button type="button" onClick={saveRows}>
        {t("save.csv")}
      </button>
      <button type="button" onClick={saveDrawing}>
        {t("network.saveDrawing")}
      </button>
      <button type="button" onClick={() => void savePicture()}>
        {t("map.savePicture")}
      </button>
    </p>
  );
}
