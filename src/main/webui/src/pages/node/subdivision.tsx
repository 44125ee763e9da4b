import { dealItems, edgesTo, linked, ofPlace } from "./rows";
import { eventsAbout } from "./sections";
import { page } from "./spec";
import { SubdivisionPageDocument } from "./subdivision.generated";

export default page(
  SubdivisionPageDocument,
  ["PARK", "KIND", "STATUS", "AREA", "CONSTRUCTION_STARTED_ON", "INVESTMENT"],
  [
    {
      name: "developers",
      items: ({ developers }, format) => linked(developers.edges, format, ({ homeCountry }) => [homeCountry?.name]),
    },
    {
      name: "subdivisions",
      items: ({ parts }, format) => linked(edgesTo(parts), format, ofPlace),
      total: ({ parts }) => parts.totalCount,
    },
    {
      name: "deals",
      items: ({ deals }, format) => dealItems(deals.edges, format),
      total: ({ deals }) => deals.totalCount,
      all: ({ slug }) => `/deals?place=${slug}`,
    },
    eventsAbout,
  ],
);
