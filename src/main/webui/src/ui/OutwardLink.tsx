import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Leads out of the explorer, to an address that the data name. Nothing is asked of it before it is clicked. */
export function OutwardLink({ href, children }: { readonly href: string; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const host = hostOf(href);
  // The data are others' words: what is no address of the web is shown, and leads nowhere.
  if (!host) {
    return <>{children ?? href}</>;
  }
  return (
    <a href={href} rel="noreferrer" target="_blank" className="outward">
      {children ?? host}
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> {t("outward")}</span>
    </a>
  );
}

function hostOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, "") : undefined;
}
