import { gzipSync } from "node:zlib";

/** What a visitor may have to load before the first view, in bytes as they travel. */
const MOST = { script: 200_000, style: 20_000 };

/** Fails the build when the explorer's first view has outgrown its budget, and tells its size otherwise. */
export function budget() {
  return {
    name: "budget",
    apply: "build",
    generateBundle(_, bundle) {
      const entry = Object.values(bundle).find((chunk) => chunk.isEntry && chunk.name === "explorer");
      const first = new Set();
      const add = (name) => {
        if (!first.has(name)) {
          first.add(name);
          bundle[name].imports.forEach(add);
        }
      };
      add(entry.fileName);
      const styles = new Set([...first].flatMap((name) => [...(bundle[name].viteMetadata?.importedCss ?? [])]));
      const size = {
        script: sum([...first].map((name) => bundle[name].code)),
        style: sum([...styles].map((name) => bundle[name].source)),
      };
      for (const [part, most] of Object.entries(MOST)) {
        const words = `${part} of the explorer's first view: ${size[part]} of ${most} bytes compressed`;
        if (size[part] > most) {
          this.error(`Too much ${words}.`);
        }
        this.info(words);
      }
    },
  };
}

function sum(texts) {
  return texts.map((text) => gzipSync(text).length).reduce((a, b) => a + b, 0);
}
