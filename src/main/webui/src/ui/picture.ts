/** What a drawing looks like is told by the style sheets, which a file does not take along: it gets what it needs written into it. */
const TAKEN = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "paint-order",
  "text-anchor",
];

export function svgOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  // A drawing with a box of its own keeps it; another is as large as it is on the page.
  if (!drawing.hasAttribute("viewBox")) {
    copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  }
  const copies = copy.querySelectorAll<SVGElement>("*");
  drawing.querySelectorAll("*").forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of TAKEN) {
      copies[index]!.setAttribute(name, style.getPropertyValue(name));
    }
    for (const name of ["class", "tabindex", "aria-pressed"]) {
      copies[index]!.removeAttribute(name);
    }
  });
  copy.removeAttribute("class");
  return new XMLSerializer().serializeToString(copy);
}

/** The same as pixels, two for each of the screen's. */
export async function pictureOf(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(drawing))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext("2d")!;
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made."))), "image/png"),
  );
}
