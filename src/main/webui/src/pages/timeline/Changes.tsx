import "../../style/lists.css";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { Evidence } from "../../ui/Evidence";
import { Loaded } from "../../ui/Loaded";
import { NodeLink } from "../../ui/NodeLink";
import { FROM_THE_START, Pages, pageOf } from "../../ui/Pages";
import type { Parameters } from "../../ui/useParameters";
import { useTitle } from "../../ui/useTitle";
import { ChangesDocument } from "./changes.generated";

const PAGE = 50;
const DAYS = 30;

/** What was recorded and given up since a day: how one follows the graph. */
export function Changes({ address }: { readonly address: Parameters }) {
  const { t } = useTranslation();
  const format = useFormat();
  const since = address.get("since") ?? daysAgo(DAYS);
  const answer = useAnswer(ChangesDocument, { since: `${since}T00:00:00Z`, ...pageOf(address, PAGE) });
  useTitle(t("timeline.changes"));
  return (
    <section>
      <h2>{t("timeline.changes")}</h2>
      <p className="muted">{t("timeline.advice")}</p>
      <label className="since">
        {t("timeline.since")}{" "}
        <input
          type="date"
          value={since}
          required
          onChange={(event) => event.target.value && address.set({ ...FROM_THE_START, since: event.target.value })}
        />
      </label>
      <Loaded
        answer={answer}
        empty={({ changes }) => changes.nodes.length === 0}
        nothing={<p className="nothing">{t("timeline.unchanged")}</p>}
      >
        {({ changes }) => (
          <>
            <p className="count">
              {t("timeline.changed", { count: changes.totalCount, shown: format.number(changes.totalCount) })}
            </p>
            <ol className="entries">
              {changes.nodes.map(({ kind, changedAt, node, claim }) => (
                <li key={`${kind} ${node.id} ${claim?.id}`} className="entry">
                  <time dateTime={changedAt}>{format.day(changedAt)}</time>
                  <span>
                    {t(`changeKind.${kind}`)} · <NodeLink node={node} icon />
                    {claim && (
                      <>
                        {" · "}
                        {format.property(claim.property)} ·{" "}
                        <Evidence behind={{ claimId: claim.id }}>{format.value(claim)}</Evidence>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ol>
            <Pages pageInfo={changes.pageInfo} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
