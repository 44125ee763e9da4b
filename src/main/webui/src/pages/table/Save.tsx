import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { root } from "../../api/client";
import { useFormat } from "../../i18n/format";
import { useLanguage } from "../../i18n/language";
import { addressOf, KINDS, type Reference, type TypeName } from "../../kinds";
import { csv, save } from "../../ui/save";
import { useParameters } from "../../ui/useParameters";
import { rowVariables } from "./filter";
import type { TableSpec } from "./spec";

const PAGE = 100;
/** More than a person reads; whoever wants all of a large graph asks the service itself. */
const MOST = 5_000;

/** Saves the rows that the table's filter finds, all pages of them, as a file of comma-separated values. */
export function Save({ type, spec }: { readonly type: TypeName; readonly spec: TableSpec<unknown, Reference> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useClient();
  const address = useParameters();
  const { constant } = useLanguage();
  const [done, setDone] = useState<number | "failed" | "cut">();
  const collect = async () => {
    const rows: Reference[] = [];
    let after: string | null | undefined;
    do {
      setDone(rows.length);
      const page = {
        ...rowVariables(spec, address),
        first: PAGE,
        after,
        last: undefined,
        before: undefined,
        lang: constant,
      };
      const { data, error } = await client.query(spec.document, page as never).toPromise();
      if (error || data == null) {
        setDone("failed");
        return;
      }
      const { nodes, pageInfo } = spec.rows(data);
      rows.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after && rows.length < MOST);
    const heading = [
      t("column.name"),
      ...spec.columns.map(({ name }) => (name === name.toUpperCase() ? format.property(name) : t(`column.${name}`))),
    ];
    const lines = rows.map((row) => [
      row.name,
      ...spec.columns.map(({ text }) => text(row, format) ?? ""),
      new URL(`.${addressOf(row)}`, root).href,
    ]);
    save(`${KINDS[type].path}.csv`, "text/csv", csv([[...heading, t("column.address")], ...lines]));
    setDone(after ? "cut" : undefined);
  };
  return (
    <>
      <button type="button" disabled={typeof done === "number"} onClick={() => void collect()}>
        {typeof done === "number" ? t("save.collecting", { count: done }) : t("save.csv")}
      </button>
      {done === "failed" && <span role="alert">{t("save.failed")}</span>}
      {done === "cut" && <span role="alert">{t("save.cut", { count: MOST })}</span>}
    </>
  );
}
