import type { Box } from "./layers";
import type { SpotFragment } from "./layers.generated";
import type { Place } from "./place";

/** What of the earth is in view. */
export interface View {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

export const WORLD: Box = { west: -180, south: -90, east: 180, north: 90 };

/** "centre=20.865,106.683&zoom=9.4"; undefined unless both are there and on the earth. */
export function viewOf(centre: string | undefined, zoom: string | undefined): View | undefined {
  const [latitude, longitude, level] = [...(centre ?? "").split(","), zoom].map((text) => (text ? Number(text) : NaN));
  const fine = Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180 && level! >= 0 && level! <= 24;
  return fine ? { latitude: latitude!, longitude: longitude!, zoom: level! } : undefined;
}

export function viewInAddress({ latitude, longitude, zoom }: View) {
  return { centre: `${rounded(latitude, 4)},${rounded(longitude, 4)}`, zoom: String(rounded(zoom, 2)) };
}

/** A box as the service takes it: within the degrees there are, crossing the 180th meridian where it has to. */
export function boxOf(west: number, south: number, east: number, north: number): Box {
  const whole = east - west >= 360;
  return {
    west: whole ? -180 : rounded(wrapped(west), 4),
    south: rounded(Math.max(south, -90), 4),
    east: whole ? 180 : rounded(wrapped(east), 4),
    north: rounded(Math.min(north, 90), 4),
  };
}

export function isWithin(
  { west, south, east, north }: Box,
  { longitude, latitude }: Pick<Place, "longitude" | "latitude">,
) {
  const across = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return across && latitude >= south && latitude <= north;
}

/** The box around some points, or none without points. */
export function around(spots: readonly (SpotFragment | null | undefined)[]): Box | undefined {
  const known = spots.filter((spot) => spot != null);
  if (known.length === 0) {
    return undefined;
  }
  const longitudes = known.map(({ longitude }) => longitude);
  const latitudes = known.map(({ latitude }) => latitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

function wrapped(longitude: number) {
  return longitude >= -180 && longitude <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180;
}

function rounded(value: number, places: number) {
  return Number(value.toFixed(places));
}
