import "../../style/lists.css";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { Evidence } from "../../ui/Evidence";
import { NodeLink } from "../../ui/NodeLink";
import { Stage } from "../../ui/Stage";
import { useParameters } from "../../ui/useParameters";
import { Part } from "./Part";
import { MisplacedDocument, StaleDealsDocument, UnsourcedDocument } from "./quality.generated";

const MOST = 50;

/** How many there are in all is not asked: every claim would have to be looked at. */
export function Unsourced() {
  const format = useFormat();
  const answer = useAnswer(UnsourcedDocument, { first: MOST });
  return (
    <Part
      name="unsourced"
      answer={answer}
      count={({ claims }) => claims.nodes.length}
      more={({ claims }) => claims.pageInfo.hasNextPage}
    >
      {({ claims }) => (
        <ul className="links">
          {claims.nodes.map((claim) => (
            <li key={claim.id}>
              <span>
                <NodeLink node={claim.subject} icon />
              </span>
              <span className="detail">
                {format.property(claim.property)} ·{" "}
                <Evidence behind={{ claimId: claim.id }}>{format.value(claim)}</Evidence> · {format.code(claim.basis)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

/** Deals that no source has spoken of since a year that the reader chooses. */
export function Stale() {
  const { t } = useTranslation();
  const format = useFormat();
  const address = useParameters();
  const before = address.get("stale") ?? `${new Date().getFullYear() - 1}`;
  const answer = useAnswer(StaleDealsDocument, { before, first: MOST });
  const choice = (
    <label>
      {t("quality.staleBefore")}{" "}
      <input
        type="number"
        min="1900"
        max="2100"
        value={before}
        onChange={(event) => /^\d{4}$/.test(event.target.value) && address.set({ stale: event.target.value })}
      />
    </label>
  );
  return (
    <Part name="stale" answer={answer} count={({ deals }) => deals.totalCount} choice={choice}>
      {({ deals }) => (
        <ul className="links">
          {deals.nodes.map((deal) => (
            <li key={deal.id}>
              <span>
                <NodeLink node={deal} icon />
              </span>
              <span className="detail">
                <Stage stage={deal.stage} group={deal.stageGroup} />
                {deal.lastConfirmedOn
                  ? t("quality.confirmed", { date: format.day(deal.lastConfirmedOn) })
                  : t("quality.neverConfirmed")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

export function Misplaced() {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useAnswer(MisplacedDocument, { first: MOST });
  return (
    <Part name="misplaced" answer={answer} count={({ misplaced }) => misplaced.totalCount}>
      {({ misplaced }) => (
        <ul className="links">
          {misplaced.nodes.map(({ node, container, distanceOutsideKilometres }) => (
            <li key={`${node.id} ${container.id}`}>
              <span>
                <NodeLink node={node} icon />
              </span>
              <span className="detail">
                {t("quality.outside", { distance: format.quantity(distanceOutsideKilometres, "km") })}{" "}
                <NodeLink node={container} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
