/** Draws what the page shows as SVG onto a picture that can be saved, with the styles that it has on the page. */
export async function pictureOf(drawing: SVGSVGElement, background: string): Promise<Blob> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copyStyles(drawing, copy);
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute("width", `${width}`);
  copy.setAttribute("height", `${height}`);
  const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const context = canvas.getContext("2d")!;
    context.fillStyle = background;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("empty picture"))), "image/png"));
  } finally {
    URL.revokeObjectURL(url);
  }
}

const SCALE = 2;
const STYLES = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font", "opacity", "text-anchor"] as const;

/** A picture of its own knows nothing of the page's style sheets. */
function copyStyles(from: Element, to: Element) {
  const computed = getComputedStyle(from);
  for (const name of STYLES) {
    (to as SVGElement).style.setProperty(name, computed.getPropertyValue(name));
  }
  [...from.children].forEach((child, place) => copyStyles(child, to.children[place]!));
}
