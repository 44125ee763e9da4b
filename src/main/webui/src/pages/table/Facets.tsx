import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { Reference } from "../../kinds";
import { FROM_THE_START } from "../../ui/Pages";
import { type Parameters, useParameters } from "../../ui/useParameters";
import type { Range, TableSpec } from "./spec";
import { type Answers, Values } from "./Values";

/** The filters of a table: by name, by a few values each with its count, and by least and most. */
export function Facets({ spec, data }: { readonly spec: TableSpec<unknown, Reference>; readonly data: unknown }) {
  const { t } = useTranslation();
  const address = useParameters();
  const { noted, number } = useFormat();
  const names = ["q", ...spec.facets.map(({ name }) => name), ...(spec.ranges ?? []).map(({ name }) => name)];
  const used = names.filter((name) => address.get(name));
  return (
    <details className="facets" open={matchMedia("(min-width: 60rem)").matches}>
      <summary>{used.length > 0 ? noted(t("facets.title"), number(used.length)) : t("facets.title")}</summary>
      <Text name="q" label={t("facets.name")} address={address} />
      {spec.facets.map((facet) => (
        <Values key={facet.name} facet={facet} answers={(data ?? {}) as Answers} address={address} />
      ))}
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
