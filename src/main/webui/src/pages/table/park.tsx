import { constant, figure, node, nodes } from "./columns";
import { ParksDocument, ParksFacetsDocument, type ParksQuery } from "./park.generated";
import { codes, oneNode, range, someNode, table, unlisted } from "./spec";

export default table<ParksQuery, ParksQuery["rows"]["nodes"][number]>({
  document: ParksDocument,
  counts: ParksFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [
    codes("status"),
    codes("kind"),
    oneNode("city"),
    someNode("sector", "sectors"),
    someNode("zone", "zones"),
    someNode("developer", "developers"),
    unlisted(someNode("tenant", "tenants")),
    unlisted({ name: "country", values: "nodes", where: (slugs) => ({ city: { country: { slug: { in: slugs } } } }) }),
  ],
  ranges: [
    range("area", "areaHectares", "ha"),
    range("available", "availableAreaHectares", "ha"),
    range("occupancy", "occupancyPercent", "%"),
  ],
  columns: [
    constant("KIND", "kind", "KIND"),
    constant("STATUS", "status", "STATUS"),
    node("CITY", "city", "CITY", true),
    nodes("DEVELOPER", "developers"),
    figure("AREA", "areaHectares", "AREA_HECTARES", "ha"),
    figure("AVAILABLE_AREA", "availableAreaHectares", "AVAILABLE_AREA_HECTARES", "ha"),
    figure("OCCUPANCY", "occupancyPercent", "OCCUPANCY_PERCENT", "%"),
  ],
});
