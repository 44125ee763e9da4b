import type { Feature, FeatureCollection, MultiLineString, Point, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import file from "world-atlas/countries-50m.json?url";

type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** Land, the borders on it, and where the name of each country stands. */
export interface Basemap {
  readonly land: FeatureCollection;
  readonly borders: MultiLineString;
  readonly names: FeatureCollection<Point, { code: string; area: number }>;
}

let loading: Promise<Basemap> | undefined;

/** Natural Earth at 1:50 million, from our own origin, loaded when a map is first opened. */
export function basemap(): Promise<Basemap> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Basemap> {
  const response = await fetch(file);
  const world = (await response.json()) as World;
  const { countries, land } = world.objects;
  const names = feature(world, countries).features.flatMap(
    (country): Feature<Point, { code: string; area: number }>[] => {
      const code = codeOf(country.id);
      const largest =
        code &&
        rings(country.geometry)
          .map(middle)
          .sort((a, b) => b.area - a.area)[0];
      return code && largest
        ? [
            {
              type: "Feature",
              properties: { code, area: largest.area },
              geometry: { type: "Point", coordinates: largest.at },
            },
          ]
        : [];
    },
  );
  return {
    land: feature(world, land),
    borders: mesh(world, countries, (a, b) => a !== b),
    names: { type: "FeatureCollection", features: names },
  };
}

/** The two letters by which browsers know a country's name; the file has its number. */
function codeOf(number: string | number | undefined): string | undefined {
  return number == null ? undefined : new Intl.Locale(`und-${String(number).padStart(3, "0")}`).region;
}

function rings(geometry: { readonly type: string }): Position[][] {
  const shape = geometry as Polygon | { type: "MultiPolygon"; coordinates: Position[][][] };
  return shape.type === "Polygon" ? [shape.coordinates[0]!] : shape.coordinates.map((polygon) => polygon[0]!);
}

/** The centre of gravity of a ring and its size, on a plane that is squeezed as the earth is at its latitude. */
function middle(ring: Position[]): { readonly at: Position; readonly area: number } {
  let twice = 0;
  let x = 0;
  let y = 0;
  for (let index = 0; index < ring.length - 1; index++) {
    const [ax, ay] = ring[index] as [number, number];
    const [bx, by] = ring[index + 1] as [number, number];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  const at = [x / (3 * twice), y / (3 * twice)];
  return { at, area: Math.abs(twice / 2) * Math.cos((at[1]! * Math.PI) / 180) };
}
