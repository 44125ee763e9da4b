import { test as base, expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

export { expect };

/** A page that fails its test at the end if it complained on the console or asked any other host for anything. */
export const test = base.extend<{ readonly complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const own = new URL(baseURL!).host;
      page.on("console", (line) => {
        if (["error", "warning"].includes(line.type())) complaints.push(line.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const to = new URL(request.url());
        if (to.host !== own && !["data:", "blob:"].includes(to.protocol)) complaints.push(`foreign: ${to}`);
      });
      await use(complaints);
      expect(complaints, "what the page complained of").toEqual([]);
    },
    { auto: true },
  ],
});

/** Everything that was asked for has come and is drawn. */
export async function settled(page: Page) {
  await page.waitForLoadState("networkidle");
  await expect(page.locator(".loading")).toHaveCount(0);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.locator("progress")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/**
 * No violation of what axe checks by WCAG 2.2 AA and its own best practices. Its wrapper for Playwright looks into frames,
 * of which there are none, and opens a second page to sum up, which takes most of its time.
 */
export async function accessible(page: Page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(where: Document, how: object): Promise<AxeResults> } };
    return (await axe.run(document, { resultTypes: ["violations"] })).violations;
  });
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
  expect(told).toEqual([]);
}

/** Nothing sticks out: a page is read by scrolling one way only. */
export async function fits(page: Page) {
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(wide).toBeLessThanOrEqual(screen!);
}
