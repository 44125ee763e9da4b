import type { Parameters } from "../../ui/useParameters";
import type { Property } from "./network.generated";

/** What links nodes: the other properties have figures, dates or texts for values. */
export const LINKING = [
  "ABOUT",
  "ANSWERS",
  "AUTHORITY",
  "BY",
  "CITY",
  "COUNTRY",
  "DEVELOPER",
  "HOME_COUNTRY",
  "HOST_CITY",
  "INVESTED_CAPITAL",
  "INVESTMENT_PROJECTS",
  "MADE_AT",
  "OVERLAPS",
  "PARENT",
  "PARK",
  "PARTICIPANT",
  "PARTY",
  "PLACE",
  "POSITION",
  "POSSIBLY_SAME_AS",
  "RESULT",
  "SEAT",
  "SECTOR",
  "SISTER_CITY",
  "SUCCESSOR",
  "TENANT",
  "TO",
  "TOPIC",
  "UMBRELLA",
  "WITHIN",
  "ZONE",
] as const satisfies readonly Property[];

export const HOPS = [1, 2, 3, 4, 5, 6] as const;

const USUAL = 4;

/** How many hops a path may have. */
export function mostHops(address: Parameters): number {
  const hops = Number(address.get("hops") ?? USUAL);
  return HOPS.find((each) => each === hops) ?? USUAL;
}

/** Which links a path may follow; all if the address does not say. */
export function through(address: Parameters): readonly Property[] {
  const named = address.list("through");
  return named.length === 0 ? LINKING : LINKING.filter((property) => named.includes(property));
}
