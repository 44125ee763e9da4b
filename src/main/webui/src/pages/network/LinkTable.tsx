import "../../style/rows.css";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import { NodeLink } from "../../ui/NodeLink";
import { SourceMark } from "../../ui/SourceMark";
import type { Graph } from "./graph";
import { useLinkWords } from "./linkWords";

const FIRST = 50;

/** The same links as lines: for those who hear them, and for small screens. The nearest nodes come first. */
export function LinkTable({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const linkWords = useLinkWords();
  const [all, setAll] = useState(false);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const far = (id: string) => nodes.get(id)!.distance;
  const links = [...graph.links].sort((a, b) => far(a.from) + far(a.to) - far(b.from) - far(b.to));
  return (
    <section className="link-table">
      <h2>
        {t("network.list")} <small>{number(links.length)}</small>
      </h2>
      <table className="rows">
        <caption className="visually-hidden">{t("network.list")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("network.from")}</th>
            <th scope="col">{t("network.link")}</th>
            <th scope="col">{t("network.to")}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? links : links.slice(0, FIRST)).map((link) => (
            <tr key={link.claim}>
              <th scope="row">
                <NodeLink node={nodes.get(link.from)!} icon />
              </th>
              <td data-label={t("network.link")}>
                <span>
                  {linkWords(link)} <SourceMark behind={{ claimId: link.claim }} />
                </span>
              </td>
              <td data-label={t("network.to")}>
                <NodeLink node={nodes.get(link.to)!} icon />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && links.length > FIRST && (
        <button type="button" onClick={() => setAll(true)}>
          {t("network.showAll", { count: links.length })}
        </button>
      )}
    </section>
  );
}
