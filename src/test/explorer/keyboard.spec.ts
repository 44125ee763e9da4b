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
  const card = page.getByRole("dialog", { name: /Port of Hai Phong/ }).or(page.getByRole("region", { name: /Port of Hai Phong/ }));
  await expect(card.first()).toBeVisible();
  await accessible(page);
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(port).toBeFocused();
});

test("the evidence of a link of the network is reached from its node", async ({ page }) => {
  await page.goto("network?node=an-duong");
  await settled(page);
  const node = page.locator("svg.drawing").getByRole("button", { name: /Shenyue/ });
  await node.focus();
  await page.keyboard.press("Enter");
  const evidence = page.getByRole("button", { name: "Evidence" }).first();
  await evidence.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Evidence" })).toContainText("Developer");
});
