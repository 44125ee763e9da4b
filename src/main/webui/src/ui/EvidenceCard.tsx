import "../style/evidence.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceFragment, Property } from "../api/fragments.generated";
import { useFormat } from "../i18n/format";
import { NodeLink } from "./NodeLink";

interface Props {
  readonly claim: EvidenceFragment;
  /** How many more claims there are of the same thing. */
  readonly others: number;
  readonly conflict?: Conflict;
}

/** Whether sources disagree, and whether an editor has decided between them. */
export type Conflict = "open" | "decided" | undefined;

/** Of the conflicts about a node, what those about one property come to. */
export function conflictOf(
  conflicts: readonly { readonly property: Property; readonly decided: boolean }[],
  about: Property,
): Conflict {
  const found = conflicts.filter(({ property }) => property === about);
  return found.some(({ decided }) => !decided) ? "open" : found.length > 0 ? "decided" : undefined;
}

/** A claim in full: what was printed, by whom, when, and how far to trust it. */
export function EvidenceCard({ claim, others, conflict }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <article className="claim">
      <header>
        <span className="muted">{format.property(claim.property)}</span>
        <strong>{format.value(claim)}</strong>
      </header>
      {conflict && (
        <p className={conflict === "open" ? "conflict" : "conflict decided"}>
          {t(conflict === "open" ? "evidence.conflict" : "evidence.decided")}
        </p>
      )}
      <dl>
        <Row term={t("evidence.asPrinted")}>{claim.asPrinted && <q>{claim.asPrinted}</q>}</Row>
        <Row term={t("evidence.approximation")}>
          {claim.approximation !== "EXACT" && format.code(claim.approximation)}
        </Row>
        <Row term={t("evidence.asOf")}>
          {claim.asOf && format.date(claim.asOf)}
          {claim.asOf?.inferred && <em> {claim.asOfReason ?? t("evidence.inferred")}</em>}
        </Row>
        <Row term={t("evidence.held")}>
          {(claim.validFrom || claim.validTo) &&
            `${claim.validFrom ? format.date(claim.validFrom) : "…"} – ${claim.validTo ? format.date(claim.validTo) : "…"}`}
        </Row>
        <Row term={t("evidence.basis")}>
          {format.followed([format.code(claim.basis), claim.estimated && t("evidence.estimated")])}
        </Row>
        <Row term={t("evidence.recorded")}>{format.day(claim.recordedAt)}</Row>
        <Row term={t("evidence.note")}>{claim.note}</Row>
      </dl>
      <Citations claim={claim} />
      {claim.derivedFrom.length > 0 && (
        <section>
          <h4>{t("evidence.derivedFrom")}</h4>
          <ul>
            {claim.derivedFrom.map((input) => (
              <li key={input.id}>
                <NodeLink node={input.subject} /> ·{" "}
                {format.termed(format.property(input.property), format.value(input))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {others > 0 && <p className="muted">{t("evidence.others", { count: others })}</p>}
    </article>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const parts = Array.isArray(children) ? children : [children];
  if (!parts.some(Boolean)) {
    return null;
  }
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Citations({ claim }: { readonly claim: EvidenceFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (claim.citations.length === 0) {
    return claim.derivedFrom.length > 0 ? null : <p className="unsourced">{t("evidence.unsourced")}</p>;
  }
  return (
    <ol className="citations" aria-label={t("evidence.sources")}>
      {claim.citations.map(({ source, locator, quote, speaker, ordinal }) => (
        <li key={`${source.id} ${ordinal}`}>
          <NodeLink node={source} icon />
          <span className="muted">
            {[
              source.publisher,
              source.publishedOn && format.date(source.publishedOn),
              locator,
              source.reliability &&
                t("evidence.reliability", { level: format.within(format.code(source.reliability)) }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
          {quote && <blockquote>{quote}</blockquote>}
          {speaker && (
            <span>
              {t("evidence.saidBy")} <NodeLink node={speaker} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
