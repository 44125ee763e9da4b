import { constant, day, node } from "./columns";
import {
  InfrastructuresDocument,
  InfrastructuresFacetsDocument,
  type InfrastructuresQuery,
} from "./infrastructure.generated";
import { codes, oneNode, table } from "./spec";

export default table<InfrastructuresQuery, InfrastructuresQuery["rows"]["nodes"][number]>({
  document: InfrastructuresDocument,
  counts: InfrastructuresFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [codes("kind"), codes("status"), oneNode("city")],
  columns: [
    constant("KIND", "kind", "KIND"),
    constant("STATUS", "status", "STATUS"),
    node("CITY", "city", "CITY", true),
    day("CONSTRUCTION_STARTED_ON", "constructionStartedOn", "CONSTRUCTION_STARTED_ON"),
  ],
});
