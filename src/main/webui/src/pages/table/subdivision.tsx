import { constant, day, figure, node, nodes } from "./columns";
import { codes, oneNode, range, someNode, table } from "./spec";
import { SubdivisionsDocument, SubdivisionsFacetsDocument, type SubdivisionsQuery } from "./subdivision.generated";

export default table<SubdivisionsQuery, SubdivisionsQuery["rows"]["nodes"][number]>({
  document: SubdivisionsDocument,
  counts: SubdivisionsFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [codes("status"), codes("kind"), oneNode("park"), someNode("developer", "developers")],
  ranges: [range("area", "areaHectares", "ha")],
  columns: [
    node("PARK", "park", "PARK"),
    constant("KIND", "kind", "KIND"),
    constant("STATUS", "status", "STATUS"),
    figure("AREA", "areaHectares", "AREA_HECTARES", "ha"),
    day("CONSTRUCTION_STARTED_ON", "constructionStartedOn", "CONSTRUCTION_STARTED_ON"),
    nodes("DEVELOPER", "developers"),
  ],
});
