// What a program in TypeScript sees of an answer; `tsc` checks it, and nobody runs it.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type ParksOfCityQuery, type ParksOfCityQueryVariables, ParksOfCityDocument } from "./generated/operations.js";

import type { Park } from "./generated/schema.js";

declare function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Data;

const variables: ParksOfCityQueryVariables = { slug: "hai-phong", first: 1, filter: { areaHectares: { gte: 10 } } };
const answer: ParksOfCityQuery = ask(ParksOfCityDocument, variables);
export const areas: (number | null | undefined)[] = answer.city?.parks.nodes.map((park) => park.areaHectares) ?? [];

// @ts-expect-error A slug has to be given.
ask(ParksOfCityDocument, { first: 1 });
// @ts-expect-error No field of that name was asked for.
answer.city?.populationIn;

export const hectares = (park: Park): number | null | undefined => park.areaHectares;
