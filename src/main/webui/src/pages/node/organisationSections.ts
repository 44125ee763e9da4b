import type { DeveloperPageQuery } from "./developer.generated";
import { dealItems, type EdgeTo, edgesTo, linked, ofOrganisation, ofPark, ofPlace } from "./rows";
import { commitmentsMade, commitmentsReceived, eventsAttended } from "./sections";
import type { Format, Item, Section } from "./spec";

type Parts = Omit<NonNullable<DeveloperPageQuery["node"]>, "__typename">;
type Owner = Parts["ultimateOwners"]["edges"][number];

/** Who owns it and what it owns, what it builds, runs and uses, what it signed, said and took part in. */
export const OWNERSHIP: readonly Section<Parts>[] = [
  { name: "parents", items: ({ parents }, format) => linked(parents.edges, format, ofOrganisation) },
  {
    name: "ultimateOwners",
    meaning: "ultimateOwners",
    items: ({ ultimateOwners }, format) => inTheEnd(ultimateOwners.edges, format),
    total: ({ ultimateOwners }) => ultimateOwners.totalCount,
  },
  {
    name: "subsidiaries",
    items: ({ subsidiaries }, format) => linked(subsidiaries.edges, format, ofOrganisation),
    total: ({ subsidiaries }) => subsidiaries.totalCount,
  },
  {
    name: "ultimatelyOwned",
    items: ({ ultimatelyOwned }, format) =>
      inTheEnd(
        ultimatelyOwned.edges.filter(({ chainLength }) => chainLength > 1),
        format,
      ),
  },
];

export const WORK: readonly Section<Parts>[] = [
  {
    name: "developedParks",
    items: ({ parks }, format) => linked(parks.edges, format, ofPark),
    total: ({ parks }) => parks.totalCount,
    all: ({ slug }) => `/parks?developer=${slug}`,
  },
  {
    name: "developedSubdivisions",
    items: ({ subdivisions }, format) => linked(subdivisions.edges, format, ofPlace),
    total: ({ subdivisions }) => subdivisions.totalCount,
    all: ({ slug }) => `/subdivisions?developer=${slug}`,
  },
  {
    name: "managedZones",
    items: ({ managedZones }, format) => linked(edgesTo(managedZones), format, ofPlace),
    total: ({ managedZones }) => managedZones.totalCount,
    all: ({ slug }) => `/zones?authority=${slug}`,
  },
  {
    name: "settledIn",
    items: ({ settledIn }, format) => linked(settledIn.edges, format, ofPark),
    total: ({ settledIn }) => settledIn.totalCount,
    all: ({ slug }) => `/parks?tenant=${slug}`,
  },
  {
    name: "partyTo",
    items: ({ deals }, format) => dealItems(deals.edges, format),
    total: ({ deals }) => deals.totalCount,
    all: ({ slug }) => `/deals?party=${slug}`,
  },
];

export const WORDS: readonly Section<Parts>[] = [
  eventsAttended,
  commitmentsMade,
  commitmentsReceived,
  {
    name: "people",
    items: ({ people }, format) => linked(people.edges, format),
    total: ({ people }) => people.totalCount,
    all: ({ slug }) => `/people?organisation=${slug}`,
  },
];

function inTheEnd(edges: readonly Owner[], format: Format): Item[] {
  return linked<EdgeTo<Owner["node"]>["node"]>(edges, format, ofOrganisation).map((item, index) => ({
    ...item,
    detail: [format.chain(edges[index]!.chainLength), item.detail].filter(Boolean).join(" · "),
  }));
}
