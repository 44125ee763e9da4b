import type { Page } from "@playwright/test";
import { expect, settled, test } from "./fixtures";

/** What moves while a page waits for its answer. */
async function movingWhileWaiting(page: Page): Promise<number> {
  await page.route("**/graphql", () => {});
  await page.goto("parks");
  await expect(page.locator(".loading").first()).toBeVisible();
  const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  return moving;
}

test("nothing moves for those who asked for that", async ({ page }) => {
  expect(await movingWhileWaiting(page)).toBe(0);
});

test.describe("for all others", () => {
  test.use({ reducedMotion: "no-preference" });

  test("waiting is seen", async ({ page }) => {
    expect(await movingWhileWaiting(page)).toBeGreaterThan(0);
  });

  test("the network comes to rest", async ({ page }) => {
    await page.goto("network?node=an-duong");
    await expect(page.locator("svg.drawing")).toBeVisible();
    await settled(page);
    await expect(page.locator("svg.drawing").getByRole("button", { name: /^An Duong Industrial Park, Park/ })).toBeVisible();
  });

  test("the map glides to where it is sent", async ({ page }) => {
    await page.goto("map");
    await settled(page);
    const zoom = () => Number(new URL(page.url()).searchParams.get("zoom"));
    const before = zoom();
    await page.getByRole("button", { name: "Closer" }).click();
    await expect.poll(zoom).toBeCloseTo(before + 1, 1);
  });
});
