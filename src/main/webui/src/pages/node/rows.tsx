import type { Reference } from "../../kinds";
import { Stage } from "../../ui/Stage";
import type {
  CommitmentRowFragment,
  DealRowFragment,
  EventRowFragment,
  OrganisationRowFragment,
  ParkRowFragment,
} from "./rows.generated";
import type { Format, Item } from "./spec";

type Words = string | number | null | undefined | false;
type When = Parameters<Format["date"]>[0];

/** A link as the service tells it: which of these it has depends on what it links. */
export interface EdgeTo<Node> {
  readonly node: Node;
  readonly claim?: { readonly id: string } | null;
  readonly role?: string | null;
  readonly label?: string | null;
  readonly side?: string | null;
  readonly sharePercent?: number | null;
  readonly areaHectares?: number | null;
  readonly validFrom?: When | null;
  readonly validTo?: When | null;
}

export const joined = (words: readonly Words[]) => words.filter(Boolean).join(" · ");

export const edgesTo = <Node,>({ nodes }: { readonly nodes: readonly Node[] }): EdgeTo<Node>[] =>
  nodes.map((node) => ({ node }));

/** The nodes at the other end of links: the role and how long it was held, then what the list says of the node itself. */
export function linked<Node extends Reference>(
  edges: readonly EdgeTo<Node>[],
  format: Format,
  of: (node: Node, format: Format) => readonly Words[] = () => [],
): Item[] {
  return edges.map((edge) => ({
    key: `${edge.node.id} ${edge.role} ${edge.claim?.id}`,
    node: edge.node,
    claim: edge.claim?.id,
    detail: joined([...told(edge, format), ...of(edge.node, format)]),
  }));
}

function told(
  { role, label, side, sharePercent, areaHectares, validFrom, validTo }: EdgeTo<unknown>,
  { code, quantity, span, shared }: Format,
): Words[] {
  return [
    role && code(role),
    label,
    side,
    sharePercent != null && quantity(sharePercent, "%"),
    areaHectares != null && shared(quantity(areaHectares, "ha")),
    span(validFrom, validTo),
  ];
}

interface Place {
  readonly kind: string | null;
  readonly status: string | null;
  readonly areaHectares: number | null;
  /** What is known of the whole; parts of parks have none. */
  readonly knownArea?: { readonly areaHectares: number } | null;
}

/** A zone, a park or a part of one. */
export const ofPlace = (place: Place, format: Format): Words[] => [
  place.kind && format.code(place.kind),
  place.status && format.code(place.status),
  areaOf(place, format),
];

function areaOf({ areaHectares, knownArea }: Place, { atLeast, quantity }: Format): Words {
  if (areaHectares != null) {
    return quantity(areaHectares, "ha");
  }
  return knownArea && atLeast(quantity(knownArea.areaHectares, "ha"));
}

export const ofPark = (park: ParkRowFragment, format: Format): Words[] => [...ofPlace(park, format), park.city?.name];

export const ofOrganisation = ({ kind, homeCountry }: OrganisationRowFragment, { code }: Format) => [
  code(kind),
  homeCountry?.name,
];

export const ofCommitment = ({ kind, status }: CommitmentRowFragment, { code }: Format) => [
  kind && code(kind),
  status && code(status),
];

/** Deals, each with how far it has come: an intent never looks like a contract. */
export function dealItems(
  edges: readonly EdgeTo<DealRowFragment>[],
  { code, date, moneyInShort, noted, within }: Format,
): Item[] {
  return edges.map(({ node, claim, role }) => ({
    key: `${node.id} ${role} ${claim?.id}`,
    node,
    claim: claim?.id,
    detail: (
      <>
        <Stage stage={node.stage} group={node.stageGroup} />
        {joined([
          node.kind && code(node.kind),
          node.stageOn && date(node.stageOn),
          role && code(role),
          ...node.ownAmounts
            .slice(0, 1)
            .map(({ amount, fromRole }) => noted(moneyInShort(amount), within(code(fromRole)))),
        ])}
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
        {joined([node.happenedOn && date(node.happenedOn), role && code(role)])}
      </>
    ),
  }));
}
