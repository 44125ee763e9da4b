import { lazy, type LazyExoticComponent, Suspense } from "react";
import type { TypeName } from "../../kinds";
import type { TableSpec } from "./spec";
import type { Reference } from "../../kinds";
import { Table } from "./Table";

type Loading = () => Promise<{ default: TableSpec<unknown, Reference> }>;

const SPECS: Record<TypeName, Loading> = {
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

const PAGES = Object.fromEntries(Object.entries(SPECS).map(([type, load]) => [type, page(type as TypeName, load)]));

function page(type: TypeName, load: Loading): LazyExoticComponent<() => React.ReactNode> {
  return lazy(async () => {
    const { default: spec } = await load();
    return { default: () => <Table type={type} spec={spec} /> };
  });
}

/** The table of all nodes of a type. */
export default function TablePage({ type }: { readonly type: TypeName }) {
  const Page = PAGES[type]!;
  return (
    <Suspense>
      <Page />
    </Suspense>
  );
}
