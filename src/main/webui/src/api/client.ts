import { cacheExchange } from "@urql/exchange-graphcache";
import { Client, fetchExchange } from "urql";
import { possibleTypes, typesWithoutId } from "./cache.generated";

/** The service that sent this page, whatever path it lies under. */
export const root = new URL(".", document.baseURI);

export const client = new Client({
  url: new URL("graphql", root).href,
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      possibleTypes,
      keys: Object.fromEntries(typesWithoutId.map((name) => [name, () => null])),
    }),
    fetchExchange,
  ],
});
