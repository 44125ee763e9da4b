import type { TypedDocumentNode } from "urql";
import type { Property } from "../../api/evidence.generated";
import type { HeadFragment } from "./park.generated";
import type { Reference } from "../../kinds";
import type { useFormat } from "../../i18n/format";
import type { ReactNode } from "react";

type Format = ReturnType<typeof useFormat>;

/** A line of a section: a node and how it is linked, or something that is no node of its own. */
export interface Item {
  readonly key: string;
  readonly node?: Reference;
  readonly text?: ReactNode;
  /** A few words behind the name, such as the role. */
  readonly detail?: ReactNode;
  /** The claim that the link rests on. */
  readonly claim?: string;
}

export interface Section<Node> {
  /** Its heading: a key of `section`. */
  readonly name: string;
  readonly items: (node: Node, format: Format) => readonly Item[];
  /** How many there are in all, where not all are asked for, and the address that lists them. */
  readonly total?: (node: Node) => number;
  readonly all?: (node: Node) => string;
}

export interface NodeSpec<Node extends HeadFragment = HeadFragment> {
  readonly document: TypedDocumentNode<{ node: Node | null }, { slug: string }>;
  readonly sections: readonly Section<Node>[];
  /** What a reader expects to be told: said to be unknown where nothing is known. */
  readonly expected: readonly Property[];
}

/** Keeps the types of a page together; what all pages have in common knows only what all nodes have. */
export function page<Data extends { readonly node: unknown }>(
  document: TypedDocumentNode<Data, never>,
  expected: readonly Property[],
  sections: readonly Section<NonNullable<Data["node"]>>[],
): NodeSpec {
  return { document, expected, sections } as unknown as NodeSpec;
}

interface Edge {
  readonly node: Reference;
  readonly role?: string | null;
  readonly claim: { readonly id: string };
}

/** The nodes at the other end of links, each with its role and the claim of the link. */
export function linked(edges: readonly Edge[], { code }: Format): Item[] {
  return edges.map(({ node, role, claim }) => ({ key: `${node.id} ${role} ${claim.id}`, node, claim: claim.id, detail: role && code(role) }));
}

export function plain(nodes: readonly Reference[]): Item[] {
  return nodes.map((node) => ({ key: node.id, node }));
}
