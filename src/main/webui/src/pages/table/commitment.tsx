import { constant, node, nodes } from "./columns";
import { CommitmentsDocument, CommitmentsFacetsDocument, type CommitmentsQuery } from "./commitment.generated";
import { anyNode, codes, oneNode, presence, table } from "./spec";

export default table<CommitmentsQuery, CommitmentsQuery["rows"]["nodes"][number]>({
  document: CommitmentsDocument,
  counts: CommitmentsFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [
    codes("status"),
    codes("kind"),
    presence("answered", { answeredBy: { count: { gt: 0 } } }, { answeredBy: { count: { eq: 0 } } }),
    anyNode("by", "by", ["organisation", "person", "city", "country"]),
    anyNode("to", "to", ["organisation", "person", "city", "country"]),
    oneNode("event"),
  ],
  columns: [
    constant("KIND", "kind", "KIND"),
    constant("STATUS", "status", "STATUS"),
    nodes("BY", "by"),
    nodes("TO", "to", "anybody"),
    node("MADE_AT", "event", "EVENT"),
    {
      name: "answers",
      order: "ANSWERED_BY_COUNT",
      numeric: true,
      absent: "unanswered",
      text: ({ answeredBy }, { number }) => (answeredBy.totalCount > 0 ? number(answeredBy.totalCount) : null),
    },
  ],
});
