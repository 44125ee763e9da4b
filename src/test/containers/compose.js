// Holds a Compose file against the schema of its specification, the security rules of a linter, and our own:
//   node compose.js docker/compose.yaml
import { readFileSync } from "node:fs";
import { DCLinter } from "dclint";
import { parse } from "yaml";

// Our order is that of reading; these are about order, quotes and names.
const STYLE = [
  "require-quotes-in-ports",
  "service-dependencies-alphabetical-order",
  "service-keys-order",
  "service-ports-alphabetical-order",
  "services-alphabetical-order",
  "top-level-properties-order",
];

// The password of the database's owner: for who makes it up, and who changes tables.
const OWNERS = { "secrets-of-preparing": ["secrets", "prepare"], "secrets-of-database": ["secrets", "database"] };

const file = process.argv[2];
const linter = new DCLinter({
  rules: Object.fromEntries(STYLE.map((rule) => [rule, 0])),
  quiet: false,
  debug: false,
  exclude: [],
});
const problems = [
  ...linter
    .lintFiles([file], false)
    .flatMap(({ messages }) => messages.map(({ line, message, rule }) => `${line}: ${message} (${rule})`)),
  ...Object.entries(parse(readFileSync(file, "utf8"), { merge: true }).services).flatMap(([name, service]) =>
    [...softness(service), ...curiosity(name, service)].map((problem) => `${name} ${problem}`),
  ),
];
problems.forEach((problem) => console.log(problem));
console.log(`${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);

/** Volumes with passwords that are none of a service's business. */
function curiosity(name, service) {
  return (service.volumes ?? [])
    .map((volume) => volume.split(":")[0])
    .filter((volume) => OWNERS[volume] && !OWNERS[volume].includes(name))
    .map((volume) => `must not know ${volume}`);
}

/** What a service has kept that it should have given up. */
function softness(service) {
  const rules = {
    "can write to its image": service.read_only === true,
    "keeps capabilities": service.cap_drop?.includes("ALL"),
    "may gain privileges": service.security_opt?.includes("no-new-privileges:true"),
    "takes as much memory as there is": service.mem_limit !== undefined,
    "holds a secret": Object.keys(service.environment ?? {}).every((key) => !/PASSWORD$|SECRET$|TOKEN$/.test(key)),
    "can be reached by other machines": (service.ports ?? []).every((port) => port.startsWith("127.0.0.1:")),
    "does not say what to do after its end": service.restart !== undefined,
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}
