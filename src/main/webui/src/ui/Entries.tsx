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
            <Evidence behind={{ claim }}>{t(`entry.${kind}`)}</Evidence> {label && kind !== "SUCCESSION" && <What kind={kind} label={label} value={format.value(claim)} />}{" "}
            {kind === "SUCCESSION" ? <Succession claim={claim} /> : node.id !== subject?.id && <NodeLink node={node} icon />}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What exactly happened. The service tells it by a constant, but for milestones and laws, which have words of their own. */
function What({ kind, label, value }: { readonly kind: string; readonly label: string; readonly value: string }) {
  const format = useFormat();
  if (kind === "EVENT") return <span className="event-kind">{format.code(label)}</span>;
  if (kind === "STATEMENT") return `${format.property(label)}: ${value}`;
  return <span>{format.code(label)}</span>;
}

/** Which became which, in the direction in which it happened. */
function Succession({ claim: { subject, object, role } }: Pick<EntryFragment, "claim">) {
  const { code } = useFormat();
  return (
    <>
      <NodeLink node={subject} /> {role && code(role)} {object && <NodeLink node={object} />}
    </>
  );
}
