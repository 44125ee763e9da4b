import type { Reference, TypeName } from "../../kinds";
import type { TableSpec } from "./spec";

type Loading = () => Promise<{ default: TableSpec<unknown, Reference> }>;

/** The tables, each loaded when first wanted. */
export const SPECS: Partial<Record<TypeName, Loading>> = {
  Park: () => import("./park"),
  Deal: () => import("./deal"),
};
