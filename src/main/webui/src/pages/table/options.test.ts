import { describe, expect, it } from "vitest";
import { options } from "./options";
import { codes, oneNode, presence, years } from "./spec";

const words = { code: (constant: string) => constant.toLowerCase(), word: (key: string) => `<${key}>` };
const group = (count: number, value: string | null, slug?: string) => ({
  count,
  keys: [{ value, node: slug ? { __typename: "City" as const, id: slug, slug, name: slug.toUpperCase() } : null }],
});

describe("the values of a facet", () => {
  it("are constants in words, and what has none", () => {
    expect(options(codes("kind"), { kind: { groups: [group(4, "LOAN"), group(1, null)] } }, [], words)).toEqual([
      { value: "LOAN", label: "loan", count: 4 },
      { value: "-", label: "<unknown>", count: 1 },
    ]);
  });

  it("are nodes by their names, without those that are linked with none", () => {
    expect(
      options(oneNode("city"), { city: { groups: [group(3, null), group(2, null, "hanoi")] } }, [], words),
    ).toEqual([{ value: "hanoi", label: "HANOI", count: 2 }]);
  });

  it("are years from the latest", () => {
    const found = options(years("year"), { year: { groups: [group(1, "2023"), group(4, "2024")] } }, [], words);
    expect(found.map(({ value }) => value)).toEqual(["2024", "2023"]);
  });

  it("are two where it matters whether there is any", () => {
    expect(
      options(presence("answered", {}, {}), { answered: { totalCount: 2 }, notAnswered: { totalCount: 0 } }, [], words),
    ).toEqual([
      { value: "yes", label: "<presence.answered.yes>", count: 2 },
      { value: "no", label: "<presence.answered.no>", count: 0 },
    ]);
  });

  it("keep what is chosen and not among them, without a count", () => {
    expect(options(codes("kind"), {}, ["LOAN"], words)).toEqual([{ value: "LOAN", label: "loan" }]);
    expect(options(oneNode("city"), {}, ["hue"], words)).toEqual([{ value: "hue", label: undefined }]);
  });
});
