import { lazy, type LazyExoticComponent, Suspense } from "react";
import type { TypeName } from "../../kinds";
import type { TableSpec } from "./spec";
import type { Reference } from "../../kinds";
import { Table } from "./Table";

type Loading = () => Promise<{ default: TableSpec<unknown, Reference> }>;

const SPECS: Partial<Record<TypeName, Loading>> = {
  Park: () => import("./park"),
  Deal: () => import("./deal"),
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
