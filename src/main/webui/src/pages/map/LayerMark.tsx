import { SHAPES } from "./images";
import type { LayerName } from "./layers";

/** The mark of a layer as the map draws it: full where the place is exact, hollow where it is not. */
export function LayerMark({ layer, exact = true }: { readonly layer: LayerName; readonly exact?: boolean }) {
  return (
    <svg
      className={exact ? `layer-mark ${layer}` : `layer-mark ${layer} about`}
      viewBox="-1 -1 22 22"
      aria-hidden="true"
    >
      <path d={SHAPES[layer]} />
    </svg>
  );
}
