import type { FeatureCollection, Geometry } from "geojson";
import { useMemo } from "react";
import { useAnswer } from "../../api/useAnswer";
import type { Parameters } from "../../ui/useParameters";
import { type Box, chosenLayers, filterOf, type LayerName, within } from "./layers";
import { BoundariesOnMapDocument } from "./map.generated";

const BOUNDED = ["city", "zone", "park"] as const satisfies readonly LayerName[];

/** Where what is in view ends, as far as anybody says. The small lie above the large. */
export function useBoundaries(address: Parameters, box: Box | undefined): FeatureCollection {
  const layers = chosenLayers(address);
  const filter = (name: LayerName) => ({
    and: [...filterOf(name, address), { boundary: { isNull: false } }, ...(box ? [within(name, box)] : [])],
  });
  const { data } = useAnswer(
    BoundariesOnMapDocument,
    {
      park: filter("park"),
      zone: filter("zone"),
      city: filter("city"),
      withPark: layers.includes("park"),
      withZone: layers.includes("zone"),
      withCity: layers.includes("city"),
    },
    !box,
  );
  return useMemo(
    () => ({
      type: "FeatureCollection",
      features: BOUNDED.flatMap((layer) =>
        (data?.[layer]?.nodes ?? []).flatMap(({ id, boundary }) =>
          boundary ? [{ type: "Feature" as const, properties: { id, layer }, geometry: boundary as Geometry }] : [],
        ),
      ),
    }),
    [data],
  );
}
