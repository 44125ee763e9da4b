import "../../style/lists.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceFragment } from "../../api/fragments.generated";
import { useFormat } from "../../i18n/format";
import { Evidence } from "../../ui/Evidence";
import { type Conflict, conflictOf } from "../../ui/EvidenceCard";
import { Unknown } from "../../ui/Figure";
import { NodeLink } from "../../ui/NodeLink";
import { OutwardLink } from "../../ui/OutwardLink";
import { SourceMark } from "../../ui/SourceMark";
import type { HeadFragment } from "./head.generated";
import { byImportance, told } from "./importance";
import type { Detail, NodeSpec } from "./spec";

interface Props {
  readonly node: HeadFragment;
  readonly expected: NodeSpec["expected"];
  readonly details: readonly Detail[];
}

/** Every figure that is said of the node, with its evidence, and what one would expect to be told but nobody tells. */
export function Facts({ node, expected, details }: Props) {
  const { t } = useTranslation();
  const { property: heading } = useFormat();
  const conflictAbout = (about: string) =>
    conflictOf(node.conflicts.nodes.filter(({ property }) => property === about));
  const facts = node.facts.filter(({ property, claim }) => told(property, claim, expected));
  const unknown = expected.filter((property) => !facts.some((fact) => fact.property === property));
  const all = [...facts, ...unknown.map((property) => ({ property, claim: null, others: 0, predates: null }))];
  if (all.length + details.length + node.externalIds.length === 0) {
    return null;
  }
  return (
    <dl className="facts">
      {details.map(({ name, value }) => (
        <Line key={name} term={t(`column.${name}`)}>
          {value ?? <Unknown />}
        </Line>
      ))}
      {all.toSorted(byImportance).map(({ property, claim, others, predates }) => (
        <Line key={claim?.id ?? property} term={heading(property)}>
          {claim ? <FactValue claim={claim} others={others} conflict={conflictAbout(property)} /> : <Unknown />}
          <Disagreement conflict={conflictAbout(property)} />
          {predates && <Predates change={predates} />}
        </Line>
      ))}
      {node.externalIds.map(({ scheme, value, uri }) => (
        <Line key={`${scheme} ${value}`} term={scheme}>
          {uri ? <OutwardLink href={uri}>{value}</OutwardLink> : value}
        </Line>
      ))}
    </dl>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A word beside the figure: loud while nobody has decided between the sources. */
function Disagreement({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useTranslation();
  if (!conflict) {
    return null;
  }
  const isOpen = conflict === "open";
  return (
    <span
      className={isOpen ? "conflict" : "conflict decided"}
      title={t(isOpen ? "evidence.conflict" : "evidence.decided")}
    >
      {t(isOpen ? "evidence.disputed" : "evidence.differ")}
    </span>
  );
}

interface FactValueProps {
  readonly claim: EvidenceFragment;
  readonly others: number;
  readonly conflict?: Conflict;
}

export function FactValue({ claim, others, conflict }: FactValueProps) {
  const format = useFormat();
  const address = claim.property === "WEBSITE" ? claim.text : undefined;
  if (address || (claim.object && isLink(claim))) {
    return (
      <>
        {address ? <OutwardLink href={address} /> : <NodeLink node={claim.object!} />}{" "}
        <SourceMark behind={{ claim, others, conflict }} />
      </>
    );
  }
  return <Evidence behind={{ claim, others, conflict }}>{format.value(claim)}</Evidence>;
}

/** Whether the other end is all that the claim tells. */
const isLink = ({ amount, quantity }: EvidenceFragment) => amount == null && quantity == null;

/** The node has changed since: the figure is true of what it was before. */
function Predates({ change }: { readonly change: EvidenceFragment }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const since = change.on ?? change.validFrom;
  return (
    <small className="predates">
      <Evidence behind={{ claim: change }}>
        {since ? t("node.predatesOn", { date: date(since) }) : t("node.predates")}
      </Evidence>
    </small>
  );
}
