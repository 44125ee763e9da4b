import { useTranslation } from "react-i18next";
import { type Parameters, useParameters } from "./useParameters";

interface Props {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
}

/** Leads to the page before and after this one. Which one is shown stands in the address, as `after` or `before`. */
export function Pages({ pageInfo }: Props) {
  const { t } = useTranslation();
  const address = useParameters();
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage) {
    return null;
  }
  return (
    <nav className="pages" aria-label={t("table.pages")}>
      <button
        type="button"
        disabled={!pageInfo.hasPreviousPage}
        onClick={() => address.set({ before: pageInfo.startCursor ?? undefined, after: undefined })}
      >
        ← {t("table.previous")}
      </button>
      <button
        type="button"
        disabled={!pageInfo.hasNextPage}
        onClick={() => address.set({ after: pageInfo.endCursor ?? undefined, before: undefined })}
      >
        {t("table.next")} →
      </button>
    </nav>
  );
}

/** The part of a connection's arguments that the address tells. */
export function pageOf(address: Pick<Parameters, "get">, size: number) {
  const before = address.get("before");
  return before ? { last: size, before } : { first: size, after: address.get("after") };
}

/** Whatever changes what is listed begins at the first page. */
export const FROM_THE_START = { after: undefined, before: undefined };
