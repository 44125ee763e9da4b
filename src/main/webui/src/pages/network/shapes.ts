import type { TypeName } from "../../kinds";
import { largeness } from "../../ui/largeness";
import type { GraphNode } from "./graph";

/** Of which family a type is: those of a family share a colour and an outline, and differ by their icons. */
export type Family = "place" | "organisation" | "person" | "deal" | "event" | "commitment" | "subject" | "source";

export const FAMILIES: Readonly<Record<TypeName, Family>> = {
  Country: "place",
  City: "place",
  EconomicZone: "place",
  Park: "place",
  Subdivision: "place",
  Infrastructure: "place",
  Developer: "organisation",
  OtherOrganisation: "organisation",
  Person: "person",
  Deal: "deal",
  Event: "event",
  Commitment: "commitment",
  Sector: "subject",
  Source: "source",
};

/** The outline of a node around its middle. A meeting is round, a deal square. */
export function outline(type: TypeName, radius: number): string {
  switch (FAMILIES[type]) {
    case "event":
      return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
    case "deal":
      return rectangle(radius * 0.9, radius * 0.9);
    case "source":
      return rectangle(radius * 0.75, radius);
    case "commitment":
      return polygon(4, radius * 1.2, 0);
    case "person":
      return polygon(5, radius * 1.08, -Math.PI / 2);
    case "organisation":
      return polygon(8, radius * 1.05, Math.PI / 8);
    case "subject":
      return polygon(3, radius * 1.4, -Math.PI / 2);
    default:
      return polygon(6, radius * 1.08, Math.PI / 6);
  }
}

function rectangle(x: number, y: number) {
  return `M${-x} ${-y}h${2 * x}v${2 * y}h${-2 * x}z`;
}

function polygon(corners: number, radius: number, turn: number) {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = turn + (2 * Math.PI * index) / corners;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join("L")}z`;
}

/** The more links, the larger; the one that one began with is never small. */
export function radiusOf({ links, distance }: Pick<GraphNode, "links" | "distance">): number {
  return largeness() * ((distance === 0 ? 15 : 10) + Math.min(9, 2 * Math.log2(1 + links / 2)));
}
