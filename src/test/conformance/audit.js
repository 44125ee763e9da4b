// Prints each audit of graphql-http against the endpoint given and fails unless every one is ok.
import { serverAudits } from "graphql-http";

const EXPECTED = 61;
const url = process.argv[2];
if (!url) {
  console.error("usage: node audit.js http://localhost:8080/graphql");
  process.exit(2);
}

const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map((audit) => audit.fn()));
for (const { name, status, reason } of results) {
  console.log(`${status.padEnd(6)} ${name}${reason ? `: ${reason}` : ""}`);
}

const ok = results.filter(({ status }) => status === "ok").length;
console.log(`${ok} of ${results.length} audits ok`);
process.exit(ok === EXPECTED && results.length === EXPECTED ? 0 : 1);
