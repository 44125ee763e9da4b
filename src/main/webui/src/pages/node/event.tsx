import { EventPageDocument } from "./event.generated";
import { dealItems, type EdgeTo, edgesTo, linked, ofCommitment } from "./rows";
import { page } from "./spec";

/** In which order the roles of topics are told. */
const TOPIC_ROLES = ["PRIORITY", "SOLUTION", "FURTHER"];

const byRole = <Edge extends EdgeTo<unknown>>(edges: readonly Edge[]) =>
  edges.toSorted((a, b) => TOPIC_ROLES.indexOf(a.role ?? "") - TOPIC_ROLES.indexOf(b.role ?? ""));

export default page(
  EventPageDocument,
  ["HAPPENED_ON", "PLACE"],
  [
    {
      name: "participants",
      items: ({ participants }, format) => linked(participants.edges, format),
      total: ({ participants }) => participants.totalCount,
    },
    {
      name: "about",
      items: ({ about }, format) => linked(about.edges, format),
      total: ({ about }) => about.totalCount,
    },
    {
      name: "results",
      meaning: "results",
      none: "results",
      items: ({ deals }, format) => dealItems(deals.edges, format),
      total: ({ deals }) => deals.totalCount,
    },
    {
      name: "commitments",
      items: ({ commitments }, format) => linked(edgesTo(commitments), format, ofCommitment),
      total: ({ commitments }) => commitments.totalCount,
      all: ({ slug }) => `/commitments?event=${slug}`,
    },
    {
      name: "topics",
      dense: true,
      items: ({ topics }, format) => linked(byRole(topics.edges), format),
      total: ({ topics }) => topics.totalCount,
    },
  ],
  { badge: ({ kind }, { code }) => kind && <span className="event-kind">{code(kind)}</span> },
);
