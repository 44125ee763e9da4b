import { ParkPageDocument } from "./park.generated";
import { dealItems, eventItems } from "./rows";
import { linked, page } from "./spec";

export default page(ParkPageDocument, ["CITY", "KIND", "STATUS", "AREA", "AVAILABLE_AREA", "OCCUPANCY", "INVESTMENT", "LAND_PRICE"], [
  {
    name: "developers",
    items: ({ developers }, format) =>
      developers.edges.map(({ node, role, claim }) => ({
        key: `${node.id} ${role}`,
        node,
        claim: claim.id,
        detail: [role && format.code(role), node.homeCountry?.name].filter(Boolean).join(" · "),
      })),
  },
  { name: "zones", items: ({ zones }, format) => linked(zones.edges, format) },
  {
    name: "subdivisions",
    items: ({ subdivisions }, { code, quantity }) =>
      subdivisions.nodes.map((node) => ({
        key: node.id,
        node,
        detail: [node.kind && code(node.kind), node.areaHectares != null && quantity(node.areaHectares, "ha"), node.status && code(node.status)]
          .filter(Boolean)
          .join(" · "),
      })),
    total: ({ subdivisions }) => subdivisions.totalCount,
    all: ({ slug }) => `/subdivisions?park=${slug}`,
  },
  {
    name: "deals",
    items: ({ deals }, format) => dealItems(deals.edges, format),
    total: ({ deals }) => deals.totalCount,
    all: ({ slug }) => `/deals?park=${slug}`,
  },
  {
    name: "tenants",
    items: ({ tenants }, format) => linked(tenants.edges, format),
    total: ({ tenants }) => tenants.totalCount,
  },
  { name: "events", items: ({ events }, format) => eventItems(events.edges, format), total: ({ events }) => events.totalCount },
  { name: "sectors", items: ({ sectors }, format) => linked(sectors.edges, format) },
  {
    name: "utilities",
    items: ({ utilities }, { code, quantity }) =>
      utilities.map(({ kind, quantity: amount, unit, claim }) => ({
        key: claim.id,
        text: `${code(kind)}: ${quantity(amount, unit)}`,
        claim: claim.id,
      })),
  },
]);
