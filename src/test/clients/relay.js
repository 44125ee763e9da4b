// Compiles a small project with Relay's compiler, and runs what it wrote: fragments are read again by the ids of their
// nodes, and lists page by page in Relay's own store.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import runtime from "relay-runtime";
import { fetchSdl } from "./sdl.js";

const { createOperationDescriptor, Environment, fetchQuery, getRequest, Network, RecordSource, Store } = runtime;
const endpoint = process.argv[2];

await rm("generated/relay", { recursive: true, force: true });
await mkdir("generated/relay", { recursive: true });
await fetchSdl(endpoint);
const compiler = spawnSync(process.execPath, ["node_modules/relay-compiler/cli.js", "relay.config.json"], { encoding: "utf8" });
console.log(compiler.stdout + compiler.stderr);
assert.equal(compiler.status, 0);
const compiled = async (name) => (await import(`./generated/relay/${name}.graphql.js`)).default;

// What the service said last.
let answered;
const environment = new Environment({
  store: new Store(new RecordSource()),
  network: Network.create(async ({ text }, variables) => {
    const answer = await fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query: text, variables }),
    });
    const read = await answer.json();
    assert.equal(read.errors, undefined, JSON.stringify(read.errors));
    answered = read.data;
    return read;
  }),
});
const ask = async (name, variables) => {
  const query = await compiled(name);
  // As a page that is shown would: else the store forgets it.
  environment.retain(createOperationDescriptor(getRequest(query), variables));
  return fetchQuery(environment, query, variables).toPromise();
};
const stored = (id, key) => environment.getStore().getSource().get(id)?.[key];

const { city } = await ask("CityPageQuery", { slug: "hai-phong" });
assert.equal(stored(city.id, "__typename"), "City");

// Again by its id, in another language.
await ask("CityPageFiguresQuery", { id: city.id, lang: "VI" });
assert.equal(stored(city.id, 'name(lang:"EN")'), "Hai Phong");
assert.equal(stored(city.id, 'name(lang:"VI")'), "Hải Phòng");

// The list by its pages, forward and backward.
const page = async (variables) => {
  await ask("CityPageParksQuery", { id: city.id, ...variables });
  return answered.node.parks;
};
const names = ({ edges }) => edges.map(({ node }) => node.name);
const first = await page({ first: 1 });
const second = await page({ first: 1, after: first.pageInfo.endCursor });
const back = await page({ last: 1, before: second.pageInfo.startCursor });
assert.equal(first.edges.length, 1);
assert.notDeepEqual(names(second), names(first));
assert.deepEqual(names(back), names(first));

await ask("SearchPageQuery", { text: "hai phong" });
assert.equal(answered.search.edges[0].node.node.id, city.id);
console.log("ok  queries, fragments read again, pages forward and backward");
