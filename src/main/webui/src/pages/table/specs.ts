import type { Reference, TypeName } from "../../kinds";
import type { TableSpec } from "./spec";

type Loading = () => Promise<{ default: TableSpec<unknown, Reference> }>;

/** The tables, each loaded when first wanted. */
export const SPECS: Record<TypeName, Loading> = {
  Country: () => import("./country"),
  City: () => import("./city"),
  EconomicZone: () => import("./zone"),
  Park: () => import("./park"),
  Subdivision: () => import("./subdivision"),
  Developer: () => import("./developer"),
  OtherOrganisation: () => import("./organisation"),
  Deal: () => import("./deal"),
  Event: () => import("./event"),
  Commitment: () => import("./commitment"),
  Infrastructure: () => import("./infrastructure"),
  Person: () => import("./person"),
  Sector: () => import("./sector"),
  Source: () => import("./source"),
};
