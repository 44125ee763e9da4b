import { useTranslation } from "react-i18next";
import type { Chart } from "./chart";
import type { Box } from "./layers";

/** What fingers and wheels do, as buttons. */
export function Controls({ map, home }: { readonly map: Chart; readonly home: Box | undefined }) {
  const { t } = useTranslation();
  return (
    <fieldset className="controls" aria-label={t("map.controls")}>
      <button type="button" aria-label={t("map.closer")} onClick={() => map.zoom(1)}>
        +
      </button>
      <button type="button" aria-label={t("map.farther")} onClick={() => map.zoom(-1)}>
        −
      </button>
      {home && (
        <button type="button" aria-label={t("map.all")} onClick={() => map.go(home)}>
          ⤢
        </button>
      )}
    </fieldset>
  );
}
