import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import type { Parameters } from "../../ui/useParameters";
import { chosenLayers, filterOf, LAYERS, type LayerName, nowhere } from "./layers";
import { WithoutPlaceDocument } from "./notices.generated";
import type { Found } from "./usePlaces";

interface Props {
  readonly address: Parameters;
  readonly found: Found;
  /** What the address names that is not to be seen. */
  readonly missing: string | undefined;
}

/** How far the loading has come, what is not shown, and what cannot be shown because nobody says where it lies. */
export function Notices({ address, found, missing }: Props) {
  const { t } = useTranslation();
  const { number, listed, noted, within } = useFormat();
  const of = (name: LayerName) => ({ and: [...filterOf(name, address), ...nowhere(name)] });
  const { data } = useAnswer(WithoutPlaceDocument, {
    park: of("park"),
    zone: of("zone"),
    infrastructure: of("infrastructure"),
    city: of("city"),
  });
  const layers = chosenLayers(address);
  const loading = layers.some((name) => !found[name]?.done);
  const come = layers.reduce((sum, name) => sum + (found[name]?.places.length ?? 0), 0);
  const all = layers.reduce((sum, name) => sum + (found[name]?.total ?? 0), 0);
  const lost = layers.flatMap((name) =>
    data && data[name].totalCount > 0 ? [{ name, count: data[name].totalCount }] : [],
  );
  return (
    <div className="notices">
      <p role="status">
        {loading
          ? t("map.loading", { shown: number(come), total: number(all) })
          : t("map.shown", { shown: number(come), total: number(all) })}
      </p>
      {loading && <progress value={come} max={Math.max(all, come, 1)} aria-label={t("loading")} />}
      {missing && !loading && <p className="notice">{t("map.notInView", { place: missing })}</p>}
      {lost.length > 0 && (
        <p className="muted">
          {t("map.withoutPlace", {
            list: listed(lost.map(({ name, count }) => noted(within(t(`types.${LAYERS[name].type}`)), number(count)))),
          })}
        </p>
      )}
    </div>
  );
}
