import { readFileSync } from "node:fs";

/** What travels as a file and not as code: Vite's own list of licences does not know of it. */
const FILES = ["@fontsource-variable/inter", "@fontsource-variable/source-serif-4", "world-atlas"];

/** Adds the terms of fonts and maps to those of the code. */
export function licences(fileName) {
  return {
    name: "licences",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const terms = FILES.map((name) => {
          const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
          return `## ${name} - ${version} (${license})\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8")}`;
        });
        bundle[fileName].source = [bundle[fileName].source, ...terms].join("\n\n");
      },
    },
  };
}
