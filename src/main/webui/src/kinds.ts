/** The types of nodes, as the service names them, and the address under which the explorer shows each. */
export const KINDS = {
  Country: { path: "countries", constant: "COUNTRY" },
  City: { path: "cities", constant: "CITY" },
  EconomicZone: { path: "zones", constant: "ECONOMIC_ZONE" },
  Park: { path: "parks", constant: "PARK" },
  Subdivision: { path: "subdivisions", constant: "SUBDIVISION" },
  Developer: { path: "developers", constant: "ORGANISATION" },
  OtherOrganisation: { path: "organisations", constant: "ORGANISATION" },
  Deal: { path: "deals", constant: "DEAL" },
  Event: { path: "events", constant: "EVENT" },
  Commitment: { path: "commitments", constant: "COMMITMENT" },
  Infrastructure: { path: "infrastructure", constant: "INFRASTRUCTURE" },
  Person: { path: "people", constant: "PERSON" },
  Sector: { path: "sectors", constant: "SECTOR" },
  Source: { path: "sources", constant: "SOURCE" },
} as const;

export type TypeName = keyof typeof KINDS;

/** The layer of the map that draws them. */
export const LAYER_OF: Partial<Record<TypeName, string>> = {
  Park: "park",
  EconomicZone: "zone",
  Infrastructure: "infrastructure",
  City: "city",
};

export interface Reference {
  readonly __typename: TypeName;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

export const addressOf = (node: Pick<Reference, "__typename" | "slug">) =>
  `/${KINDS[node.__typename].path}/${node.slug}`;
