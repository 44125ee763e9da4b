import { useTranslation } from "react-i18next";
import type { Conflict } from "./EvidenceCard";

/** A word beside a figure that sources disagree on: loud while nobody has decided between them. */
export function Disagreement({ conflict }: { readonly conflict: Conflict }) {
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
