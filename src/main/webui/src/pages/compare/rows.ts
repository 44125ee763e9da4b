import type { CompareQuery } from "./compare.generated";

type Compared = CompareQuery["compare"][number];
export type Cell = Compared["cells"][number];

export interface Row {
  readonly key: string;
  readonly property: Compared["property"];
  readonly label: string | null;
  readonly unit: string | null;
  /** For each node what is known of it: none, one, or several linked nodes. */
  readonly cells: readonly (readonly Cell[])[];
}

/** The service tells each linked node on a line of its own; a reader wants all developers of a park in one. */
export function rows(compared: readonly Compared[]): Row[] {
  const found = new Map<string, Row>();
  for (const { property, label, unit, cells } of compared) {
    const links = cells.some(({ claim }) => claim?.object);
    const key = links ? property : `${property} ${label}`;
    const before = found.get(key);
    found.set(key, {
      key,
      property,
      label: links ? null : (label ?? null),
      unit: unit ?? null,
      cells: cells.map((cell, place) => [...(before?.cells[place] ?? []), ...(cell.known ? [cell] : [])]),
    });
  }
  return [...found.values()];
}

/** One cell of each node: all of a node tell alike whether it was there. */
export const columnsOf = (compared: readonly Compared[]) => compared[0]?.cells ?? [];
