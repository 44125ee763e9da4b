import "../../style/compare.css";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { KINDS, type Reference } from "../../kinds";
import { Disagreement } from "../../ui/Disagreement";
import { Evidence } from "../../ui/Evidence";
import { conflictOf } from "../../ui/EvidenceCard";
import { Unknown } from "../../ui/Figure";
import { Loaded } from "../../ui/Loaded";
import { NodeLink } from "../../ui/NodeLink";
import { NodePicker } from "../../ui/NodePicker";
import { SourceMark } from "../../ui/SourceMark";
import { csv, save } from "../../ui/save";
import { type Parameters, useParameters } from "../../ui/useParameters";
import { useTitle } from "../../ui/useTitle";
import { CompareDocument, type CompareQuery, type NodeKind, type Property } from "./compare.generated";
import { PROPERTIES } from "./properties";
import { type Cell, columnsOf, type Row, rows } from "./rows";

const MOST = 10;

/** Nodes of one kind side by side, in the same units, with source and date for each value. */
export default function ComparePage() {
  const { t } = useTranslation();
  const address = useParameters();
  const kind = address.get("kind") as NodeKind | undefined;
  const slugs = address.list("nodes");
  useTitle(t("compare.title"));
  const add = (node: Reference) =>
    address.set({ kind: KINDS[node.__typename].constant, nodes: [...new Set([...slugs, node.slug])].slice(0, MOST) });
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t("compare.title")}</h1>
        {slugs.length < MOST && (
          <NodePicker label={t("compare.add")} types={kind && slugs.length > 0 ? [kind] : COMPARABLE} onPick={add} />
        )}
      </header>
      {kind && slugs.length > 0 ? (
        <Comparison kind={kind} slugs={slugs} address={address} />
      ) : (
        <p className="nothing">{t("compare.nothing")}</p>
      )}
    </div>
  );
}

const COMPARABLE = Object.keys(PROPERTIES) as NodeKind[];

interface ComparisonProps {
  readonly kind: NodeKind;
  readonly slugs: readonly string[];
  readonly address: Parameters;
}

function Comparison({ kind, slugs, address }: ComparisonProps) {
  const { t } = useTranslation();
  const asOf = address.get("asOf");
  const wanted = address.list("properties") as readonly Property[];
  const properties = wanted.length > 0 ? wanted : (PROPERTIES[kind] ?? ["KIND"]);
  const answer = useAnswer(CompareDocument, { kind, slugs, properties, asOf });
  return (
    <>
      <label className="as-of">
        {t("compare.asOf")}{" "}
        <input
          type="date"
          value={asOf ?? ""}
          onChange={(event) => address.set({ asOf: event.target.value || undefined })}
        />
      </label>
      <Loaded answer={answer} empty={({ compare }) => compare.length === 0}>
        {({ compare }) => (
          <>
            <Side compared={compare} remove={(slug) => address.set({ nodes: slugs.filter((each) => each !== slug) })} />
            <SaveComparison compared={compare} />
          </>
        )}
      </Loaded>
    </>
  );
}

interface SideProps {
  readonly compared: CompareQuery["compare"];
  readonly remove: (slug: string) => void;
}

function Side({ compared, remove }: SideProps) {
  const { t } = useTranslation();
  return (
    <div className="wide" role="region" aria-label={t("compare.title")} tabIndex={0}>
      <table className="compared">
        <thead>
          <tr>
            <td />
            {columnsOf(compared).map(({ node, notYetEstablished, establishment }) => (
              <th key={node.id} scope="col">
                <NodeLink node={node} />
                <button
                  type="button"
                  className="remove"
                  aria-label={t("compare.remove", { name: node.name })}
                  onClick={() => remove(node.slug)}
                >
                  ×
                </button>
                {notYetEstablished && establishment && (
                  <small className="not-yet">
                    {t(notYetEstablished === "CERTAINLY" ? "compare.notYet" : "compare.maybeNotYet")}{" "}
                    <SourceMark behind={{ claimId: establishment.id }} />
                  </small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows(compared).map((row) => (
            <Line key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row }: { readonly row: Row }) {
  const { property } = useFormat();
  return (
    <tr>
      <th scope="row">
        {property(row.property)} {row.label && <small className="muted">{row.label}</small>}
      </th>
      {row.cells.map((cells, place) => (
        <td key={place}>
          {cells.length === 0 ? (
            <Unknown />
          ) : (
            cells.map((cell) => <Value key={cell.claim?.id} cell={cell} unit={row.unit} />)
          )}
        </td>
      ))}
    </tr>
  );
}

/** In the unit that the whole line has, so that figures can be compared; what was printed is in the evidence. */
function Value({ cell, unit }: { readonly cell: Cell; readonly unit: string | null }) {
  const { node, claim, quantity, holds } = cell;
  const { t } = useTranslation();
  const format = useFormat();
  if (!claim) {
    return <Unknown />;
  }
  const origin = [
    claim.asOf && format.date(claim.asOf),
    holds === "POSSIBLY" && t("compare.possibly"),
    claim.citations[0]?.source.publisher,
  ]
    .filter(Boolean)
    .join(" · ");
  const behind = { claim, conflict: conflictOf(node.conflicts.nodes, claim.property) };
  return (
    <div className="compared-value">
      {claim.object ? (
        <>
          <NodeLink node={claim.object} /> {claim.role && <small className="muted">{format.code(claim.role)}</small>}{" "}
          <SourceMark behind={behind} />
        </>
      ) : (
        <Evidence behind={behind}>{quantity == null ? format.value(claim) : format.quantity(quantity, unit)}</Evidence>
      )}
      <Disagreement conflict={behind.conflict} />
      {!claim.object && <small className="muted">{origin}</small>}
    </div>
  );
}

/** The same table as a file: a line for each value, with its date and source. */
function SaveComparison({ compared }: { readonly compared: CompareQuery["compare"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = ["property", "node", "value", "unit", "asPrinted", "asOf", "source"].map((name) =>
    t(`compare.column.${name}`),
  );
  const lines = () =>
    compared.flatMap(({ property, unit, cells }) =>
      cells.map(({ node, claim, quantity }) => [
        format.property(property),
        node.name,
        claim == null ? t("unknown") : (quantity?.toString() ?? format.value(claim)),
        quantity == null ? "" : (unit ?? ""),
        claim?.asPrinted ?? "",
        claim?.asOf?.value ?? "",
        claim?.citations.map(({ source }) => source.name).join("; ") ?? "",
      ]),
    );
  return (
    <button
      type="button"
      className="save"
      onClick={() => save("comparison.csv", "text/csv", csv([heading, ...lines()]))}
    >
      {t("save.csv")}
    </button>
  );
}
