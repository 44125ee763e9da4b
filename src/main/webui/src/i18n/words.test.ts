import { buildSchema, isEnumType } from "graphql";
import { describe, expect, it } from "vitest";
import schemaText from "../../../../../schema.graphql?raw";
import enLabels from "../../../resources/labels/en.json";
import viLabels from "../../../resources/labels/vi.json";
import zhLabels from "../../../resources/labels/zh.json";
import { KINDS } from "../kinds";
import enWords from "./words/en.json";
import viWords from "./words/vi.json";
import zhWords from "./words/zh.json";

type Words = { readonly [key: string]: string | Words };

/** Every word by its whole key. */
const flat = (words: Words, above = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === "string" ? [[above + key, word]] : flat(word, `${above}${key}.`),
  );

const TONGUES = {
  en: new Map(flat({ ...enWords, ...enLabels })),
  vi: new Map(flat({ ...viWords, ...viLabels })),
  zh: new Map(flat({ ...zhWords, ...zhLabels })),
};
const OTHERS = ["vi", "zh"] as const;

/** A key without the number that it is for. */
const bare = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "");
const keys = new Set([...TONGUES.en.keys()].map(bare));
const placeholders = (word: string) => [...new Set(word.match(/\{\{\w+\}\}/g))].sort();

/** The same in all languages: names, formats and signs. */
const NAMES = new Set([
  ...[
    "layout.graphiql",
    "map.attribution",
    "code.ISIC4",
    "code.PAR_INDEX",
    "code.PCI",
    "code.PGI",
    "code.SIPAS",
    "code.LOGISTICS",
  ],
  ...["absent.unanswered", "absent.closest", "join.term", "join.list", "join.comma", "join.more"],
]);
const isName = (key: string) => NAMES.has(key) || key.startsWith("unit.");

const sources = Object.entries(
  import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.test.ts", "!../**/*.generated.ts"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);

/** The first argument of every call of t or word, without what stands in brackets within it. */
const asked = sources.flatMap(([, text]) =>
  [...text.matchAll(/\b(?:t|word)\(/g)].map(({ index, 0: call }) => argument(text, index + call.length)),
);

function argument(text: string, start: number): string {
  let depth = 0;
  let found = "";
  for (let at = start; at < text.length; at++) {
    const letter = text[at]!;
    if (depth === 0 && (letter === "," || letter === ")")) break;
    if ("([{".includes(letter)) depth++;
    if (depth === 0) found += letter;
    if (")]}".includes(letter)) depth--;
  }
  return found;
}

const literals = new Set(
  asked.flatMap((words) => [...words.matchAll(/(?<!===\s*)"([\w.]+)"/g)].map(([, key]) => key!)),
);
/** Keys with a part that is known only when the page runs; the brackets of `${}` are gone, the $ is left. */
const patterns = [...new Set(asked.flatMap((words) => [...words.matchAll(/`([^`]+)`/g)].map(([, key]) => key!)))];
const matching = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split("$")
      .map((part) => part.replaceAll(".", "\\."))
      .join("(.+)")}$`,
  );

/** Every name that the sources write: as text or as the name of a field. */
const written = new Set(
  sources.flatMap(([, text]) =>
    [...text.matchAll(/"([\w%/.{}-]+)"|\b(\w+)(?=:|,| as const)/g)].map(([, quoted, name]) => quoted ?? name!),
  ),
);

const enums = new Map(
  Object.values(buildSchema(schemaText).getTypeMap())
    .filter(isEnumType)
    .map((type) => [type.name, type.getValues().map(({ name }) => name)]),
);

/** What a reader chooses or asks by, and what no page says of a node or a claim. */
const UNSAID =
  /^__|Dimension$|OrderField$|^(AreaUnit|LengthUnit|Counting|GroupMeasure|GroupOrder|NullsPlacement|OrderDirection|Overlaps|Period)$/;
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Property: ["property"],
  Approximation: ["approximation", "code"],
  NameKind: ["nameKind"],
  TimelineEntryKind: ["timelineEntryKind"],
  ChangeKind: ["changeKind"],
  Language: ["language"],
  NodeKind: ["nodeKind"],
  SearchMatch: ["searchMatch"],
  LocationAccuracy: ["map.accuracy", "code"],
  SuccessionRole: ["became", "code"],
};
/** A figure told without qualification is told without a word for that. */
const WORDLESS = new Set(["approximation.EXACT"]);
const constants = new Set(
  [...enums]
    .filter(([name]) => !UNSAID.test(name))
    .flatMap(([name, values]) =>
      (FAMILIES[name] ?? ["code"]).flatMap((family) => values.map((value) => `${family}.${value}`)),
    )
    .filter((key) => !WORDLESS.has(key)),
);

describe("the words of all languages", () => {
  it.each(OTHERS)("are for the same keys in %s, with one form for all numbers", (language) => {
    const others = [...TONGUES[language].keys()];
    expect(new Set(others.map(bare))).toEqual(keys);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [...TONGUES.en.keys()].filter((key) => bare(key) !== key).map(bare);
    expect(others.filter((key) => bare(key) !== key).sort()).toEqual(
      [...new Set(counted)].flatMap((key) => forms.map((form) => `${key}_${form}`)).sort(),
    );
  });

  it.each(OTHERS)("have the same placeholders in %s", (language) => {
    const wrong = [...TONGUES[language]].filter(([key, word]) => {
      const english = TONGUES.en.get(key);
      return english === undefined || placeholders(word).join() !== placeholders(english).join();
    });
    expect(wrong).toEqual([]);
  });

  it.each(OTHERS)("are not left in English in %s", (language) => {
    expect([...TONGUES[language]].filter(([key, word]) => !isName(key) && word === TONGUES.en.get(key))).toEqual([]);
  });

  it("are Chinese in Chinese, with the full-width marks", () => {
    const words = [...TONGUES.zh].filter(([key]) => !isName(key));
    expect(words.filter(([, word]) => !/\p{Script=Han}/u.test(word))).toEqual([]);
    expect(words.filter(([, word]) => /\p{Script=Han}\s*[,;:!?()]|[,;:!?()]\s*\p{Script=Han}|\.$/u.test(word))).toEqual(
      [],
    );
  });
});

describe("the words in English", () => {
  it("have every key that the pages ask for", () => {
    expect([...literals].filter((key) => !keys.has(key))).toEqual([]);
    expect(patterns.filter((pattern) => ![...keys].some((key) => matching(pattern).test(key)))).toEqual([]);
  });

  it("have every constant that the pages show", () => {
    expect([...constants].filter((key) => !keys.has(key))).toEqual([]);
    const types = Object.keys(KINDS).flatMap((type) => [`type.${type}`, `types.${type}`]);
    expect(types.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("have no key that nothing asks for", () => {
    const used = (key: string) =>
      literals.has(key) ||
      constants.has(key) ||
      // Units come with the figures of the service.
      key.startsWith("unit.") ||
      (!/^(code|property|timelineEntryKind|nameKind|approximation|changeKind|became)\./.test(key) &&
        patterns.some((pattern) =>
          matching(pattern)
            .exec(key)
            ?.slice(1)
            .every((part) => part.split(".").every((each) => written.has(each))),
        ));
    expect([...keys].filter((key) => !used(key))).toEqual([]);
  });
});
