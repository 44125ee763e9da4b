import type { FeatureCollection, Geometry } from "geojson";
import { useMemo } from "react";
import { useAnswer } from "../../api/useAnswer";
import type { Parameters } from "../../ui/useParameters";
import { BoundariesOnMapDocument } from "./boundaries.generated";
import { type Box, chosenLayers, filterOf, type LayerName, within } from "./layers";

const BOUNDED = ["city", "zone", "park"] as const satisfies readonly LayerName[];

/** A wider view would show them as specks only, in degrees. */
const WIDEST = 12;

/** Where what is in view ends, as far as anybody says. The small lie above the large. */
export function useBoundaries(address: Parameters, box: Box | undefined): FeatureCollection {
  const layers = chosenLayers(address);
  const near = box != null && box.east > box.west && box.east - box.west < WIDEST;
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
    !near,
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
