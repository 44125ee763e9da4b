import type { FeatureCollection } from "geojson";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/language";
import { type Chart, chart, type Events } from "./chart";
import { useColours } from "./colours";
import type { Box } from "./layers";
import type { Place } from "./place";
import type { View } from "./view";
import { type Basemap, basemap } from "./world";

interface Props extends Events {
  readonly start: View | Box;
  readonly places: readonly Place[];
  readonly boundaries: FeatureCollection;
  readonly chosen: Place | undefined;
  /** Hands out the map once it is there, and nothing again once it is gone. */
  readonly made: (chart: Chart | undefined) => void;
  readonly failed: () => void;
}

/** The map itself. It is made anew for other colours or another language, and keeps its view. */
export default function MapCanvas({ start, places, boundaries, chosen, made, failed, moved, picked }: Props) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const colours = useColours();
  const container = useRef<HTMLDivElement>(null);
  const [world, setWorld] = useState<Basemap>();
  const [map, setMap] = useState<Chart>();
  const view = useRef<View | Box>(start);
  const events = useRef<Events>({ moved, picked });
  events.current = { moved, picked };
  useEffect(() => void basemap().then(setWorld, failed), [failed]);
  useEffect(() => {
    if (!world) {
      return undefined;
    }
    try {
      const next = chart({
        container: container.current!,
        start: view.current,
        world,
        colours,
        locale,
        label: t("map.canvas"),
        events: {
          moved: (seen, box) => {
            view.current = seen;
            events.current.moved(seen, box);
          },
          picked: (ids) => events.current.picked(ids),
        },
      });
      setMap(next);
      made(next);
      return () => {
        made(undefined);
        next.remove();
      };
    } catch {
      failed();
      return undefined;
    }
  }, [world, colours, locale, t, made, failed]);
  useEffect(() => map?.showPlaces(places), [map, places]);
  useEffect(() => map?.showBoundaries(boundaries), [map, boundaries]);
  useEffect(() => map?.choose(chosen), [map, chosen]);
  return <div ref={container} className="map-canvas" />;
}
