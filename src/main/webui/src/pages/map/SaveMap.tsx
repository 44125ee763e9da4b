import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { root } from "../../api/client";
import { useFormat } from "../../i18n/format";
import { useLanguage } from "../../i18n/language";
import { addressOf } from "../../kinds";
import { save } from "../../ui/save";
import type { Parameters } from "../../ui/useParameters";
import type { Chart } from "./chart";
import { collect, MOST } from "./collect";
import { type Box, chosenLayers } from "./layers";
import type { Place } from "./place";

interface Props {
  readonly address: Parameters;
  readonly box: Box | undefined;
  readonly chart: Chart | undefined;
}

/** Saves what is in view: as data with their sources, and as a picture with its origin and date. */
export function SaveMap({ address, box, chart }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useClient();
  const { constant } = useLanguage();
  const [state, setState] = useState<"busy" | "failed" | "cut">();
  const saveData = async () => {
    setState("busy");
    const places: Place[] = [];
    let isCut = false;
    for (const name of chosenLayers(address)) {
      let last: readonly Place[] = [];
      for await (const { places: so, total, done, error } of collect({
        client,
        name,
        address,
        box: box!,
        lang: constant,
        sources: true,
      })) {
        if (error) {
          setState("failed");
          return;
        }
        last = so;
        isCut ||= done && total > MOST;
      }
      places.push(...last);
    }
    save(
      "map.geojson",
      "application/geo+json",
      JSON.stringify({ type: "FeatureCollection", features: places.map(featureOf) }, null, 1),
    );
    setState(isCut ? "cut" : undefined);
  };
  const savePicture = async () => {
    const day = format.day(new Date().toISOString());
    const canvas = signed(await chart!.picture(), t("map.attribution", { date: day }));
    canvas.toBlob((blob) => blob && save("map.png", "image/png", blob), "image/png");
  };
  return (
    <>
      <button type="button" disabled={!box || state === "busy"} onClick={() => void saveData()}>
        {t(state === "busy" ? "map.collecting" : "map.saveData")}
      </button>
      {chart && (
        <button type="button" onClick={() => void savePicture()}>
          {t("map.savePicture")}
        </button>
      )}
      {state === "failed" && <span role="alert">{t("save.failed")}</span>}
      {state === "cut" && <span role="alert">{t("map.saveCut", { count: MOST })}</span>}
    </>
  );
}

function featureOf({ node, longitude, latitude, accuracy, shownAt }: Place) {
  const sources = new Set(
    (node.facts ?? []).flatMap(({ claim }) => claim?.citations.map(({ source }) => source.name) ?? []),
  );
  return {
    type: "Feature",
    id: node.id,
    properties: {
      name: node.name,
      type: node.__typename,
      kind: node.kind ?? null,
      status: node.status ?? null,
      address: new URL(`.${addressOf(node)}`, root).href,
      accuracy,
      shownAtCity: shownAt?.name ?? null,
      sources: [...sources],
    },
    geometry: { type: "Point", coordinates: [longitude, latitude] },
  };
}

/** Writes below a picture where it is from. */
function signed(picture: HTMLCanvasElement, words: string): HTMLCanvasElement {
  const context = picture.getContext("2d")!;
  const scale = devicePixelRatio;
  context.font = `${12 * scale}px Inter, system-ui, sans-serif`;
  const width = context.measureText(words).width + 16 * scale;
  context.fillStyle = "#ffffffd9";
  context.fillRect(picture.width - width, picture.height - 22 * scale, width, 22 * scale);
  context.fillStyle = "#18212b";
  context.textBaseline = "middle";
  context.fillText(words, picture.width - width + 8 * scale, picture.height - 11 * scale);
  return picture;
}
