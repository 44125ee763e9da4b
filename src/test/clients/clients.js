// Asks the service by Apollo Client and by urql, as pages do: by POST and by GET, a page and the next, what is refused too.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client/core/index.js";
import { CombinedGraphQLErrors } from "@apollo/client/errors/index.js";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries/index.js";
import { cacheExchange, Client, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";

const uri = process.argv[2];
const PARKS = await readFile("operations/parks-of-city.graphql", "utf8");
const FIRST = { slug: "hai-phong", first: 1 };

// What a client makes of an answer: the data, or the code of its error.
const apollo = (link) => {
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  return async (query, variables) => {
    try {
      return (await client.query({ query: gql(query), variables, fetchPolicy: "network-only" })).data;
    } catch (error) {
      return { code: CombinedGraphQLErrors.is(error) ? error.errors[0].extensions.code : String(error) };
    }
  };
};
const urql = (options, exchanges = [cacheExchange, fetchExchange]) => {
  const client = new Client({ url: uri, exchanges, requestPolicy: "network-only", ...options });
  return async (query, variables) => {
    const { data, error } = await client.query(query, variables).toPromise();
    return error ? { code: error.graphQLErrors[0]?.extensions.code ?? String(error) } : data;
  };
};

// Both send the hash of a text first, and the text when it is not known.
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const persisted = (options) => new PersistedQueryLink({ sha256, ...options }).concat(new HttpLink({ uri, useGETForQueries: false }));

const clients = {
  "Apollo by POST": apollo(new HttpLink({ uri })),
  "Apollo by GET": apollo(new HttpLink({ uri, useGETForQueries: true })),
  "urql by POST": urql({ preferGetMethod: false }),
  "urql by GET": urql({ preferGetMethod: "force" }),
  "urql by GET within the limit of addresses": urql({ preferGetMethod: "within-url-limit" }),
  "Apollo by hashes, POST": apollo(persisted({})),
  "Apollo by hashes, GET": apollo(persisted({ useGETForHashedQueries: true })),
  "urql by hashes": urql({}, [
    cacheExchange,
    persistedExchange({ preferGetForPersistedQueries: true, generateHash: async (text) => sha256(text) }),
    fetchExchange,
  ]),
};

for (const [name, ask] of Object.entries(clients)) {
  const { city } = await ask(PARKS, FIRST);
  assert.equal(city.name, "Hai Phong");
  assert.equal(city.parks.nodes.length, 1);
  assert.ok(city.parks.totalCount > 1 && city.parks.pageInfo.hasNextPage);
  const next = await ask(PARKS, { ...FIRST, after: city.parks.pageInfo.endCursor });
  assert.notEqual(next.city.parks.nodes[0].id, city.parks.nodes[0].id);
  assert.equal((await ask(PARKS, { ...FIRST, filter: { name: { contains: "no such park" } } })).city.parks.totalCount, 0);
  assert.equal((await ask(PARKS, { ...FIRST, first: 0 })).code, "BAD_USER_INPUT");
  assert.equal((await ask(PARKS, { ...FIRST, after: "no cursor" })).code, "BAD_CURSOR");
  assert.equal((await ask("{ nothing }", {})).code, "GRAPHQL_VALIDATION_FAILED");
  console.log(`ok  ${name}`);
}
