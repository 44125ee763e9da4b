import "../../style/map.css";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParameters } from "../../ui/useParameters";
import { useTitle } from "../../ui/useTitle";
import { ZoomButtons } from "../../ui/ZoomButtons";
import type { Chart } from "./chart";
import { Filters } from "./Filters";
import { Legend } from "./Legend";
import { type Box, LAYER_NAMES } from "./layers";
import { Notices } from "./Notices";
import { PlaceCard } from "./PlaceCard";
import { PlaceList } from "./PlaceList";
import type { Place } from "./place";
import { SaveMap } from "./SaveMap";
import { useBeginning } from "./useBeginning";
import { useBoundaries } from "./useBoundaries";
import { useChosen } from "./useChosen";
import { usePlaces } from "./usePlaces";
import { type View, viewInAddress, viewOf, WORLD } from "./view";

const MapCanvas = lazy(() => import("./MapCanvas"));

/** Where things lie: drawn on a map, and named beside it. */
export default function MapPage() {
  const { t } = useTranslation();
  const address = useParameters();
  const [box, setBox] = useState<Box>();
  const [map, setMap] = useState<Chart>();
  const [undrawn, setUndrawn] = useState(false);
  const { start, all } = useBeginning(address);
  const { found, again } = usePlaces(address, box);
  const boundaries = useBoundaries(address, box);
  const places = useMemo(() => LAYER_NAMES.flatMap((name) => found[name]?.places ?? []), [found]);
  const { chosen, here, choose } = useChosen(address, places);
  const latest = useRef({ address, places });
  latest.current = { address, places };
  useTitle(t("map.title"));
  const moved = useCallback((view: View, seen: Box) => {
    setBox((before) => (JSON.stringify(before) === JSON.stringify(seen) ? before : seen));
    latest.current.address.set(viewInAddress(view), true);
  }, []);
  const picked = useCallback(
    (ids: readonly string[]) => choose(latest.current.places.filter(({ node }) => ids.includes(node.id))),
    [choose],
  );
  const failed = useCallback(() => {
    setUndrawn(true);
    setBox(WORLD);
  }, []);
  const chooseOne = useCallback((place: Place) => choose([place]), [choose]);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  useFollowing(map, address.get("centre"), address.get("zoom"));
  return (
    <div className="page map-page">
      <div className="map-field">
        {undrawn ? (
          <p className="undrawn">{t("map.undrawn")}</p>
        ) : (
          start && (
            <Suspense fallback={<p className="undrawn">{t("loading")}</p>}>
              <MapCanvas
                start={start}
                places={places}
                boundaries={boundaries}
                chosen={only}
                made={setMap}
                failed={failed}
                moved={moved}
                picked={picked}
              />
            </Suspense>
          )
        )}
        {map && (
          <ZoomButtons closer={() => map.zoom(1)} farther={() => map.zoom(-1)} all={all && (() => map.go(all))} />
        )}
        {chosen.length > 0 && (
          <PlaceCard places={chosen} takesFocus={here} choose={chooseOne} close={() => choose([])} />
        )}
        <p className="attribution">{t("map.origin")}</p>
      </div>
      <div className="map-side">
        <header>
          <h1>{t("map.title")}</h1>
          <p className="actions">
            <SaveMap address={address} box={box} chart={map} />
          </p>
        </header>
        <Legend address={address} found={found} />
        <Filters address={address} />
        <Notices address={address} found={found} missing={chosen.length === 0 ? address.get("place") : undefined} />
        <PlaceList address={address} found={found} box={box} chosen={only?.node.id} choose={chooseOne} again={again} />
      </div>
    </div>
  );
}

/** Follows the address when it is changed by going back or by hand, and not by the map itself. */
function useFollowing(map: Chart | undefined, centre: string | undefined, zoom: string | undefined) {
  useEffect(() => {
    const view = viewOf(centre, zoom);
    if (map && view && !map.isAt(view)) {
      map.go(view);
    }
  }, [map, centre, zoom]);
}
