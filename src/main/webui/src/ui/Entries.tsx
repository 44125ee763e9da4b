import "../style/lists.css";
import { useTranslation } from "react-i18next";
import { useFormat } from "../i18n/format";
import type { Reference } from "../kinds";
import { Evidence } from "./Evidence";
import type { EntryFragment } from "./entries.generated";
import { NodeLink } from "./NodeLink";

interface Props {
  readonly entries: readonly EntryFragment[];
  /** The node whose page this is: it is not named on every line. */
  readonly subject?: Pick<Reference, "id">;
}

/** What happened, by date. A meeting is drawn open, what was decided or built full. */
export function Entries({ entries, subject }: Props) {
  const words = useWords();
  const format = useFormat();
  const { t } = useTranslation();
  return (
    <ol className="entries">
      {entries.map((entry) => (
        <li
          key={`${entry.kind} ${entry.claim.id} ${entry.node.id}`}
          className={entry.kind === "EVENT" ? "entry open" : "entry"}
        >
          <time dateTime={entry.on.earliest}>
            {format.date(entry.on)}
            {entry.on.inferred && <em> {t("evidence.inferred")}</em>}
          </time>
          <span>
            {entry.kind === "SUCCESSION" && entry.claim.object ? (
              <>
                <NodeLink node={entry.claim.subject} />{" "}
                <Evidence behind={{ claim: entry.claim }}>{words(entry)}</Evidence>{" "}
                <NodeLink node={entry.claim.object} />
              </>
            ) : (
              <>
                <Evidence behind={{ claim: entry.claim }}>
                  {entry.kind === "EVENT" ? <span className="event-kind">{words(entry)}</span> : words(entry)}
                </Evidence>{" "}
                {entry.node.id !== subject?.id && <NodeLink node={entry.node} icon />}
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What an entry tells: what its label stands for depends on its kind. */
function useWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, label, claim }: EntryFragment): string => {
    if (kind === "STATEMENT") return format.termed(format.property(claim.property), format.value(claim));
    if (!label) return t(`timelineEntryKind.${kind}`);
    return kind === "EVENT" || kind === "DEAL_STAGE" || kind === "SUCCESSION"
      ? format.code(label)
      : format.termed(t(`timelineEntryKind.${kind}`), label);
  };
}
