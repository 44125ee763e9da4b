import { largeness } from "../../ui/largeness";
import type { Colours } from "./colours";
import type { LayerName } from "./layers";

/** The outline of each layer's mark, on a field of 20 by 20: what lies there is told by its shape, not by its colour alone. */
export const SHAPES: Readonly<Record<LayerName, string>> = {
  park: "M3 3h14v14H3z",
  zone: "M10 1.500 18.500 10 10 18.500 1.500 10z",
  infrastructure: "M10 2 18.500 17h-17z",
  city: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14",
};

interface Image {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** Between the parts of an image's name; no name of a node contains it. */
export const PART = "\u001f";

const FONT = 'Inter, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif';

/** Draws what the style asks for by name: a mark, a heap of marks with its count, or a label. No glyphs are fetched. */
export function imageOf(id: string, colours: Colours): Image | undefined {
  const [kind, ...rest] = id.split(PART);
  const words = rest[rest.length - 1] ?? "";
  switch (kind) {
    case "mark":
      return mark(colours, rest[0] as LayerName, rest[1] === "exact");
    case "heap":
      return heap(colours, rest[0] as LayerName | "mixed", words);
    case "label":
      return label(words, `550 12.500px ${FONT}`, colours.ink, colours.paper);
    case "country":
      return label(words, `500 11.500px ${FONT}`, colours.muted, colours.land, "0.06em");
    default:
      return undefined;
  }
}

function canvas(width: number, height: number) {
  const pixelRatio = Math.max(1, Math.ceil(devicePixelRatio));
  const scale = pixelRatio * largeness();
  const element = document.createElement("canvas");
  element.width = Math.ceil(width * scale);
  element.height = Math.ceil(height * scale);
  const context = element.getContext("2d", { willReadFrequently: true })!;
  context.scale(scale, scale);
  const image = (): Image => ({ data: context.getImageData(0, 0, element.width, element.height), pixelRatio });
  return { context, image };
}

/** Full where the place is exact, hollow where it is not. */
function mark(colours: Colours, layer: LayerName, exact: boolean): Image {
  const { context, image } = canvas(22, 22);
  context.translate(1, 1);
  const path = new Path2D(SHAPES[layer]);
  context.lineJoin = "round";
  context.lineWidth = exact ? 2 : 4;
  context.strokeStyle = colours.paper;
  context.stroke(path);
  context.fillStyle = exact ? colours[layer] : colours.paper;
  context.fill(path);
  if (!exact) {
    context.lineWidth = 2.5;
    context.strokeStyle = colours[layer];
    context.stroke(path);
  }
  return image();
}

function heap(colours: Colours, layer: LayerName | "mixed", count: string): Image {
  const size = 26 + count.length * 5;
  const { context, image } = canvas(size, size);
  const colour = layer === "mixed" ? colours.muted : colours[layer];
  const circle = (radius: number) => {
    context.beginPath();
    context.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
  };
  circle(size / 2 - 1);
  context.globalAlpha = 0.35;
  context.fillStyle = colour;
  context.fill();
  context.globalAlpha = 1;
  circle(size / 2 - 4);
  context.fillStyle = colours.paper;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
  context.font = `650 12px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = colours.ink;
  context.fillText(count, size / 2, size / 2 + 0.5);
  return image();
}

const LONGEST = 32;

function label(words: string, font: string, colour: string, behind: string, spacing = "0"): Image {
  const text = words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
  const measure = canvas(1, 1).context;
  measure.font = font;
  measure.letterSpacing = spacing === "0" ? "0px" : "0.7px";
  const { context, image } = canvas(measure.measureText(text).width + 8, 20);
  context.font = font;
  context.letterSpacing = measure.letterSpacing;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = behind;
  context.strokeText(text, 4, 10);
  context.fillStyle = colour;
  context.fillText(text, 4, 10);
  return image();
}
