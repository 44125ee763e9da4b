import type { EvidenceFragment } from "../api/fragments.generated";
import { useFormat } from "../i18n/format";
import { Disagreement } from "./Disagreement";
import { Evidence } from "./Evidence";
import type { Conflict } from "./EvidenceCard";
import { NodeLink } from "./NodeLink";
import { OutwardLink } from "./OutwardLink";
import { SourceMark } from "./SourceMark";

interface Props {
  readonly claim: EvidenceFragment;
  /** How many more claims there are of the same thing. */
  readonly others: number;
  readonly conflict?: Conflict;
}

/** What a claim says, with its evidence, and whether sources disagree on it. */
export function FactValue({ claim, others, conflict }: Props) {
  const format = useFormat();
  const address = claim.property === "WEBSITE" ? claim.text : undefined;
  const behind = { claim, others, conflict };
  return (
    <>
      {address || (claim.object && isLink(claim)) ? (
        <>
          {address ? <OutwardLink href={address} /> : <NodeLink node={claim.object!} />} <SourceMark behind={behind} />
        </>
      ) : (
        <Evidence behind={behind}>{format.value(claim)}</Evidence>
      )}
      <Disagreement conflict={conflict} />
    </>
  );
}

/** Whether the other end is all that the claim tells. */
const isLink = ({ amount, quantity }: EvidenceFragment) => amount == null && quantity == null;
