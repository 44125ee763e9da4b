import { ParkPageDocument } from "./park.generated";
import { edgesTo, linked, ofOrganisation, ofPlace } from "./rows";
import { addedUp, dealsWithin, eventsAbout } from "./sections";
import { page } from "./spec";

export default page(
  ParkPageDocument,
  ["CITY", "KIND", "STATUS", "AREA", "AVAILABLE_AREA", "OCCUPANCY", "INVESTMENT", "LAND_PRICE"],
  [
    {
      name: "developers",
      items: ({ developers }, format) => linked(developers.edges, format, ({ homeCountry }) => [homeCountry?.name]),
    },
    { name: "zones", items: ({ zones }, format) => linked(zones.edges, format, ofPlace) },
    {
      name: "subdivisions",
      items: ({ subdivisions }, format) => linked(edgesTo(subdivisions), format, ofPlace),
      total: ({ subdivisions }) => subdivisions.totalCount,
      all: ({ slug }) => `/subdivisions?park=${slug}`,
    },
    dealsWithin("park"),
    {
      name: "tenants",
      items: ({ tenants }, format) => linked(tenants.edges, format, ofOrganisation),
      total: ({ tenants }) => tenants.totalCount,
      all: ({ slug }) => `/organisations?park=${slug}`,
    },
    eventsAbout,
    { name: "sectors", dense: true, items: ({ sectors }, format) => linked(sectors.edges, format) },
    {
      name: "utilities",
      items: ({ utilities }, { code, quantity, termed }) =>
        utilities.map(({ kind, quantity: amount, unit, claim }) => ({
          key: claim.id,
          text: termed(code(kind), quantity(amount, unit)),
          claim: claim.id,
        })),
    },
  ],
  { addedUp: ({ knownArea }) => addedUp("AREA", knownArea) },
);
