// What a team would write by hand on the same tables: Mercurius with batched loaders and prepared statements.
// DATABASE_URL=postgres://user:password@127.0.0.1/zonegraph PORT=5002 node server.mjs
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

pg.types.setTypeParser(1082, (text) => text); // dates
pg.types.setTypeParser(20, (text) => text); // ids
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const ask = (name, text, values) => pool.query({ name, text, values }).then((result) => result.rows);

const schema = `
  type Country { name: String! }
  type City { name: String! country: Country parks(first: Int = 10): [Park!]! }
  type Zone { name: String! }
  type Organisation { name: String! }
  type Developer { role: String node: Organisation! }
  type Park { name: String! areaHectares: Float city: City zones(first: Int = 1): [Zone!]! developers(first: Int = 3): [Developer!]!
    deals(first: Int = 5): [Deal!]! }
  type Amount { amount: String! currency: String! }
  type Place { name: String! city: City }
  type Party { role: String node: Organisation! }
  type Deal { name: String! kind: String stage: String signedOn: String amounts: [Amount!]! places(first: Int = 1): [Place!]!
    parties(first: Int = 4): [Party!]! }
  type Deals { totalCount: Int! nodes: [Deal!]! }
  type Query {
    park(slug: String!): Park
    cities(first: Int = 20, country: String!, largest: Int!): [City!]!
    deals(first: Int = 50, stage: String!, kind: String!, since: String!): Deals!
  }`;

const PARK = 'id, name, area_hectares::float8 as "areaHectares", city_id';
const DEAL = 'id, name, kind, stage, signed_on_edtf as "signedOn"';
const FILTER = "from deal where stage = $1 and kind = $2 and signed_on_from >= $3";

const resolvers = {
  Query: {
    park: async (_, { slug }) => (await ask("park", `select ${PARK} from park where slug = $1`, [slug]))[0],
    cities: (_, { first, country, largest }) =>
      ask(
        "cities",
        "select id, name, country_id from city where country_id = (select id from country where slug = $1) " +
          "and population <= $2 order by population desc nulls last, id desc limit $3",
        [country, largest, first],
      ),
    deals: async (_, { first, stage, kind, since }) => {
      const [nodes, total] = await Promise.all([
        ask("deals", `select ${DEAL} ${FILTER} order by signed_on_from desc nulls last, id desc limit $4`, [stage, kind, since, first]),
        ask("count", `select count(*)::int as n ${FILTER}`, [stage, kind, since]),
      ]);
      return { nodes, totalCount: total[0].n };
    },
  },
};

const ids = (queries, key = "id") => queries.map((query) => query.obj[key]);
const grouped = (rows, keys) => {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.parent);
    if (group) group.push(row);
    else groups.set(row.parent, [row]);
  }
  return keys.map((key) => groups.get(key) ?? []);
};
const many = (name, sql) => async (queries) => {
  const keys = ids(queries);
  return grouped(await ask(name, `select p.id as parent, x.* from unnest($1::bigint[]) p(id) cross join lateral (${sql}) x`, [keys, queries[0].params.first ?? 1000]), keys);
};
const one = (name, sql, key) => async (queries) => {
  const keys = ids(queries, key);
  const rows = await ask(name, sql, [[...new Set(keys.filter((id) => id != null))]]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.map((id) => byId.get(id) ?? null);
};
const named = "select id, name from organisation where id = any($1) union all select id, name from city where id = any($1)";
const linked = (property) =>
  `select role, object_id from link where subject_id = p.id and property = '${property}' order by ordinal, id limit $2`;

const loaders = {
  City: {
    country: one("country", "select id, name from country where id = any($1)", "country_id"),
    parks: many("parks", `select ${PARK} from park where city_id = p.id order by name, id limit $2`),
  },
  Park: {
    city: one("city", "select id, name, country_id from city where id = any($1)", "city_id"),
    zones: many("zones", "select z.name from link l join economic_zone z on z.id = l.object_id where l.subject_id = p.id and l.property = 'ZONE' order by z.name, l.id limit $2"),
    developers: many("developers", linked("DEVELOPER")),
    deals: many(
      "park-deals",
      `select ${DEAL.replace(/(^|, )/g, "$1d.")} from (select * from link where object_id = p.id and property = 'PLACE' ` +
        "order by subject_on desc nulls last, id desc limit $2) l join deal d on d.id = l.subject_id order by l.subject_on desc nulls last, l.id desc",
    ),
  },
  Developer: { node: one("developer", named, "object_id") },
  Party: { node: one("party", named, "object_id") },
  Place: { city: one("place-city", "select id, name from city where id = any($1)", "city_id") },
  Deal: {
    amounts: many("amounts", "select amount::text, currency from deal_amount where deal_id = p.id order by ordinal, id limit $2"),
    places: many(
      "places",
      "select coalesce(k.name, z.name, c.name) as name, k.city_id from (select * from link where subject_id = p.id and property = 'PLACE' order by ordinal, id limit $2) l " +
        "left join park k on k.id = l.object_id left join economic_zone z on z.id = l.object_id left join city c on c.id = l.object_id order by l.ordinal, l.id",
    ),
    parties: many("parties", linked("PARTY")),
  },
};
for (const type of Object.values(loaders)) {
  for (const field of Object.keys(type)) type[field] = { loader: type[field], opts: { cache: false } };
}

const app = Fastify({ keepAliveTimeout: 600000 });
app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await app.listen({ port: Number(process.env.PORT ?? 5002), host: "127.0.0.1" });
