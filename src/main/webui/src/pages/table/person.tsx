import { NodeLink } from "../../ui/NodeLink";
import { SourceMark } from "../../ui/SourceMark";
import { count } from "./columns";
import { PeopleDocument, PeopleFacetsDocument, type PeopleQuery } from "./person.generated";
import { someNode, table } from "./spec";

export default table<PeopleQuery, PeopleQuery["rows"]["nodes"][number]>({
  document: PeopleDocument,
  counts: PeopleFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [someNode("organisation", "positions")],
  columns: [
    {
      name: "positions",
      order: "POSITIONS_COUNT",
      text: ({ positions }) =>
        positions.edges.map(({ label, node }) => [label, node.name].filter(Boolean).join(" · ")).join("; "),
      cell: ({ positions }) =>
        positions.edges.map(({ label, node, claim }) => (
          <div key={claim.id}>
            {label && `${label} · `}
            <NodeLink node={node} /> <SourceMark behind={{ claimId: claim.id }} />
          </div>
        )),
    },
    count("events", "events", "EVENTS"),
  ],
});
