import type { TypedDocumentNode } from "urql";
import type { TypeName } from "../../kinds";
import { codes, type Facet, NONE, oneNode, someNode } from "../table/spec";
import {
  CitiesOnMapDocument,
  type CityKind,
  type EconomicZoneFilter,
  type InfrastructureKind,
  InfrastructureOnMapDocument,
  type ParkKind,
  ParksOnMapDocument,
  type ZoneKind,
  ZonesOnMapDocument,
} from "./layers.generated";
import type { Answered } from "./place";

/** A part of the earth between two meridians and two parallels, as the service takes it. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const LAYER_NAMES = ["park", "zone", "infrastructure", "city"] as const;

export type LayerName = (typeof LAYER_NAMES)[number];

type Inside = NonNullable<EconomicZoneFilter["location"]>;

interface Layer {
  readonly type: TypeName;
  readonly document: TypedDocumentNode<Answered, never>;
  readonly facets: readonly Facet[];
  /** The kinds that its nodes can be of: a choice among those of other layers leaves this one as it is. */
  readonly kinds: readonly string[];
  /** Where its cities lie; a city is its own. */
  readonly cityWhere?: (location: Inside) => object;
}

const inCity = (location: Inside) => ({ city: { location } });

export const LAYERS: Readonly<Record<LayerName, Layer>> = {
  park: {
    type: "Park",
    document: ParksOnMapDocument as never,
    facets: [codes("kind"), codes("status"), oneNode("city")],
    kinds: [
      "CLUSTER",
      "ECO",
      "EXPORT_PROCESSING",
      "HIGH_TECH",
      "INDUSTRIAL",
      "LOGISTICS",
      "SUPPORTING_INDUSTRY",
    ] satisfies ParkKind[],
    cityWhere: inCity,
  },
  zone: {
    type: "EconomicZone",
    document: ZonesOnMapDocument as never,
    facets: [codes("kind"), codes("status"), someNode("city", "cities")],
    kinds: [
      "BORDER_GATE",
      "COASTAL",
      "EXPORT_PROCESSING",
      "FREE_TRADE",
      "HIGH_TECH",
      "SPECIAL",
      "SPECIALISED",
    ] satisfies ZoneKind[],
    cityWhere: (location) => ({ cities: { some: { location } } }),
  },
  infrastructure: {
    type: "Infrastructure",
    document: InfrastructureOnMapDocument as never,
    facets: [codes("kind"), codes("status"), oneNode("city")],
    kinds: [
      "AIRPORT",
      "BORDER_GATE",
      "EXPRESSWAY",
      "POWER_PLANT",
      "RAILWAY",
      "SEA_PORT",
    ] satisfies InfrastructureKind[],
    cityWhere: inCity,
  },
  city: {
    type: "City",
    document: CitiesOnMapDocument as never,
    facets: [codes("kind"), { name: "city", values: "nodes", where: (slugs) => ({ slug: { in: slugs } }) }],
    kinds: [
      "DIRECT_ADMINISTERED_MUNICIPALITY",
      "MUNICIPALITY",
      "PREFECTURE_LEVEL_CITY",
      "PROVINCE",
      "SUB_PROVINCIAL_CITY",
    ] satisfies CityKind[],
  },
};

interface Address {
  readonly get: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
}

/** The layers that the address asks for; all if it does not say. "none" stands for an empty map. */
export function chosenLayers(address: Address): readonly LayerName[] {
  const named = address.list("layers");
  return named.length === 0 ? LAYER_NAMES : LAYER_NAMES.filter((name) => named.includes(name));
}

/** What the address asks of the nodes of a layer, without one facet where its own counts are wanted. */
export function filterOf(name: LayerName, address: Address, without?: string): object[] {
  const { facets, kinds } = LAYERS[name];
  const text = address.get("q")?.trim();
  const byFacet = facets
    .filter((facet) => facet.name !== without)
    .map((facet) => {
      const values = address
        .list(facet.name)
        .filter((value) => facet.name !== "kind" || value === NONE || kinds.includes(value));
      return values.length === 0 ? undefined : facet.where(values);
    });
  return [text ? { name: { contains: text } } : undefined, ...byFacet].filter((each) => each !== undefined);
}

/** Keeps what lies in a box, by its own place or else by that of its city. */
export function within(name: LayerName, box: Box): object {
  const inside = { within: box };
  const { cityWhere } = LAYERS[name];
  return cityWhere
    ? { or: [{ location: inside }, { and: [{ location: { isNull: true } }, cityWhere(inside)] }] }
    : { location: inside };
}

/** Keeps what has no place, neither its own nor that of a city. */
export function nowhere(name: LayerName): object[] {
  const { cityWhere } = LAYERS[name];
  return [{ location: { isNull: true } }, ...(cityWhere ? [{ not: cityWhere({ isNull: false }) }] : [])];
}
