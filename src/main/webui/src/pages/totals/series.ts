import type { Group } from "../table/spec";
import type { Dimension, Totals } from "./subjects";
import type { FiguresFragment, SumsFragment } from "./totals.generated";

/** What is measured of each group: how many, an area, or the money of one currency in one role. */
export interface Measure {
  readonly key: string;
  readonly field?: string;
  readonly currency?: string;
  readonly role?: string | null;
}

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly total: number;
  /** By the second dimension; one, without a name of its own, where there is none. */
  readonly parts: readonly { readonly key: string; readonly label: string; readonly value: number }[];
}

/** All that can be measured of these totals. Money is never added up across currencies or roles. */
export function measures(totals: Totals, areas: readonly string[], money: readonly string[]): Measure[] {
  const sums = money.flatMap((field) =>
    ((totals[field] ?? []) as readonly SumsFragment[]).map(({ currency, role }) => ({
      key: [field, currency, role].filter(Boolean).join("."),
      field,
      currency,
      role,
    })),
  );
  return [{ key: "count" }, ...areas.map((field) => ({ key: field, field })), ...sums];
}

/** The measure of one group; 0 where it has nothing of the kind, or where its sum is withheld. */
export function measured(totals: Totals, { field, currency, role }: Measure): number {
  if (!field) return totals.count;
  if (!currency) return (totals[field] as FiguresFragment | undefined)?.sum ?? 0;
  const sums = (totals[field] ?? []) as readonly SumsFragment[];
  return Number(sums.find((sum) => sum.currency === currency && sum.role === role)?.sum ?? 0);
}

/** Whether figures are known that are not added up, because they overlap: the warning of the group says which. */
export function isWithheld(totals: Totals, { field, currency }: Measure): boolean {
  if (!field) return false;
  if (currency) return totals.warning != null && (totals[field] as readonly SumsFragment[] | undefined)?.length === 0;
  const figures = totals[field] as FiguresFragment | undefined;
  return figures !== undefined && figures.known > 0 && figures.sum == null;
}

type Label = (dimension: Dimension, key: Group["keys"][number] | undefined) => string;

/** One bar for each value of the first dimension, made up of parts by the second. Dates keep their order; the rest is largest first. */
export function bars(
  groups: readonly (Totals & Group)[],
  dimensions: readonly Dimension[],
  measure: Measure,
  label: Label,
): Bar[] {
  const [first, second] = dimensions;
  const found = new Map<string, Bar>();
  for (const group of groups) {
    const [key, part] = group.keys;
    const name = key?.node?.id ?? key?.value ?? "";
    const value = measured(group, measure);
    if (value === 0) {
      continue;
    }
    const bar = found.get(name) ?? { key: name, label: label(first!, key), total: 0, parts: [] };
    const partLabel = second ? label(second, part) : "";
    found.set(name, {
      ...bar,
      total: bar.total + value,
      parts: [...bar.parts, { key: part?.node?.id ?? part?.value ?? "", label: partLabel, value }],
    });
  }
  const all = [...found.values()];
  return first?.values === "dates" ? all : all.sort((a, b) => b.total - a.total);
}
