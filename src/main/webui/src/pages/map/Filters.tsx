import "../../style/facets.css";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import type { Parameters } from "../../ui/useParameters";
import { type Group, NONE } from "../table/spec";
import { FacetsOfMapDocument, type FacetsOfMapQuery } from "./filters.generated";
import { chosenLayers, filterOf, type LayerName } from "./layers";

const FACETS = ["kind", "status", "city"] as const;

type FacetName = (typeof FACETS)[number];

/** The filters of the tables, for all layers at once. A choice narrows the layers that know it and leaves the others. */
export function Filters({ address }: { readonly address: Parameters }) {
  const { t } = useTranslation();
  const { noted, number } = useFormat();
  const of = (name: LayerName, without: FacetName) => ({ and: filterOf(name, address, without) });
  const answer = useAnswer(FacetsOfMapDocument, {
    parkKind: of("park", "kind"),
    parkStatus: of("park", "status"),
    parkCity: of("park", "city"),
    zoneKind: of("zone", "kind"),
    zoneStatus: of("zone", "status"),
    zoneCity: of("zone", "city"),
    infrastructureKind: of("infrastructure", "kind"),
    infrastructureStatus: of("infrastructure", "status"),
    infrastructureCity: of("infrastructure", "city"),
    cityKind: of("city", "kind"),
  });
  const used = ["q", ...FACETS].filter((name) => address.get(name));
  return (
    <details className="facets" open={used.length > 0}>
      <summary>{used.length > 0 ? noted(t("facets.title"), number(used.length)) : t("facets.title")}</summary>
      <p className="muted">{t("map.filtersMeaning")}</p>
      <Text label={t("facets.name")} address={address} />
      {FACETS.map((facet) => (
        <Values key={facet} facet={facet} data={answer.data} address={address} />
      ))}
      {used.length > 0 && (
        <button type="button" onClick={() => address.set(Object.fromEntries(used.map((name) => [name, undefined])))}>
          {t("facets.clear")}
        </button>
      )}
    </details>
  );
}

interface Option {
  readonly value: string;
  readonly name: string | undefined;
  readonly count: number;
}

/** What the layers that are shown have of it, the same value of several layers once. */
function optionsOf(
  facet: FacetName,
  data: FacetsOfMapQuery | undefined,
  layers: readonly LayerName[],
): readonly Option[] {
  const answers = data as Readonly<Record<string, { readonly groups: readonly Group[] } | undefined>> | undefined;
  const suffix = `${facet[0]!.toUpperCase()}${facet.slice(1)}`;
  const options = new Map<string, Option>();
  for (const { count, keys } of layers.flatMap((layer) => answers?.[`${layer}${suffix}`]?.groups ?? [])) {
    const value = keys[0]?.node?.slug ?? keys[0]?.value ?? NONE;
    options.set(value, { value, name: keys[0]?.node?.name, count: count + (options.get(value)?.count ?? 0) });
  }
  return [...options.values()]
    .filter(({ value }) => facet !== "city" || value !== NONE)
    .sort((a, b) => b.count - a.count);
}

interface ValuesProps {
  readonly facet: FacetName;
  readonly data: FacetsOfMapQuery | undefined;
  readonly address: Parameters;
}

function Values({ facet, data, address }: ValuesProps) {
  const { t } = useTranslation();
  const { code, number } = useFormat();
  const chosen = address.list(facet);
  const options = optionsOf(facet, data, chosenLayers(address));
  const lost = chosen.filter((value) => !options.some((option) => option.value === value));
  const all = [...options, ...lost.map((value): Option => ({ value, name: undefined, count: 0 }))];
  const toggle = (value: string) =>
    address.set({ [facet]: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value] });
  return all.length === 0 ? null : (
    <fieldset>
      <legend>{t(`facet.${facet}`)}</legend>
      {all.map(({ value, name, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{name ?? (value === NONE ? t("unknown") : code(value))}</span>
          <small>{number(count)}</small>
        </label>
      ))}
    </fieldset>
  );
}

/** A field whose text goes to the address when one stops typing. */
function Text({ label, address }: { readonly label: string; readonly address: Parameters }) {
  const current = address.get("q") ?? "";
  const [text, setText] = useState(current);
  useEffect(() => setText(current), [current]);
  useEffect(() => {
    const waiting = setTimeout(() => text !== current && address.set({ q: text }, true), 300);
    return () => clearTimeout(waiting);
  }, [text, current, address]);
  return (
    <label className="text">
      {label}
      <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  );
}
