import { useTranslation } from "react-i18next";
import type { Property } from "../../api/fragments.generated";
import type { Reference } from "../../kinds";
import { NodeLink } from "../../ui/NodeLink";
import type { Column } from "./spec";

type Has<Field extends string, Value> = { readonly [key in Field]?: Value | null };

interface When {
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
  readonly inferred: boolean;
}

interface Several {
  readonly totalCount: number;
  readonly nodes: readonly Reference[];
}

/** A constant of the schema, such as a kind or a status. */
export const constant = <Field extends string>(
  property: Property,
  field: Field,
  order?: string,
): Column<Has<Field, string>> => ({
  name: property,
  property,
  order,
  text: (row, { code }) => row[field] && code(row[field]),
});

/** A figure in a unit. */
export const figure = <Field extends string>(
  property: Property,
  field: Field,
  order: string,
  unit?: string,
): Column<Has<Field, number>> => ({
  name: property,
  property,
  order,
  numeric: true,
  text: (row, { quantity }) => (row[field] == null ? null : quantity(row[field], unit)),
});

/** A date. What no date means is told by a key of `absent` where it is not that the date is unknown. */
export const day = <Field extends string>(
  property: Property,
  field: Field,
  order?: string,
  absent?: string,
): Column<Has<Field, When>> => ({
  name: property,
  property,
  order,
  absent,
  whole: true,
  text: (row, { date }) => row[field] && date(row[field]),
});

/** The one node that a claim of the row leads to. */
export const node = <Field extends string>(
  property: Property,
  field: Field,
  order?: string,
  whole?: boolean,
): Column<Has<Field, Reference>> => ({
  name: property,
  property,
  order,
  whole,
  text: (row) => row[field]?.name,
  cell: (row) => row[field] && <NodeLink node={row[field]} />,
});

/** The first few of the nodes that the row is linked with, each by a claim of its own. */
export const nodes = <Field extends string>(
  name: string,
  field: Field,
  absent?: string,
): Column<Has<Field, Several>> => ({
  name,
  absent,
  text: (row) => row[field] && names(row[field]),
  cell: (row) => row[field] && <Links {...row[field]} />,
});

/** How many nodes the row is linked with in the graph; none is no unknown figure. */
export const count = <Field extends string>(
  name: string,
  field: Field,
  order: string,
): Column<Has<Field, { readonly totalCount: number }>> => ({
  name,
  order,
  numeric: true,
  text: (row, { number }) => number(row[field]?.totalCount ?? 0),
});

function names({ nodes: shown, totalCount }: Several): string {
  const more = totalCount - shown.length;
  return [...shown.map(({ name }) => name), ...(more > 0 ? [`+${more}`] : [])].join("; ");
}

function Links({ nodes: shown, totalCount }: Several) {
  const { t } = useTranslation();
  return (
    <>
      {shown.map((each, index) => (
        <span key={each.id}>
          {index > 0 && t("join.list")}
          <NodeLink node={each} />
        </span>
      ))}
      {totalCount > shown.length && <small className="muted"> +{totalCount - shown.length}</small>}
    </>
  );
}
