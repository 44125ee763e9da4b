import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { Evidence } from "../../ui/Evidence";
import { NodeLink } from "../../ui/NodeLink";
import { Part } from "./Part";
import { ConflictsDocument } from "./quality.generated";

const MOST = 50;

/** Each disagreement with what each side says; the first is the one that is shown elsewhere. */
export function Conflicts() {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useAnswer(ConflictsDocument, { first: MOST });
  return (
    <Part name="conflicts" answer={answer} count={({ conflicts }) => conflicts.totalCount}>
      {({ conflicts }) => (
        <ul className="conflicts">
          {conflicts.nodes.map(({ subject, property, decided, claims }) => (
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
      )}
    </Part>
  );
}
