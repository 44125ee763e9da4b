import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatDocument, stringifyDocument } from "@urql/core";

const FILE = "persisted-query-manifest.json";
const DOCUMENT = /^export const (\w+)Document = (\{.*\}) as unknown as DocumentNode/gm;

/** Tells beside the pages what the explorer asks, to the letter, as a service must know it that answers nothing else. */
export function manifest() {
  return {
    name: "manifest",
    apply: "build",
    generateBundle() {
      const found = operations();
      if (found.length === 0) {
        this.error("No operations are found in what generate.mjs wrote.");
      }
      const source = JSON.stringify(
        { format: "apollo-persisted-query-manifest", version: 1, operations: found },
        null,
        2,
      );
      this.emitFile({ type: "asset", fileName: FILE, source });
    },
  };
}

function operations() {
  return readdirSync("src", { recursive: true })
    .filter((file) => file.endsWith(".generated.ts"))
    .sort()
    .flatMap((file) => [...readFileSync(join("src", file), "utf8").matchAll(DOCUMENT)])
    .map(([, , json]) => operation(JSON.parse(json)));
}

/** The client's cache asks for the type of each object, and the client itself settles on the text. */
function operation(document) {
  const body = stringifyDocument(formatDocument(document));
  const { operation: type, name } = document.definitions.find((each) => each.kind === "OperationDefinition");
  return { id: createHash("sha256").update(body).digest("hex"), body, name: name.value, type };
}
