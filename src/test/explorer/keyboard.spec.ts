import { accessible, expect, settled, test } from "./fixtures";

test("the page is reached past the navigation by one key", async ({ page }) => {
  await page.goto("parks");
  await settled(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("a place of the map is opened from the list, and the focus comes back", async ({ page }) => {
  await page.goto("map");
  await settled(page);
  const port = page.getByRole("button", { name: /Port of Hai Phong/ });
  await port.focus();
  await page.keyboard.press("Enter");
  const card = page.getByRole("article", { name: "Port of Hai Phong" });
  await expect(card).toBeFocused();
  await expect(page).toHaveURL(/place=infrastructure\/hai-phong-port/);
  await accessible(page);
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(port).toBeFocused();
});

test("the evidence of a link of the network is reached from its node", async ({ page }) => {
  await page.goto("network?node=an-duong");
  await settled(page);
  const node = page.getByRole("button", { name: /^Shenyue.*Developer/ });
  await node.focus();
  await page.keyboard.press("Enter");
  const card = page.getByRole("article", { name: /^Shenyue/ });
  await expect(card).toBeFocused();
  const link = card.getByRole("button", { name: "An Duong Industrial Park" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: "Evidence" })).toContainText("Developer");
  await accessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("article")).toHaveCount(0);
  await expect(node).toBeFocused();
});
