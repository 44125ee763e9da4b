import { NodeLink } from "../../ui/NodeLink";
import { count } from "./columns";
import { SectorsDocument, SectorsFacetsDocument, type SectorsQuery } from "./sector.generated";
import { codes, oneNode, table, unlisted } from "./spec";

export default table<SectorsQuery, SectorsQuery["rows"]["nodes"][number]>({
  document: SectorsDocument,
  counts: SectorsFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [codes("scheme"), unlisted(oneNode("closest", "closestMatch"))],
  columns: [
    { name: "scheme", order: "SCHEME", text: ({ scheme }, { code }) => code(scheme) },
    { name: "code", order: "CODE", text: ({ code }) => code },
    {
      name: "closest",
      absent: "closest",
      text: ({ closestMatch }) => closestMatch?.name,
      cell: ({ closestMatch }) => closestMatch && <NodeLink node={closestMatch} />,
    },
    count("parks", "parks", "PARKS"),
    count("deals", "deals", "DEALS"),
    count("events", "events", "EVENTS"),
  ],
});
