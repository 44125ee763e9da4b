import { NodeLink } from "../../ui/NodeLink";
import { type ParksQuery, ParksDocument } from "./park.generated";
import { codes, oneNode, range, someNode, table } from "./spec";

export default table<ParksQuery, ParksQuery["rows"]["nodes"][number]>({
  document: ParksDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [codes("status"), codes("kind"), oneNode("city"), someNode("sector", "sectors")],
  ranges: [range("area", "areaHectares", "ha"), range("available", "availableAreaHectares", "ha")],
  columns: [
    { name: "KIND", property: "KIND", text: ({ kind }, { code }) => kind && code(kind) },
    { name: "STATUS", property: "STATUS", order: "STATUS", text: ({ status }, { code }) => status && code(status) },
    {
      name: "CITY",
      property: "CITY",
      text: ({ city }) => city?.name,
      cell: ({ city }) => city && <NodeLink node={city} />,
    },
    {
      name: "AREA",
      property: "AREA",
      order: "AREA_HECTARES",
      numeric: true,
      text: ({ areaHectares }, { quantity }) => (areaHectares == null ? null : quantity(areaHectares, "ha")),
    },
    {
      name: "AVAILABLE_AREA",
      property: "AVAILABLE_AREA",
      order: "AVAILABLE_AREA_HECTARES",
      numeric: true,
      text: ({ availableAreaHectares: area }, { quantity }) => (area == null ? null : quantity(area, "ha")),
    },
    {
      name: "OCCUPANCY",
      property: "OCCUPANCY",
      order: "OCCUPANCY_PERCENT",
      numeric: true,
      text: ({ occupancyPercent: percent }, { quantity }) => (percent == null ? null : quantity(percent, "%")),
    },
  ],
  compared: ["CITY", "STATUS", "AREA", "LEASABLE_AREA", "LEASED_AREA", "AVAILABLE_AREA", "OCCUPANCY", "LAND_PRICE", "INVESTMENT", "DEVELOPER"],
});
