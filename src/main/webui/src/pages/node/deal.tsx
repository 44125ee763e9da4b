import { DealPageDocument } from "./deal.generated";
import { dealItems, eventItems } from "./rows";
import { linked, page, plain } from "./spec";

export default page(DealPageDocument, ["KIND", "BINDING", "COUNTABLE", "AREA"], [
  {
    name: "stages",
    items: ({ stages }, { code, date }) =>
      stages.map(({ stage, on, claim }) => ({ key: claim.id, text: code(stage), detail: on && date(on), claim: claim.id })),
  },
  {
    name: "amounts",
    items: ({ amounts }, { code, money }) =>
      amounts.map(({ role, amount, claim }) => ({ key: claim.id, text: money(amount), detail: code(role), claim: claim.id })),
  },
  {
    name: "parties",
    items: ({ parties }, format) =>
      parties.edges.map(({ node, role, side, claim }) => ({
        key: claim.id,
        node,
        claim: claim.id,
        detail: [role && format.code(role), side].filter(Boolean).join(" · "),
      })),
    total: ({ parties }) => parties.totalCount,
  },
  { name: "places", items: ({ places }, format) => linked(places.edges, format) },
  { name: "umbrella", items: ({ umbrella }) => (umbrella ? plain([umbrella]) : []) },
  {
    name: "components",
    items: ({ components }, format) =>
      dealItems(
        components.nodes.map((node) => ({ node })),
        format,
      ),
    total: ({ components }) => components.totalCount,
  },
  {
    name: "milestones",
    items: ({ milestones }, { code, date }) =>
      milestones.map(({ label, status, on, claim }) => ({
        key: claim.id,
        text: label,
        detail: [code(status), on && date(on)].filter(Boolean).join(" · "),
        claim: claim.id,
      })),
  },
  { name: "resultOf", items: ({ resultOf }, format) => eventItems(resultOf.edges, format) },
  { name: "events", items: ({ events }, format) => eventItems(events.edges, format) },
  { name: "sectors", items: ({ sectors }, format) => linked(sectors.edges, format) },
]);
