import { useTranslation } from "react-i18next";
import { useFormat } from "../i18n/format";
import type { Reference } from "../kinds";
import type { EntryFragment } from "../pages/node/park.generated";
import { Evidence } from "./Evidence";
import { NodeLink } from "./NodeLink";

interface Props {
  readonly entries: readonly EntryFragment[];
  /** The node whose page this is: it is not named on every line. */
  readonly subject?: Pick<Reference, "id">;
}

/** What happened, by date. A meeting is drawn open, what was decided or built full. */
export function Entries({ entries, subject }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className="entries">
      {entries.map(({ kind, on, node, label, claim }) => (
        <li key={`${kind} ${claim.id} ${node.id}`} className={kind === "EVENT" ? "entry open" : "entry"}>
          <time dateTime={on.earliest}>
            {format.date(on)}
            {on.inferred && <em> {t("evidence.inferred")}</em>}
          </time>
          <span>
            <Evidence behind={{ claim }}>{t(`entry.${kind}`)}</Evidence>{" "}
            {claim.code && kind === "DEAL_STAGE" && format.code(claim.code)} {label}{" "}
            {node.id !== subject?.id && <NodeLink node={node} icon />}
          </span>
        </li>
      ))}
    </ol>
  );
}
