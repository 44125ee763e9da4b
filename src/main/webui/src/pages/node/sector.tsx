import { NodeLink } from "../../ui/NodeLink";
import { dealItems, edgesTo, eventItems, linked, ofPark } from "./rows";
import { SectorPageDocument } from "./sector.generated";
import { page } from "./spec";

export default page(
  SectorPageDocument,
  [],
  [
    {
      name: "parks",
      items: ({ parks }, format) => linked(parks.edges, format, ofPark),
      total: ({ parks }) => parks.totalCount,
      all: ({ slug }) => `/parks?sector=${slug}`,
    },
    {
      name: "deals",
      items: ({ deals }, format) => dealItems(deals.edges, format),
      total: ({ deals }) => deals.totalCount,
      all: ({ slug }) => `/deals?sector=${slug}`,
    },
    {
      name: "topicOf",
      items: ({ events }, format) => eventItems(events.edges, format),
      total: ({ events }) => events.totalCount,
      all: ({ slug }) => `/events?topic=${slug}`,
    },
    {
      name: "close",
      dense: true,
      items: ({ close }, format) => linked(edgesTo(close), format),
      total: ({ close }) => close.totalCount,
      all: ({ slug }) => `/sectors?closest=${slug}`,
    },
  ],
  {
    details: ({ scheme, code, closestMatch }, format) => [
      { name: "scheme", value: format.code(scheme) },
      { name: "code", value: code },
      ...(closestMatch ? [{ name: "closest", value: <NodeLink node={closestMatch} /> }] : []),
    ],
  },
);
