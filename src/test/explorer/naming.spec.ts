import { accessible, expect, settled, test } from "./fixtures";

test("addresses name nodes by kind and slug, and go on to do so", async ({ page }) => {
  await page.goto("parks/an-duong");
  await page.locator("main .page-head").getByRole("link", { name: "Network", exact: true }).click();
  await expect(page).toHaveURL(/network\?node=parks\/an-duong$/);
  await page.locator("svg.drawing").getByRole("button", { name: /^Hai Phong, City, / }).click();
  await page.getByRole("button", { name: "Show what is around it" }).click();
  await expect(page).toHaveURL(/open=cities\/hai-phong/);
  await page.getByRole("button", { name: "Find the paths to it" }).click();
  await expect(page).toHaveURL(/to=cities\/hai-phong/);
  await expect(page.getByRole("heading", { name: /shortest path/ })).toBeVisible();
  await settled(page);
  await page.goto("parks/an-duong");
  await page.locator("main .page-head").getByRole("link", { name: "Timeline", exact: true }).click();
  await expect(page).toHaveURL(/timeline\?node=parks\/an-duong$/);
  await expect(page.locator(".entry").first()).toBeVisible();
});

for (const view of ["network?node=zones/an-duong", "timeline?node=zones/an-duong"]) {
  test(`no node of another kind is taken for it: ${view}`, async ({ page }) => {
    await page.goto(view);
    await expect(page.locator("main").getByText("There is nothing called “an-duong”").first()).toBeVisible();
  });
}

test("a path from a node to itself is none, however it is named", async ({ page }) => {
  await page.goto("network?node=parks/an-duong&to=an-duong");
  await expect(page.getByText("Both ends are the same.")).toBeVisible();
});

/** Only a service that was given a second node with this slug has two: a developer and a person. */
test.describe("where two nodes share a slug", () => {
  test.beforeEach(async ({ request }) => {
    const query = '{ allNodes(filter: { slug: { eq: "shenyue" } }) { totalCount } }';
    const { data } = await (await request.post("graphql", { data: { query } })).json();
    test.skip(data.allNodes.totalCount !== 2, "no two nodes share the slug");
  });

  for (const [view, after] of [
    ["timeline?node=shenyue", /timeline\?node=developers\/shenyue$/],
    ["network?node=shenyue&depth=2", /network\?node=developers\/shenyue&depth=2$/],
    ["network?node=an-duong&to=shenyue", /network\?node=an-duong&to=developers\/shenyue$/],
    ["network?node=an-duong&open=shenyue", /network\?node=an-duong&open=developers\/shenyue$/],
  ] as const) {
    test(`the page offers both: ${view}`, async ({ page, complaints }) => {
      await page.goto(view);
      const offer = page.getByRole("alert");
      await expect(offer).toContainText("Several nodes are called “shenyue”.");
      await expect(offer.getByRole("link")).toHaveCount(2);
      await accessible(page);
      await offer.getByRole("link", { name: /Developer/ }).click();
      await expect(page).toHaveURL(after);
      await expect(page.getByRole("alert")).toHaveCount(0);
      await settled(page);
      // The browser reports that the service refused the slug alone.
      expect(complaints.filter((line) => !line.includes("status of 400"))).toEqual([]);
      complaints.length = 0;
    });
  }
});
