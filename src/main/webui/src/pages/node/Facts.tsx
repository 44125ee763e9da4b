import "../../style/lists.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceFragment } from "../../api/fragments.generated";
import { useFormat } from "../../i18n/format";
import { Evidence } from "../../ui/Evidence";
import { conflictOf } from "../../ui/EvidenceCard";
import { FactValue } from "../../ui/FactValue";
import { Unknown } from "../../ui/Figure";
import { OutwardLink } from "../../ui/OutwardLink";
import type { HeadFragment } from "./head.generated";
import { byImportance, told } from "./importance";
import type { AddedUp, Detail, NodeSpec } from "./spec";

interface Props {
  readonly node: HeadFragment;
  readonly expected: NodeSpec["expected"];
  readonly details: readonly Detail[];
  readonly addedUp: AddedUp | undefined;
}

/** Every figure that is said of the node, with its evidence, and what one would expect to be told but nobody tells. */
export function Facts({ node, expected, details, addedUp }: Props) {
  const { t } = useTranslation();
  const { property: heading } = useFormat();
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
          {claim ? (
            <FactValue claim={claim} others={others} conflict={conflictOf(node.conflicts.nodes, property)} />
          ) : addedUp?.property === property ? (
            <Sum hectares={addedUp.hectares} />
          ) : (
            <Unknown />
          )}
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

/** No source states the whole: what its known parts come to, which it has at least. */
function Sum({ hectares }: { readonly hectares: number }) {
  const { t } = useTranslation();
  const { atLeast, quantity } = useFormat();
  return (
    <>
      {atLeast(quantity(hectares, "ha"))}
      <small className="derived">{t("node.addedUp")}</small>
    </>
  );
}

/** The node has changed since: the figure is true of what it was before. */
function Predates({ change }: { readonly change: EvidenceFragment }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const since = change.on ?? change.validFrom;
  return (
    <small className="derived">
      <Evidence behind={{ claim: change }}>
        {since ? t("node.predatesOn", { date: date(since) }) : t("node.predates")}
      </Evidence>
    </small>
  );
}
