import { type LazyExoticComponent, lazy, Suspense } from "react";
import type { TypeName } from "../../kinds";
import { SPECS } from "./specs";
import { Table } from "./Table";

const PAGES = Object.fromEntries(Object.keys(SPECS).map((type) => [type, page(type as TypeName)]));

function page(type: TypeName): LazyExoticComponent<() => React.ReactNode> {
  return lazy(async () => {
    const { default: spec } = await SPECS[type]!();
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
