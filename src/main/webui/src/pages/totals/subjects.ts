import type { TypeName } from "../../kinds";
import type { Group } from "../table/spec";
import {
  CommitmentTotalsDocument,
  DealTotalsDocument,
  EventTotalsDocument,
  type FiguresFragment,
  ParkTotalsDocument,
  type SumsFragment,
  ZoneTotalsDocument,
} from "./totals.generated";

/** A way to sort things into groups: the constant of the dimension, and the period where it is a date. */
export interface Dimension {
  readonly name: string;
  readonly per?: "YEAR" | "QUARTER";
  readonly values: "codes" | "nodes" | "dates";
}

/** What all totals have, and what those of some types have. */
export type Totals = Partial<Group> & {
  readonly count: number;
  readonly excluded: number;
  readonly warning?: string | null;
} & Readonly<Record<string, FiguresFragment | readonly SumsFragment[] | unknown>>;

export interface Answered {
  readonly rows: { readonly totals: Totals; readonly groups: readonly (Totals & Group)[] };
}

export interface Subject {
  readonly type: TypeName;
  readonly document: unknown;
  readonly dimensions: readonly Dimension[];
  /** What can be added up besides the number of things: fields of the totals, areas or money. */
  readonly areas: readonly string[];
  readonly money: readonly string[];
}

const code = (name: string): Dimension => ({ name, values: "codes" });
const node = (name: string): Dimension => ({ name, values: "nodes" });
const year = (name: string): Dimension => ({ name, values: "dates", per: "YEAR" });

/** What can be counted and added up, by the words that stand in the address. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  deals: {
    type: "Deal",
    document: DealTotalsDocument,
    dimensions: [
      year("STAGE_ON"),
      code("KIND"),
      code("STAGE_GROUP"),
      code("STAGE"),
      node("COUNTRIES"),
      node("CITIES"),
      node("ZONES"),
      node("PARKS"),
      node("DEVELOPERS"),
      node("SECTORS"),
    ],
    areas: ["areaHectares"],
    money: ["amounts"],
  },
  parks: {
    type: "Park",
    document: ParkTotalsDocument,
    dimensions: [
      node("CITY"),
      code("STATUS"),
      code("KIND"),
      node("SECTORS"),
      node("ZONES"),
      node("DEVELOPERS"),
      year("ESTABLISHED_ON"),
      year("CONSTRUCTION_STARTED_ON"),
    ],
    areas: ["areaHectares", "availableAreaHectares"],
    money: ["investment"],
  },
  zones: {
    type: "EconomicZone",
    document: ZoneTotalsDocument,
    dimensions: [node("CITIES"), code("STATUS"), code("KIND"), year("ESTABLISHED_ON")],
    areas: ["areaHectares"],
    money: [],
  },
  events: {
    type: "Event",
    document: EventTotalsDocument,
    dimensions: [year("HAPPENED_ON"), code("KIND"), node("PLACE"), node("TOPICS")],
    areas: [],
    money: [],
  },
  commitments: {
    type: "Commitment",
    document: CommitmentTotalsDocument,
    dimensions: [code("STATUS"), code("KIND"), node("EVENT"), node("BY"), node("TO")],
    areas: [],
    money: [],
  },
};
