import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { addressOf } from "../kinds";
import { NodePicker } from "./NodePicker";

/** The search of all names, at the top of every page. */
export function SearchBox() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <search className="search">
      <NodePicker label={t("search.label")} onPick={(node) => navigate(addressOf(node))} />
    </search>
  );
}
