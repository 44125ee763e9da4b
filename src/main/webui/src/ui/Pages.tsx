import { useTranslation } from "react-i18next";
import type { Parameters } from "./useParameters";

interface Props {
  readonly info: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
  readonly address: Parameters;
}

/** The way to the page before and the page after, where there are several; the address says which is shown. */
export function Pages({ info, address }: Props) {
  const { t } = useTranslation();
  if (!info.hasNextPage && !info.hasPreviousPage) {
    return null;
  }
  return (
    <nav className="pages" aria-label={t("table.pages")}>
      <button
        type="button"
        disabled={!info.hasPreviousPage}
        onClick={() => address.set({ before: info.startCursor ?? undefined, after: undefined })}
      >
        ← {t("table.previous")}
      </button>
      <button
        type="button"
        disabled={!info.hasNextPage}
        onClick={() => address.set({ after: info.endCursor ?? undefined, before: undefined })}
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
