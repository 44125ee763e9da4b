import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, settled, test } from "./fixtures";

test("the map as GeoJSON: what is in view, with its accuracy and its sources", async ({ page }) => {
  await page.goto("map?layers=infrastructure,city");
  await settled(page);
  const { features } = JSON.parse((await saved(page, "Save as GeoJSON")).toString());
  const port = features.find(({ properties }: Feature) => properties.name === "Port of Hai Phong");
  expect(port.geometry).toEqual({ type: "Point", coordinates: [106.6880841, 20.8449115] });
  expect(port.properties).toMatchObject({ type: "Infrastructure", kind: "SEA_PORT", accuracy: "LOCALITY", shownAtCity: null });
  expect(port.properties.sources.length).toBeGreaterThan(0);
  expect(port.properties.address).toMatch(/\/infrastructure\/hai-phong-port$/);
  const terminal = features.find(({ properties }: Feature) => properties.name.startsWith("Lach Huyen"));
  expect(terminal.properties.shownAtCity).toBe("Hai Phong");
  expect(features.some(({ properties }: Feature) => properties.type === "Park")).toBe(false);
});

test("the map as GeoJSON says so where it could not save all", async ({ page }) => {
  await page.goto("map?layers=infrastructure");
  await settled(page);
  await page.route("**/graphql", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/"totalCount":\d+/g, '"totalCount":1001') });
  });
  await saved(page, "Save as GeoJSON");
  await expect(page.getByRole("alert")).toContainText("Only the first 1000 of a kind were saved.");
});

for (const [address, button] of [
  ["map", "Save as PNG"],
  ["network?node=an-duong", "Save as PNG"],
  ["totals?then=KIND", "Save as PNG"],
] as const) {
  test(`/${address} as a picture, and no empty one`, async ({ page }) => {
    await page.goto(address);
    await settled(page);
    const picture = await saved(page, button);
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    expect(await colours(page, picture)).toBeGreaterThan(4);
  });
}

test("the network as a drawing and as rows", async ({ page }) => {
  await page.goto("network?node=an-duong");
  await settled(page);
  const drawing = (await saved(page, "Save as SVG")).toString();
  expect(drawing).toContain("<svg");
  expect(drawing).toContain("Shenyue");
  expect(drawing).not.toContain("var(--");
  const rows = (await saved(page, "Save as CSV")).toString().trim().split("\r\n");
  expect(rows.some((row) => row.startsWith("An Duong Industrial Park,Developer,Owner,Shenzhen Investment Holdings"))).toBe(true);
});

test("totals as rows: the figures of the chart", async ({ page }) => {
  await page.goto("totals?by=STAGE_ON&then=STAGE_GROUP&counting=ALL");
  await settled(page);
  const rows = (await saved(page, "Save as CSV")).toString().trim().split("\r\n");
  expect(rows[0]).toBe("Year,Stage group,Number");
  expect(rows).toContain("2024,Concluded,3");
  expect(rows).toContain("2024,Intended,1");
});

interface Feature {
  readonly properties: { readonly name: string; readonly type: string };
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await saving).path());
}

/** How many colours a picture has above the line that tells where it is from: an empty one has one. */
function colours(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height - 40).data.buffer)).size;
  }, picture.toString("base64"));
}
