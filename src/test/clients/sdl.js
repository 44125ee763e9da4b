// Fetches the schema that the service tells of, to where the linters and generators look for it.
import { mkdir, writeFile } from "node:fs/promises";

export async function fetchSdl(endpoint) {
  const answer = await fetch(`${endpoint}/schema.graphql`);
  if (!answer.ok) {
    throw new Error(`${answer.url}: ${answer.status}`);
  }
  await mkdir("generated", { recursive: true });
  await writeFile("generated/schema.graphql", await answer.text());
}
