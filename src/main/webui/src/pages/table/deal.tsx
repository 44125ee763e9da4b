import { Evidence } from "../../ui/Evidence";
import { Stage } from "../../ui/Stage";
import { constant, figure, nodes } from "./columns";
import { DealsDocument, DealsFacetsDocument, type DealsQuery } from "./deal.generated";
import { anyNode, codes, range, someNode, table, unlisted, years } from "./spec";

export default table<DealsQuery, DealsQuery["rows"]["nodes"][number]>({
  document: DealsDocument,
  counts: DealsFacetsDocument,
  rows: ({ rows }) => rows,
  order: "-STAGE_ON",
  facets: [
    codes("stage", "stageGroup"),
    codes("kind"),
    years("year", "stageOn"),
    someNode("city", "cities"),
    someNode("park", "parks"),
    someNode("zone", "zones"),
    someNode("developer", "developers"),
    anyNode("party", "parties", ["organisation", "city", "country", "person"]),
    someNode("sector", "sectors"),
    unlisted(someNode("country", "countries")),
    unlisted(anyNode("place", "places", ["subdivision"])),
  ],
  ranges: [range("area", "areaHectares", "ha")],
  columns: [
    {
      name: "STAGE",
      property: "STAGE",
      order: "STAGE",
      text: ({ stage }, { code }) => stage && code(stage),
      linkless: true,
      cell: ({ stage, stageGroup }) => <Stage stage={stage} group={stageGroup} />,
    },
    constant("KIND", "kind", "KIND"),
    {
      name: "stageOn",
      property: "STAGE",
      order: "STAGE_ON",
      whole: true,
      text: ({ stageOn }, { date }) => stageOn && date(stageOn),
    },
    nodes("PLACE", "places"),
    {
      name: "AMOUNT",
      numeric: true,
      absent: "undisclosed",
      text: ({ amounts }, { money, code, termed }) =>
        amounts.map(({ role, amount }) => termed(code(role), money(amount))).join("; "),
      cell: ({ amounts }, { moneyInShort, code }) =>
        amounts.map(({ claim, amount, role }) => (
          <div key={claim.id}>
            <Evidence behind={{ claimId: claim.id }}>{moneyInShort(amount)}</Evidence>{" "}
            <small className="muted">{code(role)}</small>
          </div>
        )),
    },
    { ...figure("AREA", "areaHectares", "AREA_HECTARES", "ha"), absent: "noArea" },
  ],
});
