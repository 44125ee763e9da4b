import { describe, expect, it } from "vitest";
import enLabels from "../../../resources/labels/en.json";
import viLabels from "../../../resources/labels/vi.json";
import zhLabels from "../../../resources/labels/zh.json";
import type { ValueFragment } from "../api/fragments.generated";
import { formats } from "./format";
import enWords from "./words/en.json";
import viWords from "./words/vi.json";
import zhWords from "./words/zh.json";

const en = { ...enWords, ...enLabels };
const vi = { ...viWords, ...viLabels };
const zh = { ...zhWords, ...zhLabels };

/** The words of a language themselves, so that a key that is missing is seen. */
const saying =
  (words: object) =>
  (key: string, options: Record<string, unknown> = {}): string => {
    const plural = options["count"] === 1 ? "_one" : "_other";
    const find = (path: string) =>
      path.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], words);
    const found = find(key) ?? find(key + plural) ?? options["defaultValue"];
    if (typeof found !== "string") throw new Error(`There is no word for ${key}`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(options[name]));
  };

const format = formats("en-GB", saying(en));
const vietnamese = formats("vi", saying(vi));
const chinese = formats("zh-Hans", saying(zh));
const narrow = "\u202f";

const when = (value: string, earliest = value, latest = earliest) => ({ value, earliest, latest, inferred: false });

const claim = (given: Partial<ValueFragment>): ValueFragment => ({
  id: "1",
  property: "AREA",
  approximation: "EXACT",
  quantity: null,
  unit: null,
  code: null,
  text: null,
  flag: null,
  label: null,
  role: null,
  amount: null,
  on: null,
  location: null,
  object: null,
  ...given,
});

const country = { __typename: "Country", id: "c", slug: "china", name: "China" } as const;

describe("a date", () => {
  it("is told as exactly as it is known", () => {
    expect(format.date(when("2024-05-13"))).toBe("13 May 2024");
    expect(format.date(when("2024-05", "2024-05-01", "2024-05-31"))).toBe("May 2024");
    expect(format.date(when("2024", "2024-01-01", "2024-12-31"))).toBe("2024");
  });

  it("is told to be about that where its source was not sure", () => {
    expect(format.date(when("2024~", "2024-01-01", "2024-12-31"))).toBe("about 2024");
  });

  it("is a span where it lies between two days", () => {
    expect(format.date(when("2024-05-13/2024-05-15", "2024-05-13", "2024-05-15"))).toMatch(/^13.*15 May 2024$/);
  });

  it("tells since and until when a link held", () => {
    expect(format.span(when("2024", "2024-01-01"), null)).toBe("since 2024");
    expect(format.span(null, when("2025", "2025-01-01"))).toBe("until 2025");
    expect(format.span(when("2024", "2024-01-01"), when("2025", "2025-01-01"))).toBe("2024 to 2025");
    expect(format.span(null, undefined)).toBeUndefined();
  });
});

describe("a figure", () => {
  it("has its unit on the same line, and a bare count has none", () => {
    expect(format.quantity(5300, "har")).toBe(`5,300${narrow}ha`);
    expect(format.quantity(3194.72, "km2")).toBe(`3,194.72${narrow}km²`);
    expect(format.quantity(43, "1")).toBe("43");
    expect(format.quantity(43)).toBe("43");
    expect(format.quantity(50, "MW")).toBe(`50${narrow}MW`);
  });

  it("is money with its currency, in full and in short", () => {
    expect(format.money({ amount: "6200000000", currency: "USD" })).toMatch(/^USD\s6,200,000,000$/);
    expect(format.moneyInShort({ amount: "6200000000", currency: "USD" })).toBe(`6.2bn${narrow}USD`);
  });
});

describe("what a claim says", () => {
  it("is a figure, as nearly as it was told", () => {
    expect(format.value(claim({ quantity: 581, unit: "har" }))).toBe(`581${narrow}ha`);
    expect(format.value(claim({ quantity: 10, unit: "%", approximation: "AT_LEAST" }))).toBe("at least 10%");
  });

  it("is the result in an index", () => {
    expect(format.value(claim({ property: "INDEX_RANK", code: "PCI", quantity: 1, unit: "1" }))).toBe("PCI: 1");
  });

  it("names the country that a capital came from", () => {
    expect(format.value(claim({ amount: { amount: "5", currency: "USD" }, object: country }))).toMatch(
      /^China: USD\s5$/,
    );
  });

  it("is the other end of a link, whatever its label", () => {
    expect(format.value(claim({ object: country, label: "a note" }))).toBe("China");
  });

  it("is a law by its number, its date and who issued it", () => {
    expect(format.value(claim({ text: "288/QD-TTg", on: when("2026-02-12"), label: "Prime Minister" }))).toBe(
      "Prime Minister: 288/QD-TTg, 12 Feb 2026",
    );
  });

  it("is a stage with its date, a date, a yes or no", () => {
    expect(format.value(claim({ code: "SIGNED", on: when("2024-05-13") }))).toBe("Signed, 13 May 2024");
    expect(format.value(claim({ on: when("2024-05-13") }))).toBe("13 May 2024");
    expect(format.value(claim({ flag: false }))).toBe("no");
  });

  it("is a place on the map, with how exactly it is known", () => {
    expect(format.value(claim({ location: { latitude: 20.86481, longitude: 106.68345, accuracy: "LOCALITY" } }))).toBe(
      "20.8648°, 106.6835° (locality)",
    );
  });

  it("is a shape, and not the figures that it is drawn by", () => {
    const text = '{"type":"MultiPolygon","coordinates":[]}';
    expect(format.value(claim({ property: "BOUNDARY", text }))).toBe("a shape on the map");
  });
});

describe("words", () => {
  it("stand for constants, and an unknown constant for itself", () => {
    expect(format.code("LETTER_OF_INTENT")).toBe("Letter of intent");
    expect(format.code("NEW_KIND")).toBe("NEW_KIND");
    expect(format.property("LAND_PRICE")).toBe("Land price");
  });

  it("tell a succession from the other side", () => {
    expect(format.became("MERGED_INTO")).toBe("Merged into it");
  });

  it("name languages and chains of owners", () => {
    expect(format.language("vi")).toBe("Vietnamese");
    expect(format.chain(1)).toBe("directly");
    expect(format.chain(3)).toBe("through 3 links");
  });
});

describe("the marks and signs of a language", () => {
  it("are Vietnamese in Vietnamese", () => {
    expect(vietnamese.date(when("2024-05-13"))).toBe("13/5/2024");
    expect(vietnamese.date(when("2024-05", "2024-05-01", "2024-05-31"))).toBe("5/2024");
    expect(vietnamese.quantity(3194.72, "km2")).toBe("3.194,72\u00a0km²");
    expect(vietnamese.moneyInShort({ amount: "6200000000", currency: "USD" })).toMatch(/^6,2\stỷ\sUSD$/);
    expect(vietnamese.value(claim({ quantity: 10, unit: "%", approximation: "AT_LEAST" }))).toBe("ít nhất 10%");
  });

  it("are Chinese in Chinese", () => {
    expect(chinese.date(when("2024-05-13"))).toBe("2024年5月13日");
    expect(chinese.quantity(5300, "har")).toBe("5,300公顷");
    expect(chinese.moneyInShort({ amount: "6200000000", currency: "USD" })).toBe("62亿美元");
    expect(chinese.value(claim({ code: "SIGNED", on: when("2024-05-13") }))).toBe("已签署，2024年5月13日");
    expect(chinese.termed("面积", "1")).toBe("面积：1");
    expect(chinese.noted("筛选", "2")).toBe("筛选（2）");
    expect(chinese.listed(["工业园", "经济区"])).toBe("工业园、经济区");
  });

  it("leave capitals to names within a sentence", () => {
    expect(format.within("Registered capital")).toBe("registered capital");
    expect(format.within("EPC contract")).toBe("EPC contract");
    expect(format.within("Zonegraph’s own")).toBe("Zonegraph’s own");
    expect(vietnamese.within("Ý định thư")).toBe("ý định thư");
  });
});
