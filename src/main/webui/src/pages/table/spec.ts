import type { ReactNode } from "react";
import type { TypedDocumentNode } from "urql";
import type { Property } from "../../api/fragments.generated";
import type { useFormat } from "../../i18n/format";
import type { Reference } from "../../kinds";

type Format = ReturnType<typeof useFormat>;

export interface Connection<Row> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
  readonly nodes: readonly Row[];
}

export interface Group {
  readonly count: number;
  readonly keys: readonly { readonly value: string | null; readonly node: Reference | null }[];
}

/** What is told of facets: the groups of most, the two counts of those that ask whether there is any. */
export type Answers = Readonly<
  Record<string, { readonly groups?: readonly Group[]; readonly totalCount?: number } | undefined>
>;

/** A column: its words as text, for the file that can be saved, and what else the page shows of it. */
export interface Column<Row> {
  /** Its heading: a property, or a key of `column`. */
  readonly name: string;
  /** The property whose claim is behind the figure; none for what is no claim of the row itself. */
  readonly property?: Property;
  readonly text: (row: Row, format: Format) => string | null | undefined;
  /** What stands in the cell in place of the text; its evidence beside it, since it may hold links, or else behind all of it. */
  readonly cell?: (row: Row, format: Format) => ReactNode;
  readonly linkless?: boolean;
  /** What no value means, where it does not mean that it is unknown: a key of `absent`. */
  readonly absent?: string;
  /** The constant of the order by this column. */
  readonly order?: string;
  readonly numeric?: boolean;
  /** Kept on one line. */
  readonly whole?: boolean;
}

/** A filter by a few values, each with the count that choosing it gives. */
export interface Facet {
  /** Its name in the address, the alias in the operation, and its heading: a key of `facet`. */
  readonly name: string;
  readonly where: (values: readonly string[]) => object;
  /** What the values are: constants of the schema, nodes by their slugs, years, or whether there is any at all. */
  readonly values: "codes" | "nodes" | "years" | "presence";
  /** One that is not listed is no alias of the operation: it shows only what a link from another page has chosen. */
  readonly unlisted?: boolean;
}

/** A least and a most, either of which may be missing. What stands in the address may be no number. */
export interface Bounds {
  readonly gte?: number | string;
  readonly lte?: number | string;
}

/** A filter by a least and a most. */
export interface Range {
  readonly name: string;
  readonly unit?: string;
  readonly where: (bounds: Bounds) => object;
}

export interface TableSpec<Data, Row extends Reference> {
  // The variables are those of every table: filter, orderBy, first, after, last and before.
  readonly document: TypedDocumentNode<Data, never>;
  /** Asks how many each choice of a facet would leave: its variables are except<Facet>. It may take longer than the rows. */
  readonly counts?: TypedDocumentNode<Answers, never>;
  readonly rows: (data: Data) => Connection<Row>;
  readonly columns: readonly Column<Row>[];
  readonly facets: readonly Facet[];
  readonly ranges?: readonly Range[];
  /** The order unless another is chosen. */
  readonly order: string;
}

/** Keeps the types of a table together; what all tables have in common does not know them. */
export function table<Data, Row extends Reference>(
  spec: Omit<TableSpec<Data, Row>, "document" | "counts"> & { readonly document: unknown; readonly counts?: unknown },
) {
  return spec as unknown as TableSpec<unknown, Reference>;
}

/** Stands in addresses for what has no value. */
export const NONE = "-";

/** Stand in addresses for what has some, and for what has none. */
export const YES = "yes";
export const NO = "no";

/** A field with a constant, or without one. */
export const codes = (name: string, field = name): Facet => ({
  name,
  values: "codes",
  where: (values) => orNone(values, field, (known) => ({ [field]: { in: known } })),
});

/** A field that holds one node. */
export const oneNode = (name: string, field = name): Facet => ({
  name,
  values: "nodes",
  where: (slugs) => ({ [field]: { slug: { in: slugs } } }),
});

/** A field that holds several nodes, of which one is enough. */
export const someNode = (name: string, field = name): Facet => ({
  name,
  values: "nodes",
  where: (slugs) => ({ [field]: { some: { slug: { in: slugs } } } }),
});

/** The kinds of nodes that a link may lead to, as the service's filters name them. */
type LinkedKind =
  | "city"
  | "commitment"
  | "country"
  | "deal"
  | "economicZone"
  | "event"
  | "infrastructure"
  | "organisation"
  | "park"
  | "person"
  | "sector"
  | "subdivision";

/** A field that holds nodes of several kinds, of which one is enough. */
export const anyNode = (name: string, field: string, kinds: readonly LinkedKind[]): Facet => ({
  name,
  values: "nodes",
  where: (slugs) => ({ [field]: { some: { or: kinds.map((kind) => ({ [kind]: { slug: { in: slugs } } })) } } }),
});

/** Whether there is any: the operation counts those with as x, and those without as notX. */
export const presence = (name: string, some: object, none: object): Facet => ({
  name,
  values: "presence",
  where: (values) => ({ or: values.map((value) => (value === YES ? some : none)) }),
});

export const unlisted = (facet: Facet): Facet => ({ ...facet, unlisted: true });

/** A date, by its year. */
export const years = (name: string, field = name): Facet => ({
  name,
  values: "years",
  where: (values) =>
    orNone(values, field, (known) => ({ or: known.map((year) => ({ [field]: { possibly: { eq: year } } })) })),
});

export const range = (name: string, field: string, unit?: string): Range => ({
  name,
  unit,
  where: (bounds) => ({ [field]: bounds }),
});

function orNone(values: readonly string[], field: string, where: (known: readonly string[]) => object): object {
  const known = values.filter((value) => value !== NONE);
  const none = { [field]: { isNull: true } };
  if (known.length === values.length) return where(known);
  return known.length === 0 ? none : { or: [where(known), none] };
}
