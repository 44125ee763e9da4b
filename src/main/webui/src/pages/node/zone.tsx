import { linked, ofPark, ofPlace } from "./rows";
import { addedUp, dealsWithin, eventsAbout } from "./sections";
import { page } from "./spec";
import { EconomicZonePageDocument } from "./zone.generated";

export default page(
  EconomicZonePageDocument,
  ["KIND", "STATUS", "AREA", "ESTABLISHED_ON", "AUTHORITY"],
  [
    { name: "zoneCities", items: ({ cities }, format) => linked(cities.edges, format) },
    {
      name: "legalInstruments",
      items: ({ legalInstruments }, { date }) =>
        legalInstruments.map(({ number, issuer, issuedOn, claim }) => ({
          key: claim.id,
          text: number,
          detail: [issuer, issuedOn && date(issuedOn)].filter(Boolean).join(" · "),
          claim: claim.id,
        })),
    },
    {
      name: "sites",
      items: ({ sites }, { quantity }) =>
        sites.map(({ label, areaHectares, claim }) => ({
          key: claim.id,
          text: label ?? quantity(areaHectares, "ha"),
          detail: label && quantity(areaHectares, "ha"),
          claim: claim.id,
        })),
    },
    { name: "overlaps", meaning: "overlaps", items: ({ overlaps }, format) => linked(overlaps.edges, format, ofPlace) },
    {
      name: "parks",
      items: ({ parks }, format) => linked(parks.edges, format, ofPark),
      total: ({ parks }) => parks.totalCount,
      all: ({ slug }) => `/parks?zone=${slug}`,
    },
    dealsWithin("zone"),
    eventsAbout,
  ],
  { addedUp: ({ knownArea }) => addedUp("AREA", knownArea) },
);
