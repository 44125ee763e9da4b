// Generates types of the schema and of the operations as strictly as there is, and has them checked with `tsc`, together
// with a program that uses them.
import { spawnSync } from "node:child_process";
import { generate } from "@graphql-codegen/cli";
import { fetchSdl } from "./sdl.js";

await fetchSdl(process.argv[2]);
// An unknown scalar is an error, and each is told here.
const config = {
  strictScalars: true,
  scalars: {
    Date: "string",
    DateTime: "string",
    Decimal: "string",
    Edtf: "string",
    GeoJSON: "{ type: string; coordinates: unknown[] }",
  },
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
};
const written = await generate({
  schema: "generated/schema.graphql",
  // The examples of GraphiQL, and what the clients here ask.
  documents: ["../../main/resources/examples/*.graphql", "operations/*.graphql"],
  silent: true,
  generates: {
    "generated/schema.ts": { plugins: ["typescript"], config },
    "generated/operations.ts": { plugins: ["typescript-operations", "typed-document-node"], config },
  },
});
const { status, stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--project", "."], { encoding: "utf8" });
console.log(stdout);
const characters = written.reduce((sum, { content }) => sum + content.length, 0);
console.log(`${characters} characters of types, tsc ended with ${status}`);
process.exit(status);
