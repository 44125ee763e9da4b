import {
  autoUpdate,
  FloatingFocusManager,
  FloatingPortal,
  flip,
  offset,
  safePolygon,
  shift,
  size,
  useClick,
  useDismiss,
  useFloating,
  useFocus,
  useHover,
  useInteractions,
  useRole,
} from "@floating-ui/react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { EvidenceOfClaimDocument, EvidenceOfFieldDocument } from "../api/evidence.generated";
import type { EvidenceFragment, Property } from "../api/fragments.generated";
import { useAnswer } from "../api/useAnswer";
import { type Conflict, conflictOf, EvidenceCard } from "./EvidenceCard";
import { Loaded } from "./Loaded";

/** What a figure rests on: a claim at hand, a claim by its id, or the field of a node whose claim is to be found. */
type Behind =
  | { readonly claim: EvidenceFragment; readonly others?: number; readonly conflict?: Conflict }
  | { readonly claimId: string }
  | { readonly node: string; readonly property: Property };

/** A figure or a link that shows what it rests on when pointed at, tapped or focused. */
export function Evidence({ behind, children }: { readonly behind: Behind; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { refs, floatingStyles, context } = useFloating({
    open,
    onOpenChange: setOpen,
    placement: "bottom-start",
    whileElementsMounted: autoUpdate,
    middleware: [
      offset(6),
      flip({ padding: 8 }),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.maxHeight = `${Math.max(160, availableHeight)}px`;
        },
      }),
    ],
  });
  const { getReferenceProps, getFloatingProps } = useInteractions([
    useHover(context, { delay: { open: 200, close: 80 }, handleClose: safePolygon(), mouseOnly: true }),
    useFocus(context),
    useClick(context, { ignoreMouse: false, toggle: false }),
    useDismiss(context),
    useRole(context, { role: "dialog" }),
  ]);
  return (
    <>
      <button type="button" className="figure" ref={refs.setReference} {...getReferenceProps()}>
        {children}
      </button>
      {open && (
        <FloatingPortal>
          <FloatingFocusManager context={context} modal={false} initialFocus={-1} returnFocus={false}>
            <div
              ref={refs.setFloating}
              className="floating"
              style={floatingStyles}
              {...getFloatingProps({ "aria-label": t("evidence.title") })}
            >
              <CardBehind behind={behind} />
            </div>
          </FloatingFocusManager>
        </FloatingPortal>
      )}
    </>
  );
}

function CardBehind({ behind }: { readonly behind: Behind }) {
  if ("claim" in behind) {
    return <EvidenceCard claim={behind.claim} others={behind.others ?? 0} conflict={behind.conflict} />;
  }
  return "claimId" in behind ? <EvidenceOfClaim id={behind.claimId} /> : <EvidenceOfField {...behind} />;
}

/** The card of a claim of which only the id is at hand. */
export function EvidenceOfClaim({ id }: { readonly id: string }) {
  const answer = useAnswer(EvidenceOfClaimDocument, { id });
  return <Loaded answer={answer}>{({ claim }) => claim && <EvidenceCard claim={claim} others={0} />}</Loaded>;
}

function EvidenceOfField({ node, property }: { readonly node: string; readonly property: Property }) {
  const { t } = useTranslation();
  const answer = useAnswer(EvidenceOfFieldDocument, { node, property });
  return (
    <Loaded answer={answer}>
      {({ node: found }) => {
        const fact = found?.facts[0];
        return found && fact?.claim ? (
          <EvidenceCard
            claim={fact.claim}
            others={fact.others}
            conflict={conflictOf(found.conflicts.nodes, property)}
          />
        ) : (
          <p className="muted">{t("evidence.none")}</p>
        );
      }}
    </Loaded>
  );
}
