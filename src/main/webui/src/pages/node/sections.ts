import type { HeadFragment } from "./head.generated";
import { dealItems, type EdgeTo, edgesTo, eventItems, linked, ofCommitment } from "./rows";
import type { CommitmentRowFragment, DealRowFragment, EventRowFragment } from "./rows.generated";
import type { AddedUp, Section } from "./spec";

interface KnownArea {
  readonly areaHectares: number;
  readonly basis: "STATED" | "FROM_PARTS";
}

/** An area that is known from its parts only; one that is stated has a fact of its own. */
export const addedUp = (property: AddedUp["property"], known: KnownArea | null): AddedUp | undefined =>
  known?.basis === "FROM_PARTS" ? { property, hectares: known.areaHectares } : undefined;

interface Slug {
  readonly slug: string;
}

interface Edges<Node> {
  readonly totalCount: number;
  readonly edges: readonly EdgeTo<Node>[];
}

interface Nodes<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

/** The deals in a place, those in what lies within it as well: as many as the table shows when it is filtered by the place. */
export const dealsWithin = (
  parameter: string,
  name = "deals",
): Section<Slug & { readonly dealsWithin: Nodes<DealRowFragment> }> => ({
  name,
  items: ({ dealsWithin: found }, format) => dealItems(edgesTo(found), format),
  total: ({ dealsWithin: found }) => found.totalCount,
  all: ({ slug }) => `/deals?${parameter}=${slug}`,
});

/** The events that were about a node. */
export const eventsAbout: Section<Slug & { readonly events: Edges<EventRowFragment> }> = {
  name: "events",
  items: ({ events }, format) => eventItems(events.edges, format),
  total: ({ events }) => events.totalCount,
  all: ({ slug }) => `/events?about=${slug}`,
};

/** The events that somebody took part in, in which role. */
export const eventsAttended: Section<Slug & { readonly events: Edges<EventRowFragment> }> = {
  name: "attended",
  items: ({ events }, format) => eventItems(events.edges, format),
  total: ({ events }) => events.totalCount,
  all: ({ slug }) => `/events?participant=${slug}`,
};

export const commitmentsMade: Section<Slug & { readonly commitmentsMade: Edges<CommitmentRowFragment> }> = {
  name: "commitmentsMade",
  items: ({ commitmentsMade: made }, format) => linked(made.edges, format, ofCommitment),
  total: ({ commitmentsMade: made }) => made.totalCount,
  all: ({ slug }) => `/commitments?by=${slug}`,
};

export const commitmentsReceived: Section<Slug & { readonly commitmentsReceived: Edges<CommitmentRowFragment> }> = {
  name: "commitmentsReceived",
  items: ({ commitmentsReceived: received }, format) => linked(received.edges, format, ofCommitment),
  total: ({ commitmentsReceived: received }) => received.totalCount,
  all: ({ slug }) => `/commitments?to=${slug}`,
};

/** What may be the same thing under another name; nobody has confirmed it. */
export const possiblySame: Section<HeadFragment> = {
  name: "possiblySame",
  meaning: "possiblySame",
  items: ({ facts }) =>
    facts.flatMap(({ property, claim }) =>
      property === "POSSIBLY_SAME_AS" && claim?.object ? [{ key: claim.id, node: claim.object, claim: claim.id }] : [],
    ),
};
