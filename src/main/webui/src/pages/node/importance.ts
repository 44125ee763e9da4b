import type { Property } from "../../api/fragments.generated";

/** In which order a page tells what it knows: what it is, where, how large, since when, and the rest. */
const ORDER: readonly Property[] = [
  "KIND",
  "STATUS",
  "BINDING",
  "COUNTABLE",
  "HAPPENED_ON",
  "PLACE",
  "COUNTRY",
  "HOME_COUNTRY",
  "SEAT",
  "CITY",
  "PARK",
  "WITHIN",
  "AUTHORITY",
  "LABEL",
  "ORDINAL",
  "TOPIC",
  "POPULATION",
  "AREA",
  "LEASABLE_AREA",
  "LEASED_AREA",
  "AVAILABLE_AREA",
  "OCCUPANCY",
  "DEVELOPED_AREA",
  "INVESTMENT",
  "LAND_PRICE",
  "ECONOMY_RANK",
  "GRDP_GROWTH",
  "PARK_COUNT",
  "PARK_AREA",
  "ADDED_PARK_COUNT",
  "ADDED_PARK_AREA",
  "SPECIAL_MECHANISMS",
  "ESTABLISHED_ON",
  "SIGNED_ON",
  "CONSTRUCTION_STARTED_ON",
  "DISSOLVED_ON",
  "WEBSITE",
  "LOCATION",
];

/** These have a section or a view of their own. */
const ELSEWHERE: ReadonlySet<Property> = new Set<Property>([
  "AMOUNT",
  "BOUNDARY",
  "INDEX_RANK",
  "INDEX_SCORE",
  "LEGAL_INSTRUMENT",
  "MILESTONE",
  "SITE",
  "STAGE",
  "UTILITY",
]);

/** Links that a node has one of at the most; the others are told in sections. */
const SINGLE: ReadonlySet<Property> = new Set<Property>([
  "AUTHORITY",
  "CITY",
  "COUNTRY",
  "HOME_COUNTRY",
  "PARK",
  "SEAT",
  "WITHIN",
]);

interface Fact {
  readonly property: Property;
}

/** Whether the list of facts tells a claim, or leaves it to a section. */
export function told(
  property: Property,
  claim: { readonly object: unknown } | null,
  expected: readonly Property[],
): boolean {
  return (
    claim != null && !ELSEWHERE.has(property) && (!claim.object || SINGLE.has(property) || expected.includes(property))
  );
}

export function byImportance(a: Fact, b: Fact): number {
  return place(a) - place(b);
}

function place({ property }: Fact): number {
  const found = ORDER.indexOf(property);
  return found < 0 ? ORDER.length : found;
}
