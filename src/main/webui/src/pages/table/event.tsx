import { count, day, node, nodes } from "./columns";
import { EventsDocument, EventsFacetsDocument, type EventsQuery } from "./event.generated";
import { anyNode, codes, oneNode, someNode, table, unlisted, years } from "./spec";

export default table<EventsQuery, EventsQuery["rows"]["nodes"][number]>({
  document: EventsDocument,
  counts: EventsFacetsDocument,
  rows: ({ rows }) => rows,
  order: "-HAPPENED_ON",
  facets: [
    codes("kind"),
    years("year", "happenedOn"),
    oneNode("city", "place"),
    anyNode("participant", "participants", ["organisation", "person", "city", "country"]),
    unlisted(
      anyNode("about", "about", [
        "city",
        "economicZone",
        "park",
        "subdivision",
        "deal",
        "infrastructure",
        "organisation",
        "country",
      ]),
    ),
    unlisted(someNode("topic", "topics")),
  ],
  columns: [
    {
      name: "KIND",
      property: "KIND",
      order: "KIND",
      text: ({ kind }, { code }) => kind && code(kind),
      linkless: true,
      cell: ({ kind }, { code }) => kind && <span className="event-kind">{code(kind)}</span>,
    },
    day("HAPPENED_ON", "happenedOn", "HAPPENED_ON"),
    node("PLACE", "place", "PLACE", true),
    nodes("participants", "participants"),
    count("results", "deals", "DEALS"),
    count("commitments", "commitments", "COMMITMENTS"),
  ],
});
