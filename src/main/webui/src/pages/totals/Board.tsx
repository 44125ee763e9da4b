import "../../style/rows.css";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { KINDS, type Reference } from "../../kinds";
import { Loaded } from "../../ui/Loaded";
import { pictureOf } from "../../ui/picture";
import { csv, save } from "../../ui/save";
import type { Parameters } from "../../ui/useParameters";
import { Facets } from "../table/Facets";
import { filter } from "../table/filter";
import type { Group, TableSpec } from "../table/spec";
import { Chart } from "./Chart";
import { Controls } from "./Controls";
import { type Bar, bars, isWithheld, type Measure, measures } from "./series";
import type { Answered, Dimension, Subject, Totals } from "./subjects";

interface Props {
  readonly subject: Subject;
  readonly spec: TableSpec<unknown, Reference>;
  readonly address: Parameters;
}

/** The filters beside, the choice of dimensions above, and the chart with its figures. */
export function Board({ subject, spec, address }: Props) {
  const chosen = [address.get("by") ?? subject.dimensions[0]!.name, address.get("then")]
    .filter((name) => name !== undefined)
    .map((name) => subject.dimensions.find((dimension) => dimension.name === name) ?? unknown(name));
  const counting = address.get("counting") === "ALL" ? "ALL" : "DEFAULT";
  const by = chosen.map(({ name, per }) => ({ field: name, per }));
  const answer = useAnswer<Answered, never>(
    subject.document as never,
    { filter: filter(spec, address), by, counting } as never,
  );
  return (
    <>
      <Facets spec={spec} />
      <div>
        <Controls
          subject={subject}
          dimensions={chosen}
          counting={counting}
          totals={answer.data?.rows.totals}
          address={address}
        />
        <Loaded answer={answer}>
          {({ rows }) => <Result subject={subject} dimensions={chosen} rows={rows} address={address} />}
        </Loaded>
      </div>
    </>
  );
}

/** What is no dimension is asked for all the same, for the service to refuse by its name. */
const unknown = (name: string): Dimension => ({ name, values: "codes" });

interface ResultProps {
  readonly subject: Subject;
  readonly dimensions: readonly Dimension[];
  readonly rows: Answered["rows"];
  readonly address: Parameters;
}

function Result({ subject, dimensions, rows, address }: ResultProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const drawing = useRef<SVGSVGElement>(null);
  const all = measures(rows.totals, subject.areas, subject.money);
  const measure = all.find(({ key }) => key === address.get("measure")) ?? all[0]!;
  const label = (dimension: Dimension, key: Group["keys"][number] | undefined) =>
    key?.node?.name ??
    (key?.value == null ? t("unknown") : dimension.values === "codes" ? format.code(key.value) : key.value);
  const shown = bars(rows.groups, dimensions, measure, label);
  const parts = partsOf(shown);
  const by = dimensions.map(({ name }) => t(`dimension.${name}`)).join(" × ");
  const title = format.termed(t(`types.${subject.type}`), format.followed([measureName(measure, t, format), by]));
  const columns = [
    ...[0, 1].map((place) => (dimensions[place] ? t(`dimension.${dimensions[place].name}`) : "")),
    measureName(measure, t, format),
  ];
  return (
    <>
      <Notes totals={rows.totals} subject={subject} address={address} />
      {rows.groups
        .filter((group) => isWithheld(group, measure))
        .map((group) => {
          const names = dimensions.map((dimension, place) => label(dimension, group.keys[place])).join(" × ");
          return (
            <p key={names} className="conflict">
              {format.termed(names, group.warning ?? "")}
            </p>
          );
        })}
      {shown.length === 0 ? (
        <p className="nothing">{t("totals.nothing")}</p>
      ) : (
        <figure>
          <figcaption>{title}</figcaption>
          {parts.length > 1 && (
            <ul className="legend">
              {parts.map(({ key, label: name }, place) => (
                <li key={key}>
                  <i className={`part-${place % 8}`} />
                  {name}
                </li>
              ))}
            </ul>
          )}
          <div className="wide" role="region" aria-label={title} tabIndex={0}>
            <Chart
              bars={shown}
              parts={parts.map(({ key }) => key)}
              upright={dimensions[0]?.values === "dates"}
              title={title}
              short={format.short}
              drawing={drawing}
            />
          </div>
          <p className="actions">
            <button type="button" onClick={() => save("totals.csv", "text/csv", csv([columns, ...lines(shown)]))}>
              {t("save.csv")}
            </button>
            <button
              type="button"
              onClick={() =>
                drawing.current && void pictureOf(drawing.current).then((blob) => save("totals.png", "image/png", blob))
              }
            >
              {t("save.png")}
            </button>
          </p>
          <Figures shown={shown} heading={title} number={format.number} />
        </figure>
      )}
    </>
  );
}

/** The parts of all bars, those that make up most first, so that they have the clearest colours. */
function partsOf(shown: readonly Bar[]) {
  const sums = new Map<string, { key: string; label: string; sum: number }>();
  for (const { key, label, value } of shown.flatMap((bar) => bar.parts)) {
    sums.set(key, { key, label, sum: (sums.get(key)?.sum ?? 0) + value });
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum);
}

/** What a reader must know before quoting the sum: what is left out, and what would count twice. */
function Notes({
  totals,
  subject,
  address,
}: {
  readonly totals: Totals;
  readonly subject: Subject;
  readonly address: Parameters;
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const query = new URLSearchParams(address.text);
  for (const name of ["of", "by", "then", "measure", "counting"]) {
    query.delete(name);
  }
  return (
    <p className="muted">
      {t("totals.counted", { count: totals.count, shown: number(totals.count) })}{" "}
      {totals.excluded > 0 && (
        <strong>{t("totals.excluded", { count: totals.excluded, shown: number(totals.excluded) })}</strong>
      )}{" "}
      {totals.warning && <strong className="conflict">{totals.warning}</strong>}{" "}
      <Link href={`/${KINDS[subject.type].path}${query.size > 0 ? `?${query}` : ""}`}>{t("totals.list")}</Link>
    </p>
  );
}

export function measureName(
  { field, currency, role }: Measure,
  t: (key: string) => string,
  { code, followed, within }: ReturnType<typeof useFormat>,
): string {
  return field ? followed([t(`measure.${field}`), currency, role && within(code(role))]) : t("measure.count");
}

function lines(shown: readonly Bar[]): string[][] {
  return shown.flatMap((bar) => bar.parts.map((part) => [bar.label, part.label, `${part.value}`]));
}

function Figures({
  shown,
  heading,
  number,
}: {
  readonly shown: readonly Bar[];
  readonly heading: string;
  readonly number: (value: number) => string;
}) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t("totals.figures")}</summary>
      <table className="rows">
        <caption className="visually-hidden">{heading}</caption>
        <tbody>
          {shown.map((bar) =>
            bar.parts.map((part) => (
              <tr key={`${bar.key} ${part.key}`}>
                <th scope="row">{bar.label}</th>
                <td>{part.label}</td>
                <td className="numeric">{number(part.value)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}
