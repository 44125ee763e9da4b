import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, StyleSpecification } from "maplibre-gl";
import { largeness } from "../../ui/largeness";
import type { Colours } from "./colours";
import { PART } from "./images";
import { LAYER_NAMES } from "./layers";
import type { Basemap } from "./world";

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Each mark by the colour of its layer. */
function byLayer(colours: Colours): ExpressionSpecification {
  return [
    "match",
    ["get", "layer"],
    ...LAYER_NAMES.flatMap((name) => [name, colours[name]]),
    colours.muted,
  ] as unknown as ExpressionSpecification;
}

/** Of which layer all nodes of a heap are, or that they are of several. */
function layerOfHeap(): ExpressionSpecification {
  const whole = LAYER_NAMES.flatMap((name) => [["==", ["get", name], ["get", "point_count"]], name]);
  return ["case", ...whole, "mixed"] as ExpressionSpecification;
}

/** How many of each layer are in a heap. */
const counts = Object.fromEntries(
  LAYER_NAMES.map((name) => [name, ["+", ["case", ["==", ["get", "layer"], name], 1, 0]]]),
);

/** The whole of the map: the earth, what is told of it, and nothing that would have to be fetched from elsewhere. */
export function styleOf(colours: Colours, { land, borders, names }: Basemap, locale: string): StyleSpecification {
  const large = largeness();
  const nameOf = new Intl.DisplayNames(locale, { type: "region" });
  const named = names.features.map((each) => ({
    ...each,
    properties: { ...each.properties, name: nameOf.of(each.properties.code) },
  }));
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: land, maxzoom: 8 },
      borders: { type: "geojson", data: borders, maxzoom: 8 },
      countries: { type: "geojson", data: { type: "FeatureCollection", features: named } },
      boundaries: { type: "geojson", data: NOTHING },
      chosen: { type: "geojson", data: NOTHING },
      places: {
        type: "geojson",
        data: NOTHING,
        cluster: true,
        clusterRadius: 34 * large,
        // Nodes at one and the same place never come apart: they stay a heap that is opened as a list.
        clusterMaxZoom: 22,
        maxzoom: 23,
        clusterProperties: counts,
      },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colours.sea } },
      {
        id: "land",
        type: "fill",
        source: "land",
        paint: { "fill-color": colours.land, "fill-outline-color": colours.border },
      },
      {
        id: "borders",
        type: "line",
        source: "borders",
        paint: { "line-color": colours.border, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.7, 8, 1.8] },
      },
      {
        id: "countries",
        type: "symbol",
        source: "countries",
        maxzoom: 8,
        layout: {
          "icon-image": ["concat", `country${PART}`, ["get", "name"]],
          "symbol-sort-key": ["-", ["get", "area"]],
          "icon-padding": 6,
        },
      },
      {
        id: "areas",
        type: "fill",
        source: "boundaries",
        minzoom: 7,
        paint: { "fill-color": byLayer(colours), "fill-opacity": 0.14 },
      },
      {
        id: "edges",
        type: "line",
        source: "boundaries",
        minzoom: 7,
        paint: { "line-color": byLayer(colours), "line-width": 1.5 },
      },
      {
        id: "about",
        type: "circle",
        source: "places",
        filter: ["all", ["!", ["has", "point_count"]], ["!", ["get", "exact"]]],
        paint: {
          "circle-radius": 20 * large,
          "circle-blur": 0.4,
          "circle-color": byLayer(colours),
          "circle-opacity": 0.22,
        },
      },
      // Below the marks in the order, so that a label gives way to them.
      {
        id: "labels",
        type: "symbol",
        source: "places",
        filter: ["!", ["has", "point_count"]],
        layout: {
          "icon-image": ["concat", `label${PART}`, ["get", "name"]],
          "icon-anchor": "top",
          "icon-offset": [0, 14 * large],
          "icon-padding": 0,
        },
      },
      {
        id: "heaps",
        type: "symbol",
        source: "places",
        filter: ["has", "point_count"],
        layout: {
          "icon-image": ["concat", `heap${PART}`, layerOfHeap(), PART, ["get", "point_count_abbreviated"]],
          "icon-allow-overlap": true,
        },
      },
      {
        id: "marks",
        type: "symbol",
        source: "places",
        filter: ["!", ["has", "point_count"]],
        layout: {
          "icon-image": ["concat", `mark${PART}`, ["get", "layer"], PART, ["case", ["get", "exact"], "exact", "about"]],
          "icon-allow-overlap": true,
        },
      },
      {
        id: "chosen",
        type: "circle",
        source: "chosen",
        paint: {
          "circle-radius": 19 * large,
          "circle-opacity": 0,
          "circle-stroke-color": colours.accent,
          "circle-stroke-width": 3.5,
        },
      },
    ],
  };
}
