import { describe, expect, it } from "vitest";
import { KINDS, type TypeName } from "../kinds";
import { means, named, nameOf } from "./named";

const park = { __typename: "Park", slug: "an-duong" } as const;

describe("what an address calls a node", () => {
  it.each(Object.keys(KINDS) as TypeName[])("leads back to its slug and its kind: %s", (__typename) => {
    const node = { __typename, slug: "an-duong" };
    expect(named(nameOf(node))).toEqual({ slug: "an-duong", kind: KINDS[__typename].constant });
    expect(means(nameOf(node), node)).toBe(true);
  });

  it("may be its slug alone, which says no kind", () => {
    expect(named("an-duong")).toEqual({ slug: "an-duong", kind: undefined });
    expect(means("an-duong", park)).toBe(true);
    expect(means("tan-trao", park)).toBe(false);
  });

  it("tells two kinds with one slug apart", () => {
    expect(means("parks/an-duong", park)).toBe(true);
    expect(means("zones/an-duong", park)).toBe(false);
  });

  it("is the same by either path of organisations, which are of one kind", () => {
    expect(means("organisations/shenyue", { __typename: "Developer", slug: "shenyue" })).toBe(true);
  });

  it.each(["nowhere/an-duong", "parks/", "/an-duong", "parks/an-duong/phase-1", ""])("is of nothing: %j", (name) => {
    expect(named(name)).toEqual({ slug: name, kind: undefined });
    expect(means(name, park)).toBe(false);
  });
});
