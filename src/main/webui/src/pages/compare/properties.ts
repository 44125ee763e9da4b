import type { NodeKind, Property } from "./compare.generated";

/** What is worth comparing of each kind, in the order in which one asks. */
export const PROPERTIES: Partial<Record<NodeKind, readonly Property[]>> = {
  PARK: [
    "CITY",
    "ZONE",
    "KIND",
    "STATUS",
    "AREA",
    "LEASABLE_AREA",
    "LEASED_AREA",
    "AVAILABLE_AREA",
    "OCCUPANCY",
    "LAND_PRICE",
    "INVESTMENT",
    "ESTABLISHED_ON",
    "CONSTRUCTION_STARTED_ON",
    "DEVELOPER",
    "SECTOR",
    "TENANT",
  ],
  CITY: ["KIND", "POPULATION", "AREA", "ECONOMY_RANK", "GRDP_GROWTH", "PARK_COUNT", "PARK_AREA", "INDEX_RANK", "INDEX_SCORE", "SISTER_CITY"],
  ECONOMIC_ZONE: ["CITY", "KIND", "STATUS", "AREA", "ESTABLISHED_ON", "AUTHORITY", "SPECIAL_MECHANISMS", "INVESTED_CAPITAL", "OVERLAPS"],
  ORGANISATION: ["KIND", "HOME_COUNTRY", "SEAT", "PARENT", "DEVELOPED_AREA", "INVESTMENT_PROJECTS", "INVESTED_CAPITAL", "WEBSITE"],
  SUBDIVISION: ["PARK", "KIND", "STATUS", "AREA", "INVESTMENT", "CONSTRUCTION_STARTED_ON", "DEVELOPER"],
  DEAL: ["KIND", "STAGE", "SIGNED_ON", "BINDING", "AMOUNT", "AREA", "PARTY", "PLACE", "SECTOR"],
};
