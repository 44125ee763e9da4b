import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import { Failure } from "../../ui/Loaded";
import type { Parameters } from "../../ui/useParameters";
import type { Collected } from "./collect";
import { LayerMark } from "./LayerMark";
import { type Box, LAYER_NAMES, LAYERS, type LayerName } from "./layers";
import type { Place } from "./place";
import type { Found } from "./usePlaces";
import { isWithin } from "./view";

interface Props {
  readonly address: Parameters;
  readonly found: Found;
  readonly box: Box | undefined;
  readonly chosen: string | undefined;
  readonly choose: (place: Place) => void;
  readonly again: () => void;
}

/** All that is in view by name, for the eyes, the keyboard and the ear. */
export function PlaceList({ address, found, box, ...props }: Props) {
  const { t } = useTranslation();
  const layers = LAYER_NAMES.filter((name) => found[name]);
  const nothing =
    layers.length > 0 && layers.every((name) => found[name]?.done && found[name].total === 0 && !found[name].error);
  return (
    <section className="place-list" aria-labelledby="in-view">
      <h2 id="in-view">{t("map.inView")}</h2>
      {address.get("layers") === "none" && <p className="nothing">{t("map.noLayer")}</p>}
      {nothing && <p className="nothing">{t("map.nothingInView")}</p>}
      {layers.map((name) => {
        const collected = found[name]!;
        const places = collected.places.filter((place) => !box || isWithin(box, place));
        return <LayerList key={name} name={name} collected={collected} places={places} {...props} />;
      })}
    </section>
  );
}

interface LayerProps extends Pick<Props, "chosen" | "choose" | "again"> {
  readonly name: LayerName;
  readonly collected: Collected;
  readonly places: readonly Place[];
}

const STEP = 25;

function LayerList({
  name,
  collected: { total, done, error, places: all },
  places,
  chosen,
  choose,
  again,
}: LayerProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [most, setMost] = useState(STEP);
  if (error) {
    return <Failure error={error} again={again} />;
  }
  return places.length === 0 && total === 0 ? null : (
    <>
      <h3>
        {t(`types.${LAYERS[name].type}`)} <small>{number(total)}</small>
      </h3>
      {done && total > all.length && (
        <p className="notice">{t("map.tooMany", { shown: number(all.length), total: number(total) })}</p>
      )}
      <ul>
        {places.slice(0, most).map((place) => (
          <li key={place.node.id}>
            <Entry place={place} current={place.node.id === chosen} choose={choose} />
          </li>
        ))}
      </ul>
      {places.length > most && (
        <button type="button" onClick={() => setMost(most + 4 * STEP)}>
          {t("map.more", { count: places.length - most })}
        </button>
      )}
    </>
  );
}

function Entry({
  place,
  current,
  choose,
}: {
  readonly place: Place;
  readonly current: boolean;
  readonly choose: (place: Place) => void;
}) {
  const { code } = useFormat();
  const { node, layer, exact } = place;
  const placeWords = usePlaceWords();
  return (
    <button type="button" className="place" aria-pressed={current} onClick={() => choose(place)}>
      <LayerMark layer={layer} exact={exact} />
      <span>
        {node.name}
        <small>
          {[node.kind && code(node.kind), node.status && code(node.status), !exact && placeWords(place)]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </span>
    </button>
  );
}

/** How well a place is known, in words. */
export function usePlaceWords() {
  const { t } = useTranslation();
  return ({ shownAt, accuracy }: Pick<Place, "shownAt" | "accuracy">) =>
    shownAt ? t("map.shownAt", { city: shownAt.name }) : t(`map.accuracy.${accuracy}`);
}
