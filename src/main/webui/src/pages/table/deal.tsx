import { SourceMark } from "../../ui/SourceMark";
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
      text: ({ ownAmounts }, { money, code, termed }) =>
        ownAmounts.map(({ fromRole, amount }) => termed(code(fromRole), money(amount))).join("; "),
      cell: ({ ownAmounts, amounts }, { moneyInShort, code }) =>
        ownAmounts.map(({ amount, fromRole }) => (
          <div key={amount.currency}>
            {moneyInShort(amount)} <small className="muted">{code(fromRole)}</small>{" "}
            {amounts
              .filter((part) => part.role === fromRole && part.amount.currency === amount.currency)
              .map(({ claim }) => (
                <SourceMark key={claim.id} behind={{ claimId: claim.id }} />
              ))}
          </div>
        )),
    },
    { ...figure("AREA", "areaHectares", "AREA_HECTARES", "ha"), absent: "noArea" },
  ],
});
