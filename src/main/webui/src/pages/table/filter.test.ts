import { describe, expect, it } from "vitest";
import { boundsOf, countVariables, filter, PAGE, rowVariables } from "./filter";
import { anyNode, codes, oneNode, presence, range, someNode, table, unlisted, years } from "./spec";

const spec = table({
  document: {},
  counts: {},
  rows: () => ({ totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false }, nodes: [] }),
  order: "-STAGE_ON",
  columns: [],
  facets: [
    codes("stage", "stageGroup"),
    years("year", "stageOn"),
    oneNode("city"),
    someNode("sector", "sectors"),
    anyNode("party", "parties", ["organisation", "person"]),
    presence("answered", { count: { gt: 0 } }, { count: { eq: 0 } }),
    unlisted(oneNode("country")),
  ],
  ranges: [range("area", "areaHectares", "ha")],
});

/** What stands after the question mark of a table's address. */
function address(text: string) {
  const parameters = new URLSearchParams(text);
  return {
    get: (name: string) => parameters.get(name) ?? undefined,
    list: (name: string) => parameters.get(name)?.split(",").filter(Boolean) ?? [],
  };
}

const asked = (text: string) => filter(spec, address(text));

describe("the filter of a table", () => {
  it("keeps everything where the address asks for nothing", () => {
    expect(asked("")).toEqual({ and: [] });
  });

  it("finds a part of the name, without the spaces around it", () => {
    expect(asked("q=+park+")).toEqual({ and: [{ name: { contains: "park" } }] });
    expect(asked("q=++")).toEqual({ and: [] });
  });

  it("takes any of the values that are chosen in a facet", () => {
    expect(asked("stage=INTENDED,CONCLUDED")).toEqual({ and: [{ stageGroup: { in: ["INTENDED", "CONCLUDED"] } }] });
  });

  it("asks for what has no value, alone or beside values", () => {
    expect(asked("stage=-")).toEqual({ and: [{ stageGroup: { isNull: true } }] });
    expect(asked("stage=CONCLUDED,-")).toEqual({
      and: [{ or: [{ stageGroup: { in: ["CONCLUDED"] } }, { stageGroup: { isNull: true } }] }],
    });
  });

  it("matches each chosen year of a date", () => {
    expect(asked("year=2023,2024")).toEqual({
      and: [{ or: [{ stageOn: { possibly: { eq: "2023" } } }, { stageOn: { possibly: { eq: "2024" } } }] }],
    });
  });

  it("follows links to one node, to some and to nodes of several kinds", () => {
    expect(asked("city=hai-phong")).toEqual({ and: [{ city: { slug: { in: ["hai-phong"] } } }] });
    expect(asked("sector=gas")).toEqual({ and: [{ sectors: { some: { slug: { in: ["gas"] } } } }] });
    expect(asked("party=heza")).toEqual({
      and: [
        {
          parties: {
            some: { or: [{ organisation: { slug: { in: ["heza"] } } }, { person: { slug: { in: ["heza"] } } }] },
          },
        },
      ],
    });
  });

  it("tells what has some from what has none, and takes both for all", () => {
    expect(asked("answered=yes")).toEqual({ and: [{ or: [{ count: { gt: 0 } }] }] });
    expect(asked("answered=no")).toEqual({ and: [{ or: [{ count: { eq: 0 } }] }] });
    expect(asked("answered=yes,no")).toEqual({ and: [{ or: [{ count: { gt: 0 } }, { count: { eq: 0 } }] }] });
  });

  it("bounds a figure", () => {
    expect(asked("area=50..")).toEqual({ and: [{ areaHectares: { gte: 50 } }] });
    expect(asked("area=..")).toEqual({ and: [] });
  });
});

describe("bounds", () => {
  it("may be missing on either side", () => {
    expect(boundsOf("50..200")).toEqual({ gte: 50, lte: 200 });
    expect(boundsOf("..0.5")).toEqual({ lte: 0.5 });
    expect(boundsOf(undefined)).toEqual({});
  });

  it("pass on what is no number, for the service to refuse", () => {
    expect(boundsOf("ten..Infinity")).toEqual({ gte: "ten", lte: "Infinity" });
  });
});

describe("the variables of a table", () => {
  it("are those of its first page, in its own order and then by name", () => {
    expect(rowVariables(spec, address(""))).toMatchObject({
      first: PAGE,
      after: undefined,
      orderBy: [{ field: "STAGE_ON", direction: "DESC" }, { field: "NAME" }],
    });
  });

  it("order by the name once", () => {
    expect(rowVariables(spec, address("sort=NAME")).orderBy).toEqual([{ field: "NAME", direction: "ASC" }]);
  });

  it("go forward and back", () => {
    expect(rowVariables(spec, address("after=x"))).toMatchObject({ first: PAGE, after: "x" });
    const back = rowVariables(spec, address("before=y"));
    expect(back).toMatchObject({ last: PAGE, before: "y" });
    expect(back).not.toHaveProperty("first");
  });

  it("count a facet's values as though nothing were chosen in it", () => {
    const given = countVariables(spec, address("stage=INTENDED&city=hanoi"), ({ name }) => name === "stage");
    expect(given).toMatchObject({
      exceptStage: { and: [{ city: { slug: { in: ["hanoi"] } } }] },
      exceptCity: { and: [{ stageGroup: { in: ["INTENDED"] } }] },
      withStage: true,
      withCity: false,
    });
  });

  it("say nothing of a facet that the operation does not list, which filters all the same", () => {
    const given = countVariables(spec, address("country=viet-nam"), () => true);
    expect(given).not.toHaveProperty("exceptCountry");
    expect(rowVariables(spec, address("country=viet-nam")).filter).toEqual({
      and: [{ country: { slug: { in: ["viet-nam"] } } }],
    });
  });
});
