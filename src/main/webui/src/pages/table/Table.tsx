import "../../style/rows.css";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { KINDS, type Reference, type TypeName } from "../../kinds";
import { Loaded } from "../../ui/Loaded";
import { NodeLink } from "../../ui/NodeLink";
import { FROM_THE_START, Pages } from "../../ui/Pages";
import { type Parameters, useParameters } from "../../ui/useParameters";
import { useTitle } from "../../ui/useTitle";
import { PROPERTIES } from "../compare/properties";
import { Cell, useHeading } from "./Cell";
import { Elsewhere } from "./Elsewhere";
import { Facets } from "./Facets";
import { rowVariables } from "./filter";
import { Save } from "./Save";
import type { Column, Connection, TableSpec } from "./spec";

type Spec = TableSpec<unknown, Reference>;

/** All nodes of a type: filtered, ordered and paged by what the address says. */
export function Table({ type, spec }: { readonly type: TypeName; readonly spec: Spec }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const address = useParameters();
  const answer = useAnswer(spec.document, rowVariables(spec, address) as never);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const title = t(`types.${type}`);
  useTitle(title);
  return (
    <div className="page table-page">
      <header className="page-head">
        <h1>{title}</h1>
        {answer.data != null && (
          <p className="count" role="status">
            {t("table.count", {
              count: spec.rows(answer.data).totalCount,
              shown: number(spec.rows(answer.data).totalCount),
            })}
          </p>
        )}
        <Save type={type} spec={spec} />
        <Elsewhere type={type} address={address} />
        {marked.size > 1 && (
          <Link className="button" href={`/compare?kind=${KINDS[type].constant}&nodes=${[...marked].join(",")}`}>
            {t("table.compare", { count: marked.size })}
          </Link>
        )}
      </header>
      <Facets spec={spec} />
      <Loaded
        answer={answer}
        empty={(data) => spec.rows(data).nodes.length === 0}
        nothing={<NothingFound address={address} />}
      >
        {(data) => (
          <Rows
            type={type}
            spec={spec}
            rows={spec.rows(data)}
            caption={title}
            address={address}
            marked={marked}
            mark={setMarked}
          />
        )}
      </Loaded>
    </div>
  );
}

function NothingFound({ address }: { readonly address: Parameters }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  return (
    <p className="nothing">
      {t(address.text ? "table.nothingFits" : "nothing")}{" "}
      {address.text && <Link href={path}>{t("table.showAll")}</Link>}
    </p>
  );
}

interface RowsProps {
  readonly type: TypeName;
  readonly spec: Spec;
  readonly rows: Connection<Reference>;
  readonly caption: string;
  readonly address: Parameters;
  readonly marked: ReadonlySet<string>;
  readonly mark: (slugs: ReadonlySet<string>) => void;
}

function Rows({ type, spec, rows, caption, address, marked, mark }: RowsProps) {
  const { t } = useTranslation();
  const comparable = PROPERTIES[KINDS[type].constant] !== undefined;
  const toggle = (slug: string) => {
    const next = new Set(marked);
    if (!next.delete(slug)) next.add(slug);
    mark(next);
  };
  return (
    <>
      <table className="rows">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {comparable && (
              <th scope="col">
                <span className="visually-hidden">{t("table.mark")}</span>
              </th>
            )}
            <Heading column={{ name: "name", order: "NAME" }} spec={spec} address={address} />
            {spec.columns.map((column) => (
              <Heading key={column.name} column={column} spec={spec} address={address} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.nodes.map((row) => (
            <tr key={row.id}>
              {comparable && (
                <td className="mark">
                  <input
                    type="checkbox"
                    aria-label={t("table.markOne", { name: row.name })}
                    checked={marked.has(row.slug)}
                    onChange={() => toggle(row.slug)}
                  />
                </td>
              )}
              <th scope="row">
                <NodeLink node={row} />
              </th>
              {spec.columns.map((column) => (
                <Cell key={column.name} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Pages pageInfo={rows.pageInfo} />
    </>
  );
}

interface HeadingProps {
  readonly column: Pick<Column<Reference>, "name" | "order" | "numeric">;
  readonly spec: Spec;
  readonly address: Parameters;
}

/** A heading by which the table can be ordered, first one way and then the other. */
function Heading({ column, spec, address }: HeadingProps) {
  const heading = useHeading(column);
  const sort = address.get("sort") ?? spec.order;
  const { order } = column;
  const up = sort === order;
  const down = sort === `-${order}`;
  const next = up || (column.numeric && !down) ? `-${order}` : order;
  return (
    <th
      scope="col"
      className={column.numeric ? "numeric" : undefined}
      aria-sort={up ? "ascending" : down ? "descending" : undefined}
    >
      {order ? (
        <button type="button" onClick={() => address.set({ ...FROM_THE_START, sort: next })}>
          {heading}
          <span aria-hidden="true">
            {"\u00a0"}
            {up ? "↑" : down ? "↓" : "↕"}
          </span>
        </button>
      ) : (
        heading
      )}
    </th>
  );
}
