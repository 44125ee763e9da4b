import "../../style/facets.css";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import type { Reference } from "../../kinds";
import { FROM_THE_START } from "../../ui/Pages";
import { type Parameters, useParameters } from "../../ui/useParameters";
import { countVariables } from "./filter";
import type { Facet, Range, TableSpec } from "./spec";
import { Values } from "./Values";

/** The filters of a table: by name, by a few values each with its count, and by least and most. */
export function Facets({ spec }: { readonly spec: TableSpec<unknown, Reference> }) {
  const { t } = useTranslation();
  const address = useParameters();
  const { noted, number } = useFormat();
  const names = ["q", ...spec.facets.map(({ name }) => name), ...(spec.ranges ?? []).map(({ name }) => name)];
  const used = names.filter((name) => address.get(name));
  return (
    <details className="facets" open={matchMedia("(min-width: 60rem)").matches}>
      <summary>{used.length > 0 ? noted(t("facets.title"), number(used.length)) : t("facets.title")}</summary>
      <Text name="q" label={t("facets.name")} address={address} />
      {spec.counts && <Choices spec={spec} counts={spec.counts} address={address} />}
      {spec.ranges?.map((range) => (
        <Bounds key={range.name} range={range} address={address} />
      ))}
      {used.length > 0 && (
        <button
          type="button"
          onClick={() =>
            address.set({ ...FROM_THE_START, ...Object.fromEntries(used.map((name) => [name, undefined])) })
          }
        >
          {t("facets.clear")}
        </button>
      )}
    </details>
  );
}

interface ChoicesProps {
  readonly spec: TableSpec<unknown, Reference>;
  readonly counts: NonNullable<TableSpec<unknown, Reference>["counts"]>;
  readonly address: Parameters;
}

/** The facets. Their counts are asked for apart from the rows, which need not wait for them. */
function Choices({ spec, counts, address }: ChoicesProps) {
  const { t } = useTranslation();
  const { within } = useFormat();
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const listed = spec.facets.filter(({ unlisted }) => !unlisted);
  const isOpen = (facet: Facet) =>
    opened[facet.name] ?? (listed.indexOf(facet) < FIRST || address.list(facet.name).length > 0);
  const answer = useAnswer(counts, countVariables(spec, address, isOpen) as never);
  const [asked, unasked] = [
    spec.facets.filter((facet) => facet.unlisted || isOpen(facet)),
    listed.filter((facet) => !isOpen(facet)),
  ];
  return (
    <>
      {answer.error && !answer.fetching && (
        <p role="status">
          {t("facets.failed")}{" "}
          <button type="button" onClick={answer.again}>
            {t("facets.again")}
          </button>
        </p>
      )}
      {asked.map((facet) => (
        <Values key={facet.name} facet={facet} answers={answer.data ?? {}} address={address} />
      ))}
      {unasked.map((facet) => (
        <button
          key={facet.name}
          type="button"
          className="unasked"
          onClick={() => setOpened({ ...opened, [facet.name]: true })}
        >
          {t("facets.by", { what: within(t(`facet.${facet.name}`)) })}
        </button>
      ))}
    </>
  );
}

/** So many facets are counted without being asked for. */
const FIRST = 4;

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly address: Parameters;
}

/** A field whose text goes to the address when one stops typing. */
function Text({ name, label, address }: TextProps) {
  const current = address.get(name) ?? "";
  const [text, setText] = useState(current);
  useEffect(() => setText(current), [current]);
  useEffect(() => {
    const waiting = setTimeout(() => text !== current && address.set({ ...FROM_THE_START, [name]: text }), 300);
    return () => clearTimeout(waiting);
  }, [text, current, name, address]);
  return (
    <label className="text">
      {label}
      <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  );
}

function Bounds({ range, address }: { readonly range: Range; readonly address: Parameters }) {
  const { t } = useTranslation();
  const { noted } = useFormat();
  const [least = "", most = ""] = (address.get(range.name) ?? "").split("..");
  const set = (from: string, to: string) =>
    address.set({ ...FROM_THE_START, [range.name]: from === "" && to === "" ? undefined : `${from}..${to}` });
  return (
    <fieldset className="bounds">
      <legend>
        {range.unit ? noted(t(`facet.${range.name}`), t(`unit.${range.unit}`)) : t(`facet.${range.name}`)}
      </legend>
      <Bound label={t("facets.least")} value={least} set={(value) => set(value, most)} />
      <Bound label={t("facets.most")} value={most} set={(value) => set(least, value)} />
    </fieldset>
  );
}

interface BoundProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

function Bound({ label, value, set }: BoundProps) {
  return (
    <label>
      {label}
      <input
        key={value}
        type="number"
        min="0"
        step="any"
        defaultValue={value}
        onBlur={(event) => event.target.value !== value && set(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && set(event.currentTarget.value)}
      />
    </label>
  );
}
