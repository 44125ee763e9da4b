import type { Reference } from "../../kinds";
import { pageOf } from "../../ui/Pages";
import type { Parameters } from "../../ui/useParameters";
import type { Bounds, Facet, Range, TableSpec } from "./spec";

export const PAGE = 25;

type Spec = TableSpec<unknown, Reference>;
type Address = Pick<Parameters, "get" | "list">;

/** The variables of a table's rows, as its address tells them. */
export function rowVariables(spec: Spec, address: Address) {
  return {
    filter: filter(spec, address),
    orderBy: order(address.get("sort") ?? spec.order),
    ...pageOf(address, PAGE),
  };
}

/**
 * For each facet everything that the address asks for but the facet itself, which is what another choice of it would
 * leave; and whether it is asked for at all, which a large graph makes worth knowing.
 */
export function countVariables(spec: Spec, address: Address, open: (facet: Facet) => boolean) {
  return Object.fromEntries(
    spec.facets
      .filter(({ unlisted }) => !unlisted)
      .flatMap((facet) => [
        [named("except", facet), filter(spec, address, facet)],
        [named("with", facet), open(facet)],
      ]),
  );
}

/** Everything that the address asks for, without one facet where its own counts are wanted. */
export function filter(spec: Spec, address: Address, without?: Facet): object {
  const text = address.get("q")?.trim();
  const all = [
    text ? { name: { contains: text } } : undefined,
    ...spec.facets.filter((facet) => facet !== without).map((facet) => chosen(facet, address)),
    ...(spec.ranges ?? []).map((range) => bounds(range, address)),
  ].filter((each) => each !== undefined);
  return { and: all };
}

function chosen(facet: Facet, address: Address): object | undefined {
  const values = address.list(facet.name);
  return values.length === 0 ? undefined : facet.where(values);
}

/** "50..200", where either side may be missing. What is no number is passed on as it is, for the service to refuse. */
export function boundsOf(text: string | undefined): Bounds {
  const [least, most] = (text ?? "").split("..");
  return { ...boundAs("gte", least), ...boundAs("lte", most) };
}

function boundAs(name: string, text: string | undefined) {
  return text ? { [name]: Number.isFinite(Number(text)) ? Number(text) : text } : {};
}

function bounds(range: Range, address: Address): object | undefined {
  const found = boundsOf(address.get(range.name));
  return Object.keys(found).length === 0 ? undefined : range.where(found);
}

/** "-AREA_HECTARES" is from the largest down. What has the same value comes by its name. */
function order(sort: string) {
  const field = sort.replace(/^-/, "");
  const first = { field, direction: sort.startsWith("-") ? "DESC" : "ASC" };
  return field === "NAME" ? [first] : [first, { field: "NAME" }];
}

/** The name of a variable of a facet. */
function named(what: "except" | "with", { name }: Facet): string {
  return `${what}${name[0]!.toUpperCase()}${name.slice(1)}`;
}
