import { defineConfig } from "vite";
import { pack } from "./pack.js";

export default defineConfig({
  // Relative, so that the page works below any root path.
  base: "./",
  plugins: [pack()],
  build: {
    outDir: process.env.GRAPHIQL_OUT ?? "dist",
    emptyOutDir: true,
    // The page's policy lets nothing load but files of its own origin: no data: in place of a small file.
    assetsInlineLimit: 0,
    // The terms of everything that ends up in the bundle, told beside it.
    license: { fileName: "licences.md" },
    modulePreload: { polyfill: false },
    target: "es2022",
    // The editor is one large part, and there is no smaller one to split off that is not needed at once.
    chunkSizeWarningLimit: 8000,
  },
  oxc: { jsx: { runtime: "automatic" } },
  worker: { format: "es" },
});
