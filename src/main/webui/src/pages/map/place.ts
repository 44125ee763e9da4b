import type { Reference } from "../../kinds";
import type { LayerName } from "./layers";
import type { SpotFragment } from "./layers.generated";

interface Located extends Reference {
  readonly location: SpotFragment | null;
}

export interface Row extends Located {
  readonly kind?: string | null;
  readonly status?: string | null;
  readonly city?: Located | null;
  readonly cities?: { readonly nodes: readonly Located[] };
  readonly facts?: readonly {
    readonly claim: { readonly citations: readonly { readonly source: Reference }[] } | null;
  }[];
}

/** What each of the operations of the layers answers. */
export interface Answered {
  readonly rows: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    readonly nodes: readonly Row[];
  };
}

/** A node and where it is drawn. */
export interface Place {
  readonly layer: LayerName;
  readonly node: Row;
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracy: SpotFragment["accuracy"];
  /** The city at whose place it is drawn, where it has none of its own. */
  readonly shownAt?: Reference;
  readonly exact: boolean;
}

/** Its own place, or else that of the first city whose place is known. */
export function placeOf(layer: LayerName, node: Row): Place | undefined {
  if (node.location) {
    const { longitude, latitude, accuracy } = node.location;
    return { layer, node, longitude, latitude, accuracy, exact: accuracy === "EXACT" };
  }
  const city = [node.city, ...(node.cities?.nodes ?? [])].find((each) => each?.location);
  return city?.location
    ? {
        layer,
        node,
        longitude: city.location.longitude,
        latitude: city.location.latitude,
        accuracy: "REGION",
        shownAt: city,
        exact: false,
      }
    : undefined;
}
