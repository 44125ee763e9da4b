import type { useFormat } from "../../i18n/format";
import { Stage } from "../../ui/Stage";
import type { DealRowFragment, EventRowFragment } from "./park.generated";
import type { Item } from "./spec";

type Format = ReturnType<typeof useFormat>;

interface EdgeTo<Node> {
  readonly node: Node;
  readonly claim?: { readonly id: string } | null;
  readonly role?: string | null;
}

/** Deals, each with how far it has come: an intent never looks like a contract. */
export function dealItems(edges: readonly EdgeTo<DealRowFragment>[], { code, date, moneyInShort }: Format): Item[] {
  return edges.map(({ node, claim, role }) => ({
    key: `${node.id} ${role} ${claim?.id}`,
    node,
    claim: claim?.id,
    detail: (
      <>
        <Stage stage={node.stage} group={node.stageGroup} />
        {[
          node.kind && code(node.kind),
          node.stageOn && date(node.stageOn),
          role && code(role),
          ...node.amounts.slice(0, 1).map(({ amount }) => moneyInShort(amount)),
        ]
          .filter(Boolean)
          .join(" · ")}
      </>
    ),
  }));
}

/** Meetings and other events, marked as what they are. */
export function eventItems(edges: readonly EdgeTo<EventRowFragment>[], { code, date }: Format): Item[] {
  return edges.map(({ node, claim, role }) => ({
    key: `${node.id} ${role} ${claim?.id}`,
    node,
    claim: claim?.id,
    detail: (
      <>
        {node.kind && <span className="event-kind">{code(node.kind)}</span>}
        {[node.happenedOn && date(node.happenedOn), role && code(role)].filter(Boolean).join(" · ")}
      </>
    ),
  }));
}
