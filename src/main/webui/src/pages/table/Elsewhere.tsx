import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { KINDS, LAYER_OF, type TypeName } from "../../kinds";
import type { Parameters } from "../../ui/useParameters";

/** What the map can filter by: it is not offered where it would have to leave a filter out. */
const ON_MAP = ["q", "kind", "status", "city"];

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
  const layer = [...kept.keys()].every((name) => ON_MAP.includes(name)) ? LAYER_OF[type] : undefined;
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
