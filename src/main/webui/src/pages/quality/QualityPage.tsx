import "../../style/quality.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { Evidence } from "../../ui/Evidence";
import { Loaded } from "../../ui/Loaded";
import { NodeLink } from "../../ui/NodeLink";
import { Stage } from "../../ui/Stage";
import { useParameters } from "../../ui/useParameters";
import { useTitle } from "../../ui/useTitle";
import { Bars } from "./Bars";
import { QualityDocument, type QualityQuery } from "./quality.generated";

const MOST = 50;

/** How far the data can be trusted, and what an editor should look at next. */
export default function QualityPage() {
  const { t } = useTranslation();
  const address = useParameters();
  const stale = address.get("stale") ?? `${new Date().getFullYear() - 1}`;
  const answer = useAnswer(QualityDocument, { stale, first: MOST });
  useTitle(t("quality.title"));
  return (
    <div className="page quality-page">
      <header className="page-head">
        <h1>{t("quality.title")}</h1>
        <p className="muted">{t("quality.lead")}</p>
      </header>
      <Loaded answer={answer}>
        {(data) => (
          <>
            <Conflicts {...data.conflicts} />
            <div className="columns">
              <Unsourced {...data.unsourced} />
              <Part name="stale" count={data.stale.totalCount}>
                <label>
                  {t("quality.staleBefore")}{" "}
                  <input
                    type="number"
                    min="1900"
                    max="2100"
                    value={stale}
                    onChange={(event) =>
                      /^\d{4}$/.test(event.target.value) && address.set({ stale: event.target.value })
                    }
                  />
                </label>
                <Stale deals={data.stale.nodes} />
              </Part>
              <Misplaced {...data.misplaced} />
              <Part
                name="unofficial"
                count={data.unofficial.totalCount}
                note={t("quality.ofClaims", { count: data.claims.totalCount })}
              >
                <Bars groups={data.unofficial.groups} whole={data.unofficial.totalCount} properties />
              </Part>
              <Part name="basis" count={data.claims.totalCount}>
                <Bars groups={data.claims.groups} whole={data.claims.totalCount} />
              </Part>
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly count: number;
  readonly note?: string;
  readonly children: ReactNode;
}

function Part({ name, count, note, children }: PartProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <section>
      <h2>
        {t(`quality.${name}`)} <small>{number(count)}</small>
      </h2>
      <p className="muted">
        {t(`quality.${name}Meaning`)} {note}
      </p>
      {count === 0 ? <p className="nothing">{t("quality.none")}</p> : children}
    </section>
  );
}

/** Each disagreement with what each side says; the first is the one that is shown elsewhere. */
function Conflicts({ totalCount, nodes }: QualityQuery["conflicts"]) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Part name="conflicts" count={totalCount}>
      <ul className="conflicts">
        {nodes.map(({ subject, property, decided, claims }) => (
          <li key={`${subject.id} ${property} ${claims[0]?.id}`}>
            <h3>
              <NodeLink node={subject} icon /> · {format.property(property)}
            </h3>
            <p className="muted">{t(decided ? "quality.decided" : "quality.undecided")}</p>
            <ol>
              {claims.map((claim) => (
                <li key={claim.id} className={claim.rank.toLowerCase()}>
                  <Evidence behind={{ claim }}>{format.value(claim)}</Evidence>
                  <span className="muted">
                    {[
                      claim.asOf && format.date(claim.asOf),
                      claim.citations[0]?.source.publisher ?? claim.citations[0]?.source.name,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Unsourced({ totalCount, nodes }: QualityQuery["unsourced"]) {
  const format = useFormat();
  return (
    <Part name="unsourced" count={totalCount}>
      <ul className="links">
        {nodes.map((claim) => (
          <li key={claim.id}>
            <span>
              <NodeLink node={claim.subject} icon />
            </span>
            <span className="detail">
              {format.property(claim.property)} ·{" "}
              <Evidence behind={{ claimId: claim.id }}>{format.value(claim)}</Evidence>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Stale({ deals }: { readonly deals: QualityQuery["stale"]["nodes"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="links">
      {deals.map((deal) => (
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
  );
}

function Misplaced({ totalCount, nodes }: QualityQuery["misplaced"]) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Part name="misplaced" count={totalCount}>
      <ul className="links">
        {nodes.map(({ node, container, distanceOutsideKilometres }) => (
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
    </Part>
  );
}
