import { Stage } from "../../ui/Stage";
import { DealPageDocument } from "./deal.generated";
import { dealItems, edgesTo, eventItems, joined, linked } from "./rows";
import { page } from "./spec";

export default page(
  DealPageDocument,
  ["KIND", "BINDING", "COUNTABLE"],
  [
    {
      name: "stages",
      items: ({ stages }, { code, date }) =>
        stages.map(({ stage, on, claim }) => ({
          key: claim.id,
          text: code(stage),
          detail: on && date(on),
          claim: claim.id,
        })),
    },
    {
      name: "amounts",
      none: "amounts",
      items: ({ amounts }, { code, money }) =>
        amounts.map(({ role, amount, claim }) => ({
          key: claim.id,
          text: money(amount),
          detail: code(role),
          claim: claim.id,
        })),
    },
    {
      name: "parties",
      items: ({ parties }, format) => linked(parties.edges, format),
      total: ({ parties }) => parties.totalCount,
    },
    { name: "places", items: ({ places }, format) => linked(places.edges, format) },
    { name: "umbrella", items: ({ umbrella }, format) => (umbrella ? linked([{ node: umbrella }], format) : []) },
    {
      name: "components",
      items: ({ components }, format) => dealItems(edgesTo(components), format),
      total: ({ components }) => components.totalCount,
    },
    {
      name: "milestones",
      items: ({ milestones }, { code, date }) =>
        milestones.map(({ label, status, on, claim }) => ({
          key: claim.id,
          text: label,
          detail: joined([code(status), on && date(on)]),
          claim: claim.id,
        })),
    },
    { name: "resultOf", items: ({ resultOf }, format) => eventItems(resultOf.edges, format) },
    { name: "events", items: ({ events }, format) => eventItems(events.edges, format) },
    { name: "sectors", dense: true, items: ({ sectors }, format) => linked(sectors.edges, format) },
  ],
  { badge: ({ stage, stageGroup }) => <Stage stage={stage} group={stageGroup} /> },
);
