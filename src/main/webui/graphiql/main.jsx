import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { examplesPlugin, isNarrow } from "./examples.jsx";

// The page lies at <root>/graphiql/.
const endpoint = new URL("../graphql", location.href);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol.replace("http", "ws");

const fetcher = createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: socket.href });
const examples = await fetch(new URL("examples.json", location.href)).then((answer) =>
  answer.ok ? answer.json() : [],
);
const plugin = examplesPlugin(examples);

createRoot(document.getElementById("graphiql")).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[HISTORY_PLUGIN, plugin]}
    visiblePlugin={isNarrow() ? undefined : plugin}
    defaultQuery={examples[0]?.query}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>
      <span className="logo">Zonegraph</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
