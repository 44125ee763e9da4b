import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";

interface Props {
  readonly sum: {
    readonly sumHectares: number | null;
    readonly zoneCount: number;
    readonly overlapCount: number;
    readonly unknownCount: number;
  };
}

/** What the areas of a city's zones add up to; where zones share land, that they are not added up. */
export function ZoneSum({ sum: { sumHectares, zoneCount, overlapCount, unknownCount } }: Props) {
  const { t } = useTranslation();
  const { quantity } = useFormat();
  if (zoneCount < 2 || (sumHectares == null && overlapCount === 0)) {
    return null;
  }
  return (
    <p className="muted">
      {sumHectares != null && t("zoneSum.sum", { sum: quantity(sumHectares, "ha") })}{" "}
      {overlapCount > 0 && <span className="conflict">{t("zoneSum.overlaps", { count: overlapCount })}</span>}{" "}
      {sumHectares != null && unknownCount > 0 && (
        <span className="conflict">{t("zoneSum.missing", { count: unknownCount })}</span>
      )}
    </p>
  );
}
