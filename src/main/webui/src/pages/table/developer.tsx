import { count, figure, node, nodes } from "./columns";
import { DevelopersDocument, DevelopersFacetsDocument, type DevelopersQuery } from "./developer.generated";
import { oneNode, range, someNode, table } from "./spec";

export default table<DevelopersQuery, DevelopersQuery["rows"]["nodes"][number]>({
  document: DevelopersDocument,
  counts: DevelopersFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [oneNode("country", "homeCountry"), oneNode("city", "seat"), someNode("owner", "ultimateOwners")],
  ranges: [range("developed", "developedAreaHectares", "ha")],
  columns: [
    node("HOME_COUNTRY", "homeCountry", "HOME_COUNTRY", true),
    node("SEAT", "seat", "SEAT", true),
    nodes("owner", "ultimateOwners"),
    figure("DEVELOPED_AREA", "developedAreaHectares", "DEVELOPED_AREA_HECTARES", "ha"),
    count("parks", "parks", "PARKS"),
    count("deals", "deals", "DEALS"),
  ],
});
