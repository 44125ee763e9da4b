import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { Evidence } from "./Evidence";

/** The small mark behind a link, where the evidence for it is found. */
export function SourceMark({ behind }: Pick<ComponentProps<typeof Evidence>, "behind">) {
  const { t } = useTranslation();
  return (
    <Evidence behind={behind}>
      <svg className="source-mark" viewBox="0 0 16 16" role="img" aria-label={t("evidence.title")}>
        <path d="M3 2.500h10v11H3zM5.500 6h5M5.500 8.500h5M5.500 11h3" />
      </svg>
    </Evidence>
  );
}
