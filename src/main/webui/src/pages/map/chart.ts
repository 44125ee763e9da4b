import type { FeatureCollection, Point } from "geojson";
import {
  type GeoJSONSource,
  type LngLatBoundsLike,
  type MapGeoJSONFeature,
  Map as MapLibre,
  ScaleControl,
  setWorkerUrl,
} from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { calm } from "../../ui/calm";
import type { Colours } from "./colours";
import { imageOf } from "./images";
import type { Box } from "./layers";
import type { Place } from "./place";
import { styleOf } from "./style";
import { boxOf, type View } from "./view";
import type { Basemap } from "./world";

// Its worker is a file of our own origin, so that no other has to be allowed.
setWorkerUrl(new URL(worker, document.baseURI).href);

export interface Events {
  readonly moved: (view: View, box: Box) => void;
  /** A node, or several that lie at one place, or none where the map itself was clicked. */
  readonly picked: (ids: readonly string[]) => void;
}

interface Options {
  readonly container: HTMLElement;
  readonly start: View | Box;
  readonly world: Basemap;
  readonly colours: Colours;
  readonly locale: string;
  readonly label: string;
  readonly events: Events;
}

/** A map that is on the page, and what the page does with it. */
export interface Chart {
  readonly showPlaces: (places: readonly Place[]) => void;
  readonly showBoundaries: (boundaries: FeatureCollection) => void;
  readonly choose: (place: Place | undefined) => void;
  readonly zoom: (by: number) => void;
  readonly go: (to: View | Box) => void;
  /** Whether it shows this view already, as exactly as an address tells it. */
  readonly isAt: (view: View) => boolean;
  readonly picture: () => Promise<HTMLCanvasElement>;
  readonly remove: () => void;
}

const FARTHEST_IN = 17;

/** Makes the map, or throws where there is no WebGL to draw it with. */
export function chart({ container, start, world, colours, locale, label, events }: Options): Chart {
  const map = new MapLibre({
    container,
    style: styleOf(colours, world, locale),
    attributionControl: false,
    maxZoom: FARTHEST_IN,
    minZoom: 0.5,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: calm() ? 0 : 200,
    ...("zoom" in start
      ? { center: [start.longitude, start.latitude], zoom: start.zoom }
      : { bounds: bounds(start), fitBoundsOptions: FIT }),
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().setAttribute("aria-label", label);
  map.addControl(new ScaleControl({ maxWidth: 110 }), "bottom-left");
  map.setMissingStyleImageResolver((id) => {
    const image = imageOf(id, colours);
    if (image && !map.hasImage(id)) {
      map.addImage(id, image.data, { pixelRatio: image.pixelRatio });
    }
  });
  const tell = () => {
    const { lat, lng } = map.getCenter().wrap();
    const seen = map.getBounds();
    events.moved(
      { latitude: lat, longitude: lng, zoom: map.getZoom() },
      boxOf(seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()),
    );
  };
  map.on("load", tell);
  map.on("moveend", tell);
  const source = (name: string) => map.getSource<GeoJSONSource>(name);
  const ready = new Promise<void>((resolve) => map.once("load", () => resolve()));
  map.on("mousemove", ({ point }) => {
    map.getCanvas().style.cursor =
      map.queryRenderedFeatures(point, { layers: ["heaps", "marks", "labels"] }).length > 0 ? "pointer" : "";
  });
  map.on("click", ({ point }) => {
    const [hit] = map.queryRenderedFeatures(point, { layers: ["heaps", "marks", "labels"] });
    if (hit?.properties.point_count) {
      open(hit).catch(() => undefined);
    } else {
      events.picked(hit ? [hit.properties.id as string] : []);
    }
  });
  /** Comes closer until the heap falls apart; one that never does is told as a list. */
  const open = async (heap: MapGeoJSONFeature) => {
    const places = source("places")!;
    const number = heap.properties.cluster_id as number;
    const zoom = await places.getClusterExpansionZoom(number);
    // Data that came between the drawing and the click may have changed the numbers: never go back for that.
    if (zoom > map.getZoom() && zoom <= FARTHEST_IN) {
      map.easeTo({ center: (heap.geometry as Point).coordinates as [number, number], zoom, animate: !calm() });
      return;
    }
    const leaves = await places.getClusterLeaves(number, heap.properties.point_count as number, 0);
    events.picked(leaves.map(({ properties }) => properties!.id as string));
  };
  return {
    showPlaces: (places) => void ready.then(() => source("places")?.setData(collection(places))),
    showBoundaries: (boundaries) => void ready.then(() => source("boundaries")?.setData(boundaries)),
    choose: (place) => void ready.then(() => source("chosen")?.setData(collection(place ? [place] : []))),
    zoom: (by) => map.easeTo({ zoom: map.getZoom() + by, animate: !calm() }),
    go: (to) =>
      "zoom" in to
        ? map.easeTo({ center: [to.longitude, to.latitude], zoom: to.zoom, animate: !calm() })
        : map.fitBounds(bounds(to), { ...FIT, animate: !calm() }),
    isAt: ({ latitude, longitude, zoom }) => {
      const { lat, lng } = map.getCenter().wrap();
      return (
        Math.abs(lat - latitude) < 1e-3 && Math.abs(lng - longitude) < 1e-3 && Math.abs(map.getZoom() - zoom) < 0.02
      );
    },
    // What is drawn is gone once the page shows it: it has to be taken while it is being drawn.
    picture: () =>
      new Promise((resolve) => {
        map.once("render", () => resolve(copyOf(map.getCanvas())));
        map.triggerRepaint();
      }),
    remove: () => map.remove(),
  };
}

/** Near enough to tell places apart, and far enough for coasts and borders to say where one is. */
const FIT = { padding: 60, maxZoom: 7 };

function bounds({ west, south, east, north }: Box): LngLatBoundsLike {
  return [west, Math.max(south, -75), east, Math.min(north, 80)];
}

function copyOf(drawn: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  copy.width = drawn.width;
  copy.height = drawn.height;
  copy.getContext("2d")!.drawImage(drawn, 0, 0);
  return copy;
}

function collection(places: readonly Place[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: places.map(({ layer, node, longitude, latitude, exact }) => ({
      type: "Feature",
      properties: { id: node.id, name: node.name, layer, exact },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    })),
  };
}
