import { Evidence } from "../../ui/Evidence";
import { Stage } from "../../ui/Stage";
import { type DealsQuery, DealsDocument } from "./deal.generated";
import { codes, range, someNode, table, years } from "./spec";

export default table<DealsQuery, DealsQuery["rows"]["nodes"][number]>({
  document: DealsDocument,
  rows: ({ rows }) => rows,
  order: "-STAGE_ON",
  facets: [codes("stage", "stageGroup"), codes("kind"), years("year", "stageOn"), someNode("park", "parks"), someNode("developer", "developers")],
  ranges: [range("area", "areaHectares", "ha")],
  columns: [
    {
      name: "STAGE",
      property: "STAGE",
      text: ({ stage }, { code }) => stage && code(stage),
      cell: ({ stage, stageGroup }) => <Stage stage={stage} group={stageGroup} />,
    },
    { name: "KIND", property: "KIND", text: ({ kind }, { code }) => kind && code(kind) },
    { name: "stageOn", property: "STAGE", order: "STAGE_ON", text: ({ stageOn }, { date }) => stageOn && date(stageOn) },
    {
      name: "AMOUNT",
      numeric: true,
      text: ({ amounts }, { money, code }) => amounts.map(({ role, amount }) => `${code(role)}: ${money(amount)}`).join("; "),
      cell: ({ amounts }, { moneyInShort, code }) =>
        amounts.map(({ claim, amount, role }) => (
          <div key={claim.id}>
            <Evidence behind={{ claimId: claim.id }}>{moneyInShort(amount)}</Evidence>{" "}
            {role !== "TOTAL" && <small className="muted">{code(role)}</small>}
          </div>
        )),
    },
    {
      name: "AREA",
      property: "AREA",
      order: "AREA_HECTARES",
      numeric: true,
      text: ({ areaHectares }, { quantity }) => (areaHectares == null ? null : quantity(areaHectares, "ha")),
    },
  ],
});
