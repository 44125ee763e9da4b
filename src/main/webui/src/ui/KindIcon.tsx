import type { TypeName } from "../kinds";

/** One stroke drawing for each type of node, on a field of 16 by 16. A meeting is round and open, a deal square and full. */
export const DRAWINGS: Record<TypeName, string> = {
  Country: "M3.5 14.5v-13M3.5 2.5h9l-2 3 2 3h-9",
  City: "M2 14.5h12M3.5 14.5V6.5l4-2.5v10.5M7.5 8h5v6.5M5.5 8v.01M5.5 11v.01M10 10.5v.01",
  EconomicZone:
    "M2.5 3.5h3M7 3.5h3M13.5 3.5v3M13.5 8.5v3M12 13.5H9M7.5 13.5h-3M2.5 12V9M2.5 7.500v-2M11.500 3.5h2M5.500 8h5",
  Park: "M1.500 14.500h13M2.500 14.500V8l4 2.500V8l4 2.500V2.500h3v12",
  Subdivision: "M2.500 2.500h11v11h-11zM8 2.500v11M8 8h5.500",
  Developer:
    "M2 14.500h12M4 14.500v-12h8v12M6.500 5.500h.01M9.500 5.500h.01M6.500 8.500h.01M9.500 8.500h.01M7 14.500v-3h2v3",
  OtherOrganisation: "M2 6.500 8 2.500l6 4zM2.500 14h11M4 6.500V14M8 6.500V14M12 6.500V14",
  Deal: "M3 1.500h7l3 3v10H3zM10 1.500v3h3M5.500 8h5M5.500 11h3",
  Event: "M8 1.800a6.200 6.200 0 1 0 0 12.400A6.200 6.200 0 0 0 8 1.800M8 4.800V8l2.300 1.500",
  Commitment: "M2 3h12v8H8.500L5 14v-3H2zM5 7l2 1.500L11 5.500",
  Infrastructure: "M8 1.500v13M4.500 5.500h7M2 9.500c0 3 3 5 6 5s6-2 6-5",
  Person:
    "M8 1.800a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600M2.500 14.500c0-3 2.500-4.800 5.500-4.800s5.500 1.800 5.500 4.800",
  Sector:
    "M8 5.300a2.700 2.700 0 1 0 0 5.400 2.700 2.700 0 0 0 0-5.400M8 1.500v2M8 12.500v2M1.500 8h2M12.500 8h2M3.500 3.500l1.300 1.300M11.200 11.200l1.300 1.300M12.500 3.500l-1.300 1.300M4.800 11.200l-1.300 1.300",
  Source:
    "M8 3.500C6.500 2.500 4.500 2 2 2v10.500c2.500 0 4.500.5 6 1.500 1.500-1 3.500-1.500 6-1.500V2c-2.500 0-4.500.5-6 1.500zv10.500",
};

export function KindIcon({ type, label }: { readonly type: TypeName; readonly label?: string }) {
  return (
    <svg
      className="kind-icon"
      viewBox="0 0 16 16"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {label && <title>{label}</title>}
      <path d={DRAWINGS[type]} />
    </svg>
  );
}
