import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { Parameters } from "../../ui/useParameters";
import { LayerMark } from "./LayerMark";
import { chosenLayers, LAYER_NAMES, LAYERS, type LayerName } from "./layers";
import type { Found } from "./usePlaces";

/** What the marks mean, which of them are wanted, and how many there are in view. */
export function Legend({ address, found }: { readonly address: Parameters; readonly found: Found }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const chosen = chosenLayers(address);
  const toggle = (name: LayerName) => {
    const next = LAYER_NAMES.filter((each) => chosen.includes(each) !== (each === name));
    address.set({ layers: next.length === LAYER_NAMES.length ? undefined : next.length === 0 ? "none" : next });
  };
  return (
    <fieldset className="legend">
      <legend>{t("map.layers")}</legend>
      {LAYER_NAMES.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          <LayerMark layer={name} />
          <span>{t(`types.${LAYERS[name].type}`)}</span>
          <small>{found[name] && number(found[name].total)}</small>
        </label>
      ))}
      <ul>
        <li>
          <LayerMark layer="park" />
          {t("map.exact")}
        </li>
        <li>
          <LayerMark layer="park" exact={false} />
          {t("map.about")}
        </li>
        <li>
          <span className="heap" aria-hidden="true">
            12
          </span>
          {t("map.heap")}
        </li>
      </ul>
    </fieldset>
  );
}
