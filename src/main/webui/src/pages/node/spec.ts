import type { ReactNode } from "react";
import type { TypedDocumentNode } from "urql";
import type { Property } from "../../api/fragments.generated";
import type { useFormat } from "../../i18n/format";
import type { Reference } from "../../kinds";
import type { HeadFragment } from "./head.generated";

export type Format = ReturnType<typeof useFormat>;

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
  /** Says what the list means: a key of `meaning`. */
  readonly meaning?: string;
  /** Says that there is nothing: a key of `none`. A section without it is left out where there is nothing. */
  readonly none?: string;
  /** What stands below the list. */
  readonly below?: (node: Node) => ReactNode;
  /** Many short lines stand beside each other. */
  readonly dense?: boolean;
}

/** What a node has without a claim of its own, such as the code of a country. */
export interface Detail {
  /** A key of `column`. */
  readonly name: string;
  readonly value: ReactNode;
}

/** What stands for a figure that no source states: its parts that are known, added up. */
export interface AddedUp {
  readonly property: Property;
  readonly hectares: number;
}

interface Extras<Node> {
  readonly addedUp?: (node: Node) => AddedUp | undefined;
  readonly details?: (node: Node, format: Format) => readonly Detail[];
  /** Stands beside the kind above the name. */
  readonly badge?: (node: Node, format: Format) => ReactNode;
  /** What is asked for by a request of its own, below the sections. */
  readonly below?: (node: Node) => ReactNode;
}

export interface NodeSpec<Node extends HeadFragment = HeadFragment> extends Extras<Node> {
  readonly document: TypedDocumentNode<{ node: Node | null }, { slug: string }>;
  readonly sections: readonly Section<Node>[];
  /** What a reader expects to be told: said to be unknown where nothing is known. */
  readonly expected: readonly Property[];
}

/** The node with what else its operation asks for beside it. */
type Whole<Data extends { readonly node: unknown }> = NonNullable<Data["node"]> & Omit<Data, "node">;

/** Keeps the types of a page together; what all pages have in common knows only what all nodes have. */
export function page<Data extends { readonly node: unknown }>(
  document: TypedDocumentNode<Data, never>,
  expected: readonly Property[],
  sections: readonly Section<Whole<Data>>[],
  extras: Extras<Whole<Data>> = {},
): NodeSpec {
  return { document, expected, sections, ...extras } as unknown as NodeSpec;
}
