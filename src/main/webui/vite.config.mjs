import { defineConfig } from "vite";
import { budget } from "./budget.mjs";
import { licences } from "./licences.mjs";
import { manifest } from "./manifest.mjs";
import { pack } from "./pack.mjs";

export default defineConfig({
  // Relative, so that the pages work below any root path; the server writes it into their <base>.
  base: "./",
  plugins: [budget(), licences("licences.md"), manifest(), pack()],
  build: {
    outDir: process.env.WEBUI_OUT ?? "dist",
    emptyOutDir: true,
    // The policies let nothing load but files of the same origin: no data: in place of a small file.
    assetsInlineLimit: 0,
    // The terms of everything that ends up in the bundle, told beside it.
    license: { fileName: "licences.md" },
    modulePreload: { polyfill: false },
    target: "es2022",
    // budget.mjs bounds the parts that matter; the editor and the map are each one large part.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: { explorer: "index.html", graphiql: "graphiql/index.html" },
      // "use client" in GraphiQL's libraries means nothing here.
      onLog: (level, log, tell) => log.code === "MODULE_LEVEL_DIRECTIVE" || tell(level, log),
    },
  },
  oxc: { jsx: { runtime: "automatic" } },
  worker: { format: "es" },
  // The dev server shows the explorer; GraphiQL with its workers is built only.
  optimizeDeps: { entries: ["index.html"] },
  server: {
    // The labels of codes stand beside the service, which tells them as well.
    fs: { allow: [".", "../resources/labels"] },
    proxy: { "/graphql": process.env.ZONEGRAPH ?? "http://localhost:8080" },
  },
});
