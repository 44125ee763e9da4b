import "../style/lists.css";
import type { Item } from "../pages/node/spec";
import { NodeLink } from "./NodeLink";
import { SourceMark } from "./SourceMark";

/** Nodes or other items, each with a few words and the evidence of its link. */
export function LinkList({ items, dense = false }: { readonly items: readonly Item[]; readonly dense?: boolean }) {
  return (
    <ul className={dense ? "links dense" : "links"}>
      {items.map((item) => (
        <li key={item.key}>
          <span>
            {item.node ? <NodeLink node={item.node} icon /> : item.text}{" "}
            {item.claim && <SourceMark behind={{ claimId: item.claim }} />}
          </span>
          {item.detail && <span className="detail">{item.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
