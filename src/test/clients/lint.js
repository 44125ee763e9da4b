// Holds the schema that is served to the rules of eslint.config.js; prints what breaks them.
import { ESLint } from "eslint";
import { fetchSdl } from "./sdl.js";

await fetchSdl(process.argv[2]);
const results = await new ESLint().lintFiles(["generated/schema.graphql"]);
const messages = results.flatMap(({ messages }) => messages);
for (const { line, ruleId, message } of messages.slice(0, 50)) {
  console.log(`schema.graphql:${line} ${ruleId ?? ""} ${message}`);
}
console.log(`${results.length} file, ${messages.length} findings`);
process.exit(results.length === 1 && messages.length === 0 ? 0 : 1);
