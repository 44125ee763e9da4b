import { constant, count, day, figure, node, nodes } from "./columns";
import { codes, oneNode, range, someNode, table, years } from "./spec";
import { EconomicZonesDocument, EconomicZonesFacetsDocument, type EconomicZonesQuery } from "./zone.generated";

export default table<EconomicZonesQuery, EconomicZonesQuery["rows"]["nodes"][number]>({
  document: EconomicZonesDocument,
  counts: EconomicZonesFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [
    codes("status"),
    codes("kind"),
    someNode("city", "cities"),
    oneNode("authority"),
    years("year", "establishedOn"),
  ],
  ranges: [range("area", "areaHectares", "ha")],
  columns: [
    constant("KIND", "kind", "KIND"),
    constant("STATUS", "status", "STATUS"),
    nodes("CITY", "cities"),
    figure("AREA", "areaHectares", "AREA_HECTARES", "ha"),
    day("ESTABLISHED_ON", "establishedOn", "ESTABLISHED_ON"),
    node("AUTHORITY", "authority", "AUTHORITY"),
    count("parks", "parks", "PARKS"),
  ],
});
