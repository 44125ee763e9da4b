import { addressOf, KINDS, type Reference } from "../kinds";

type Kind = (typeof KINDS)[keyof typeof KINDS]["constant"];
type Node = Pick<Reference, "__typename" | "slug">;

/** What the address of a page says of a node: its slug, and of which kind it is, since several kinds may share a slug. */
export interface Named {
  readonly slug: string;
  /** Where the address has the slug alone it is the only node that has it, or the service asks which is meant. */
  readonly kind: Kind | undefined;
}

/** "parks/an-duong": where its page is, which no other node has. */
export const nameOf = (node: Node) => addressOf(node).slice(1);

/** Reads such a name, or a slug alone. What has neither form is taken for a slug, which nothing has. */
export function named(name: string): Named {
  const [path, slug, more] = name.split("/");
  const kind = Object.values(KINDS).find((each) => each.path === path)?.constant;
  return slug && more === undefined && kind ? { slug, kind } : { slug: name, kind: undefined };
}

/** Whether the name is one of the node. */
export function means(name: string, node: Node): boolean {
  const { slug, kind } = named(name);
  return slug === node.slug && (kind === undefined || kind === KINDS[node.__typename].constant);
}
