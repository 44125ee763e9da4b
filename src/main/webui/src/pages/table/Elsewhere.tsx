import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { KINDS, type TypeName } from "../../kinds";
import type { Parameters } from "../../ui/useParameters";

/** What has a layer of the map, by the layer's name. */
const LAYERS: Partial<Record<TypeName, string>> = {
  Park: "park",
  EconomicZone: "zone",
  Infrastructure: "infrastructure",
  City: "city",
};

/** What can be added up. */
const ADDED_UP: readonly TypeName[] = ["Deal", "Park", "EconomicZone", "Event", "Commitment"];

/** The same things under the same filters, on the map and added up. */
export function Elsewhere({ type, address }: { readonly type: TypeName; readonly address: Parameters }) {
  const { t } = useTranslation();
  const kept = new URLSearchParams(address.text);
  for (const name of ["sort", "after", "before"]) {
    kept.delete(name);
  }
  const filters = kept.size > 0 ? `&${kept}` : "";
  const layer = LAYERS[type];
  return (
    <>
      {layer && (
        <Link className="button" href={`/map?layers=${layer}${filters}`}>
          {t("map.title")}
        </Link>
      )}
      {ADDED_UP.includes(type) && (
        <Link className="button" href={`/totals?of=${KINDS[type].path}${filters}`}>
          {t("totals.title")}
        </Link>
      )}
    </>
  );
}
