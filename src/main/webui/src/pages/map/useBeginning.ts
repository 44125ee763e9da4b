import { useMemo, useState } from "react";
import { useAnswer } from "../../api/useAnswer";
import { KINDS } from "../../kinds";
import type { Parameters } from "../../ui/useParameters";
import { BeginningOfMapDocument } from "./beginning.generated";
import { type Box, LAYER_NAMES, LAYERS } from "./layers";
import { PlaceOfNodeDocument } from "./place.generated";
import { around, type View, viewOf, WORLD } from "./view";

interface Beginning {
  /** Where the map begins: where its address says, or at the place that it names, or around all there is. */
  readonly start: View | Box | undefined;
  /** All there is. */
  readonly all: Box | undefined;
}

/** So near that a city fills the view. */
const NEAR = 9;

export function useBeginning(address: Parameters): Beginning {
  const kept = viewOf(address.get("centre"), address.get("zoom"));
  const [needless] = useState(kept !== undefined);
  const { data, error } = useAnswer(BeginningOfMapDocument, {});
  const place = usePlaceNamed(needless ? undefined : address.get("place"));
  const all = useMemo(() => {
    if (!data) {
      return error || needless ? WORLD : undefined;
    }
    const sites = [
      ...data.parks.nodes.map(({ location, city }) => location ?? city?.location),
      ...data.economicZones.nodes.map(({ location }) => location),
      ...data.infrastructures.nodes.map(({ location }) => location),
    ];
    return around(sites) ?? around(data.cities.nodes.map(({ location }) => location)) ?? WORLD;
  }, [data, error, needless]);
  return { start: kept ?? (place.sought ? undefined : (place.view ?? all)), all };
}

/** Where the node lies that an address names, as "parks/an-duong". */
function usePlaceNamed(path: string | undefined): { readonly sought: boolean; readonly view?: View } {
  const [kind, slug] = (path ?? "").split("/");
  const layer = LAYER_NAMES.find((name) => KINDS[LAYERS[name].type].path === kind);
  const pause = !layer || !slug;
  const variables = {
    slug: slug ?? "",
    park: layer === "park",
    zone: layer === "zone",
    infrastructure: layer === "infrastructure",
    city: layer === "city",
  };
  const { data, error } = useAnswer(PlaceOfNodeDocument, variables, pause);
  const spot =
    data?.park?.location ??
    data?.park?.city?.location ??
    data?.economicZone?.location ??
    data?.economicZone?.cities.nodes.find(({ location }) => location)?.location ??
    data?.infrastructure?.location ??
    data?.infrastructure?.city?.location ??
    data?.city?.location;
  return {
    sought: !pause && !data && !error,
    view: spot ? { latitude: spot.latitude, longitude: spot.longitude, zoom: NEAR } : undefined,
  };
}
