import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Property } from "../api/fragments.generated";
import { Evidence } from "./Evidence";

interface Props {
  /** The id of the node whose figure this is. */
  readonly node: string;
  readonly property: Property;
  readonly children: ReactNode;
}

/** The value of a plain field with the evidence behind it, or that it is unknown. */
export function Figure({ node, property, children }: Props) {
  return children == null || children === "" ? (
    <Unknown />
  ) : (
    <Evidence behind={{ node, property }}>{children}</Evidence>
  );
}

export function Unknown() {
  const { t } = useTranslation();
  return <span className="unknown">{t("unknown")}</span>;
}
