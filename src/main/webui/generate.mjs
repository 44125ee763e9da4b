// Writes what the sources in TypeScript know of the API: beside each x.graphql an x.generated.ts with its operations and
// fragments, typed by schema.graphql, and src/api/cache.generated.ts with what the client's cache has to know of types.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as documents from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import {
  buildSchema,
  isInterfaceType,
  isObjectType,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  parse,
  printSchema,
  specifiedRules,
  validate,
  visit,
} from "graphql";

const CONFIG = {
  strictScalars: true,
  scalars: {
    Date: "string",
    DateTime: "string",
    Decimal: "string",
    Edtf: "string",
    GeoJSON: "import('geojson').Geometry",
  },
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  inlineFragmentTypes: "inline",
  optimizeDocumentNode: true,
};

const RULES_OF_FRAGMENTS = specifiedRules.filter(
  (rule) => rule !== NoUnusedFragmentsRule && rule !== NoUndefinedVariablesRule,
);

const KNOWLEDGE = join("src", "api", "cache.generated.ts");
const written = new Set();

const schema = buildSchema(readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8"));
const printed = parse(printSchema(schema));
const files = readdirSync("src", { recursive: true })
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => ({ file: join("src", file), document: parse(readFileSync(join("src", file), "utf8")) }));
const fragments = new Map(
  files.flatMap(({ document }) => definitions(document, "FragmentDefinition")).map((each) => [each.name.value, each]),
);

for (const { file, document } of files) {
  const asked = definitions(document, "OperationDefinition");
  const whole = {
    kind: "Document",
    // Fragments are of use to no client by themselves, but their types are: to whoever shows what several operations ask for.
    definitions:
      asked.length > 0 ? [...asked, ...spreadIn(asked)] : [...document.definitions, ...spreadIn(document.definitions)],
  };
  const wrong = validate(schema, whole, asked.length > 0 ? specifiedRules : RULES_OF_FRAGMENTS);
  if (wrong.length > 0) {
    throw new Error(`${file}: ${wrong.join("\n")}`);
  }
  write(
    file.replace(".graphql", ".generated.ts"),
    await codegen({
      schema: printed,
      schemaAst: schema,
      documents: [{ location: file, document: whole }],
      filename: file.replace(".graphql", ".generated.ts"),
      config: CONFIG,
      plugins: [{ operations: {} }, ...(asked.length > 0 ? [{ documents: {} }] : [])],
      pluginMap: { operations, documents },
    }),
  );
}
write(KNOWLEDGE, cacheKnowledge());
removeLeftOver();

function definitions(document, kind) {
  return document.definitions.filter((each) => each.kind === kind);
}

/** The fragments that some definitions need, of the same file and of others, each once and none of those given. */
function spreadIn(given) {
  const found = new Set();
  const look = (node) =>
    visit(node, {
      enter: ({ kind, name }) => {
        if (kind !== "FragmentSpread") {
          return;
        }
        const fragment = fragments.get(name.value);
        if (!fragment) {
          throw new Error(`There is no fragment ${name.value}`);
        }
        if (!found.has(fragment) && !given.includes(fragment)) {
          found.add(fragment);
          look(fragment);
        }
      },
    });
  given.forEach(look);
  return [...found];
}

/** Which types stand for which, and which have no id by which they could be told apart. */
function cacheKnowledge() {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  const possible = types
    .filter(isInterfaceType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map((each) => each.name)]);
  const bare = types
    .filter((type) => isObjectType(type) && !type.getFields().id && type !== schema.getQueryType())
    .map((type) => type.name);
  return `export const possibleTypes = ${JSON.stringify(Object.fromEntries(possible))};
export const typesWithoutId = ${JSON.stringify(bare)};
`;
}

/** An unchanged file keeps its time, so that nothing is built anew for it. */
function write(file, text) {
  written.add(file);
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    writeFileSync(file, text);
  }
}

/** What was written for operations that are gone would be found by whoever still imports it, here and nowhere else. */
function removeLeftOver() {
  for (const file of readdirSync("src", { recursive: true })) {
    if (file.endsWith(".generated.ts") && !written.has(join("src", file))) {
      rmSync(join("src", file));
    }
  }
}
