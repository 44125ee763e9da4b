import { type Answers, type Facet, type Group, NO, NONE, YES } from "./spec";

/** A value that can be chosen. Those that are chosen without being among the most frequent come without a count. */
export interface Option {
  readonly value: string;
  readonly label?: string;
  readonly count?: number;
}

interface Words {
  readonly code: (constant: string) => string;
  readonly word: (key: string) => string;
}

/** The values of a facet that can be chosen, the latest years first, and those that are chosen whether they can be or not. */
export function options(facet: Facet, answers: Answers, chosen: readonly string[], words: Words): Option[] {
  const offered =
    facet.values === "presence"
      ? presence(facet, answers, words)
      : groups(facet, answers[facet.name]?.groups ?? [], words);
  const others = chosen.filter((value) => !offered.some((option) => option.value === value));
  return [...offered, ...others.map((value) => ({ value, label: lost(facet, value, words) }))];
}

function groups(facet: Facet, found: readonly Group[], { code, word }: Words): Option[] {
  const all = found.map(({ count, keys: [key] }): Option => {
    const value = key?.node?.slug ?? key?.value ?? NONE;
    const label =
      key?.node?.name ??
      (key?.value == null ? word("unknown") : facet.values === "codes" ? code(key.value) : key.value);
    return { value, label, count };
  });
  if (facet.values === "years") return all.reverse();
  // Whether a node is linked with none cannot be asked for by a slug.
  return facet.values === "nodes" ? all.filter(({ value }) => value !== NONE) : all;
}

function presence({ name }: Facet, answers: Answers, { word }: Words): Option[] {
  const without = `not${name[0]!.toUpperCase()}${name.slice(1)}`;
  const counts = [
    [YES, answers[name]?.totalCount],
    [NO, answers[without]?.totalCount],
  ] as const;
  return counts
    .filter(([, count]) => count != null)
    .map(([value, count]) => ({ value, label: word(`presence.${name}.${value}`), count }));
}

/** A node's name is not known here. */
function lost(facet: Facet, value: string, { code, word }: Words): string | undefined {
  if (facet.values === "nodes") return undefined;
  if (value === NONE) return word("unknown");
  return facet.values === "codes" ? code(value) : value;
}
