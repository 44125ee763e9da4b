import { CityPageDocument, type CityPageQuery } from "./city.generated";
import { edgesTo, eventItems, joined, linked, ofOrganisation, ofPlace } from "./rows";
import { commitmentsMade, commitmentsReceived, dealsWithin, eventsAbout } from "./sections";
import { type Format, type Item, page } from "./spec";
import { ZoneSum } from "./ZoneSum";

type Succession = NonNullable<CityPageQuery["node"]>["successors"]["edges"][number];

/** A succession happens on a day: it is no link that has held since. */
const successions = (edges: readonly Succession[], { date }: Format, named: (role: string) => string): Item[] =>
  edges.map(({ node, role, label, validFrom, claim }) => ({
    key: claim.id,
    node,
    claim: claim.id,
    detail: joined([role && named(role), validFrom && date(validFrom), label]),
  }));

export default page(
  CityPageDocument,
  ["KIND", "COUNTRY", "POPULATION", "AREA", "ECONOMY_RANK", "GRDP_GROWTH", "PARK_COUNT", "PARK_AREA"],
  [
    { name: "successors", items: ({ successors }, format) => successions(successors.edges, format, format.code) },
    {
      name: "predecessors",
      items: ({ predecessors }, format) => successions(predecessors.edges, format, format.became),
    },
    {
      name: "zones",
      items: ({ zones }, format) => linked(zones.edges, format, ofPlace),
      total: ({ zones }) => zones.totalCount,
      all: ({ slug }) => `/zones?city=${slug}`,
      below: ({ zoneAreaSum }) => zoneAreaSum && <ZoneSum sum={zoneAreaSum} />,
    },
    {
      name: "parks",
      items: ({ parks }, format) => linked(edgesTo(parks), format, ofPlace),
      total: ({ parks }) => parks.totalCount,
      all: ({ slug }) => `/parks?city=${slug}`,
    },
    dealsWithin("city"),
    {
      name: "indexResults",
      dense: true,
      items: ({ indexResults }, { code, date, number, termed }) =>
        indexResults.map(({ indexCode, measure, value, asOf, claim }) => ({
          key: claim.id,
          text: termed(code(indexCode), number(value)),
          detail: joined([code(measure), asOf && date(asOf)]),
          claim: claim.id,
        })),
    },
    {
      name: "investors",
      dense: true,
      items: ({ facts }, { property, value }) =>
        facts.flatMap(({ property: said, claim }) =>
          claim?.object && (said === "INVESTED_CAPITAL" || said === "INVESTMENT_PROJECTS")
            ? [{ key: claim.id, text: value(claim), detail: property(said), claim: claim.id }]
            : [],
        ),
    },
    {
      name: "hosted",
      items: ({ hosted }, format) => eventItems(edgesTo(hosted), format),
      total: ({ hosted }) => hosted.totalCount,
      all: ({ slug }) => `/events?city=${slug}`,
    },
    eventsAbout,
    commitmentsMade,
    commitmentsReceived,
    {
      name: "infrastructure",
      items: ({ infrastructure }, format) =>
        linked(edgesTo(infrastructure), format, ({ kind, status }, { code }) => [
          kind && code(kind),
          status && code(status),
        ]),
      total: ({ infrastructure }) => infrastructure.totalCount,
      all: ({ slug }) => `/infrastructure?city=${slug}`,
    },
    {
      name: "developersSeated",
      items: ({ developersSeated }, format) =>
        linked(edgesTo(developersSeated), format, ({ homeCountry }) => [homeCountry?.name]),
      total: ({ developersSeated }) => developersSeated.totalCount,
      all: ({ slug }) => `/developers?city=${slug}`,
    },
    {
      name: "organisationsSeated",
      items: ({ organisationsSeated }, format) => linked(edgesTo(organisationsSeated), format, ofOrganisation),
      total: ({ organisationsSeated }) => organisationsSeated.totalCount,
      all: ({ slug }) => `/organisations?city=${slug}`,
    },
    { name: "sisterCities", items: ({ sisterCities }, format) => linked(sisterCities.edges, format) },
  ],
);
