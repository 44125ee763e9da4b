import { expect, settled, test } from "./fixtures";

/** What the first view may cost a visitor, in bytes as they travel; a page more may cost no more than its own part. */
const FIRST_VIEW = { scripts: 200_000, all: 450_000, questions: 1, shift: 0.1 };
const NEXT_PAGE = 60_000;

interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

test("the first view is light, and what is not yet wanted is not loaded", async ({ page }) => {
  let questions = 0;
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.endsWith("/graphql")) questions += 1;
  });
  await page.addInitScript(() => {
    const record = { shift: 0 };
    Object.assign(globalThis, { record });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) record.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const loaded = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").map((entry): Loaded => {
        const { name, encodedBodySize } = entry as PerformanceResourceTiming;
        return { name, bytes: encodedBodySize };
      }),
    );
  await page.goto("");
  await settled(page);
  const first = await loaded();
  const sum = (files: readonly Loaded[]) => files.reduce((bytes, file) => bytes + file.bytes, 0);
  const scripts = first.filter(({ name }) => name.endsWith(".js"));
  console.log(`first view: ${sum(scripts)} bytes of script, ${sum(first)} in all, ${first.length} requests`);
  expect(sum(scripts)).toBeLessThan(FIRST_VIEW.scripts);
  expect(sum(first)).toBeLessThan(FIRST_VIEW.all);
  expect(questions).toBe(FIRST_VIEW.questions);
  expect(scripts.filter(({ name }) => /maplibre|MapPage|NetworkPage|TotalsPage|graphiql|editor/.test(name))).toEqual([]);
  expect(await page.evaluate(() => (globalThis as unknown as { record: { shift: number } }).record.shift)).toBeLessThan(FIRST_VIEW.shift);
  await page.getByRole("link", { name: "Parks", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Parks");
  await settled(page);
  const more = sum(await loaded()) - sum(first);
  console.log(`one page more: ${more} bytes`);
  expect(more).toBeLessThan(NEXT_PAGE);
});
