// The schema `peer` of views.sql as PostGraphile makes it.
// DATABASE_URL=postgres://user:password@127.0.0.1/zonegraph PORT=5001 NODE_ENV=production node server.mjs
import { createServer } from "node:http";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

const port = Number(process.env.PORT ?? 5001);
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["peer"], poolConfig: { max: 10 } })],
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  grafserv: { port, host: "127.0.0.1", graphqlPath: "/graphql", graphiql: false, maxRequestLength: 1000000 },
  grafast: { explain: false },
  schema: { connectionFilterRelations: true, pgOrderByNullsLast: true, sortExport: true, exportSchemaSDLPath: process.env.SCHEMA },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(port, "127.0.0.1");
server.keepAliveTimeout = 600000;
